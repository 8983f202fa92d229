import { compileFormula, type Program } from "../formula/compile-formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import type { Formula } from "../formula/syntax.ts";
import type { Problem } from "../problem.ts";
import type { KpiDefinition } from "./definition.ts";
import { rowError } from "./row-error.ts";

/** The formulas of a tree, parsed and compiled; null where a row has none or its formula could not be read. */
export interface FormulaReading {
  readonly formulas: readonly (Formula | null)[];
  readonly programs: readonly (Program | null)[];
  readonly hasFormula: (node: number) => boolean;
}

/** Parses and compiles the formula of every row; what cannot be read, or names no KPI, is reported with its position. */
export function readFormulas(
  definitions: readonly KpiDefinition[],
  resolve: (text: string) => number,
  problems: Problem[],
): FormulaReading {
  const compiled = definitions.map((row) => (row.formula === "" ? null : readOne(row, resolve, problems)));
  return {
    formulas: compiled.map((each) => each?.formula ?? null),
    programs: compiled.map((each) => each?.program ?? null),
    hasFormula: (node) => definitions[node]?.formula !== "",
  };
}

function readOne(
  row: KpiDefinition,
  resolve: (text: string) => number,
  problems: Problem[],
): { readonly formula: Formula; readonly program: Program } | null {
  const parsed = parseFormula(row.formula);
  if (!parsed.ok) {
    const { position, expected, found } = parsed;
    problems.push(rowError(row, "formula", ["P-38", `formula-${parsed.code}`], { position, expected, found }));
    return null;
  }
  const unknown: string[] = [];
  const program = compileFormula(parsed.formula, (name) => {
    const node = resolve(name);
    if (node < 0) unknown.push(name);
    return node;
  });
  for (const reference of new Set(unknown)) {
    problems.push(rowError(row, "formula", ["P-38", "unknown-reference"], { reference }));
  }
  return unknown.length > 0 ? null : { formula: parsed.formula, program };
}
