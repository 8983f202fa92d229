import { InvalidInputError } from "../errors.ts";
import { findKpi, type Tree } from "../tree/tree.ts";
import { ejectFormula } from "./eject-formula.ts";
import { cellRanges, whenFilled } from "./guard-cells.ts";

/** Up to so many children stand in a formula one by one; more go into SUM or PRODUCT over ranges. */
const MOST_WRITTEN_OUT = 8;

/**
 * Writes a tree as plain spreadsheet formulas that compute the same roll-up without the add-on.
 *
 * The value of the KPI number `i` (in table order, from 0) is expected in column C of row `firstRow + i`. Blank is not zero: a
 * KPI that needs a blank cell, or a division by zero, shows nothing. A leaf has no formula; a KPI that cannot be computed has
 * one that shows nothing. Arguments are separated by semicolons, which a sheet takes in every locale; a comma it does not.
 *
 * @param firstRow - Row of the first KPI, counted from 1.
 * @returns One text per KPI, "" for a leaf.
 * @throws {InvalidInputError} `eject-lag` for a formula that looks at earlier periods: one column has none.
 */
export function ejectTree(tree: Tree, firstRow: number): string[] {
  return tree.definitions.map((_, node) => ejectNode(tree, node, firstRow).replace(/,/g, ";"));
}

function ejectNode(tree: Tree, node: number, firstRow: number): string {
  switch (tree.shapes[node]) {
    case "leaf":
      return "";
    case "sum":
      return ejectChildren(tree, node, firstRow, { plus: "+", minus: "-", all: "SUM" });
    case "product":
      return ejectChildren(tree, node, firstRow, { plus: "*", minus: "/", all: "PRODUCT" });
    case "formula": {
      const { id = "", formula = "" } = tree.definitions[node] ?? {};
      if (tree.programs[node]?.lags.some((lag) => lag > 0)) throw new InvalidInputError("eject-lag", { kpi: id });
      return ejectFormula(formula, (name) => firstRow + findKpi(tree, name));
    }
    default:
      return '=""';
  }
}

/** The operators of a sum or a product, and the function that has the same effect on many cells. */
interface Combination {
  readonly plus: string;
  readonly minus: string;
  readonly all: string;
}

function ejectChildren(tree: Tree, node: number, firstRow: number, combination: Combination): string {
  const first = tree.firstChild[node] as number;
  const end = tree.firstChild[node + 1] as number;
  const direct: number[] = [];
  const inverted: number[] = [];
  for (let edge = first; edge < end; edge++) {
    (tree.inverted[edge] ? inverted : direct).push(firstRow + (tree.children[edge] as number));
  }
  const count = direct.length + inverted.length;
  const sum = count <= MOST_WRITTEN_OUT ? writtenOut(direct, inverted, combination) : overRanges(direct, inverted, combination);
  const isDivision = combination.minus === "/" && inverted.length > 0;
  return whenFilled([...direct, ...inverted], isDivision ? `IFERROR(${sum},"")` : sum);
}

/** Children that are subtracted or divided by stand behind the others, after a neutral element where there are no others. */
function writtenOut(direct: readonly number[], inverted: readonly number[], { plus, minus }: Combination): string {
  const start = direct.length === 0 && minus === "/" ? "1" : direct.map((row) => `C${row}`).join(plus);
  return start + inverted.map((row) => `${minus}C${row}`).join("");
}

function overRanges(direct: readonly number[], inverted: readonly number[], { minus, all }: Combination): string {
  const start = direct.length === 0 ? (minus === "/" ? "1" : "") : `${all}(${cellRanges(direct)})`;
  return inverted.length === 0 ? start : `${start}${minus}${all}(${cellRanges(inverted)})`;
}
