import type { CustomFunctionHelp, ParameterHelp } from "../contract.ts";
import type { Area } from "./area.ts";
import { type CellValue, type EngineValue, toCellValue, toEngineValue } from "./cell-value.ts";
import { type Model, registries, tokenize } from "./engine.ts";
import { hasVolatileArgument } from "./volatile-arguments.ts";

/** An argument as Google Sheets passes it: one value, or rows of values. */
export type Argument = CellValue | undefined | readonly (readonly CellValue[])[];

/** What a custom function came to. Rows may be ragged; values are plain data. */
export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** Runs the custom functions of one workbook. */
export interface FunctionHost {
  /** @param cell - the formula's; null for a formula elsewhere */
  callFunction(name: string, args: readonly Argument[], cell: Area | null): Outcome;
}

type FunctionDescription = Parameters<typeof registries.functionRegistry.replace>[1];
type Parameter = FunctionDescription["args"][number];
type EngineArgument = EngineValue | undefined | EngineValue[][];

/**
 * Makes the functions known to formulas and to autocomplete. The registry is shared by all workbooks of the process, so a
 * call finds its workbook through the model's `custom.host`. Must be done before a model is built, or it shows `#NAME?`.
 */
export function registerCustomFunctions(functions: readonly CustomFunctionHelp[]): void {
  for (const help of functions) {
    registries.functionRegistry.replace(help.name, description(help));
    // Sheets calls a custom function however few arguments it is given; the function itself says what is missing.
    registries.functionRegistry.get(help.name).minArgRequired = 0;
  }
}

/** What o-spreadsheet knows while it evaluates a formula. */
interface Evaluation {
  readonly host: FunctionHost;
  readonly getters: Model["getters"];
  /** The cell of the formula; absent for formulas elsewhere, such as those of validation rules. */
  readonly __originCellPosition?: Parameters<Model["getters"]["getCell"]>[0];
}

/** Google Sheets passes on whatever it is given; o-spreadsheet accepts no more than what is declared. */
const furtherArguments = parameter({ name: "further", description: "", repeating: true });

function parameter({ name, description, repeating }: Omit<ParameterHelp, "optional">): Parameter {
  return {
    name,
    description,
    type: ["ANY", "RANGE<ANY>"],
    acceptMatrix: true,
    acceptErrors: true,
    // Sheets shows every parameter of a custom function as required, whatever its comment says.
    ...(repeating ? { optional: true, repeating } : {}),
  };
}

function description(help: CustomFunctionHelp): FunctionDescription {
  const declared = help.parameters.map(parameter);
  return {
    description: help.description,
    category: "Kigi",
    isExported: false,
    args: help.parameters.some(({ repeating }) => repeating) ? declared : [...declared, furtherArguments],
    compute(...args) {
      const evaluation = this as unknown as Evaluation;
      if (isVolatile(evaluation, help.name)) return { value: "Loading..." };
      const outcome = evaluation.host.callFunction(help.name, (args as EngineArgument[]).map(toArgument), cellOf(evaluation));
      return outcome.ok ? toResult(outcome.value) : { value: "#ERROR!", message: outcome.message };
    },
  };
}

function cellOf({ __originCellPosition: position }: Evaluation): Area | null {
  return position === undefined
    ? null
    : { sheetId: position.sheetId, row: position.row, column: position.col, rows: 1, columns: 1 };
}

/** By formula and function. */
const volatileFormulas = new WeakMap<object, Map<string, boolean>>();

function isVolatile({ getters, __originCellPosition: position }: Evaluation, name: string): boolean {
  const cell = position === undefined ? undefined : getters.getCell(position);
  if (!cell?.isFormula) return false;
  const { compiledFormula } = cell;
  const known = volatileFormulas.get(compiledFormula) ?? new Map<string, boolean>();
  volatileFormulas.set(compiledFormula, known);
  const answer = known.get(name) ?? hasVolatileArgument(tokenize(compiledFormula.toFormulaString(getters)), name);
  known.set(name, answer);
  return answer;
}

/** Rows by the columns they were made from: within one evaluation, formulas over the same range get the same columns. */
const convertedRanges = new WeakMap<object, readonly (readonly CellValue[])[]>();

/** A range arrives as columns of cells and leaves as rows of values; one cell alone is a value. */
function toArgument(argument: EngineArgument): Argument {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return toCellValue(argument);
  const [firstColumn] = argument;
  if (firstColumn === undefined) return "";
  if (argument.length === 1 && firstColumn.length === 1) return toCellValue(firstColumn[0]);
  const known = convertedRanges.get(argument);
  if (known !== undefined) return known;
  const rows: CellValue[][] = new Array(firstColumn.length);
  for (let row = 0; row < firstColumn.length; row++) {
    const values: CellValue[] = new Array(argument.length);
    for (let column = 0; column < argument.length; column++) values[column] = toCellValue(argument[column]?.[row]);
    rows[row] = values;
  }
  convertedRanges.set(argument, rows);
  return rows;
}

/** A value, or rows of values made rectangular, as columns. An empty result shows a blank cell. */
function toResult(value: unknown): ReturnType<typeof toEngineValue> | ReturnType<typeof toEngineValue>[][] {
  if (!Array.isArray(value)) return toEngineValue(value);
  const rows: readonly (readonly unknown[])[] = value.map((row) => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return toEngineValue("");
  const columns: ReturnType<typeof toEngineValue>[][] = [];
  for (let column = 0; column < width; column++) columns.push(rows.map((row) => toEngineValue(row[column])));
  return columns;
}
