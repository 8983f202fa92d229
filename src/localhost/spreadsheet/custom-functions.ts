import type { CustomFunctionHelp } from "../contract.ts";
import { type CellValue, type EngineValue, toCellValue, toEngineValue } from "./cell-value.ts";
import { registries } from "./engine.ts";

/** An argument as Google Sheets passes it: one value, or rows of values. */
export type Argument = CellValue | undefined | readonly (readonly CellValue[])[];

/** What a custom function came to. Rows may be ragged; values are plain data. */
export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** Runs the custom functions of one workbook. */
export interface FunctionHost {
  callFunction(name: string, args: readonly Argument[]): Outcome;
}

type FunctionDescription = Parameters<typeof registries.functionRegistry.replace>[1];
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

function description(help: CustomFunctionHelp): FunctionDescription {
  return {
    description: help.description,
    category: "Kigi",
    isExported: false,
    args: help.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      type: ["ANY", "RANGE<ANY>"],
      acceptMatrix: true,
      acceptErrors: true,
      optional: parameter.optional,
      ...(parameter.repeating ? { repeating: true } : {}),
    })),
    compute(...args) {
      const { host } = this as unknown as { readonly host: FunctionHost };
      const outcome = host.callFunction(help.name, (args as EngineArgument[]).map(toArgument));
      return outcome.ok ? toResult(outcome.value) : { value: "#ERROR", message: outcome.message };
    },
  };
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
