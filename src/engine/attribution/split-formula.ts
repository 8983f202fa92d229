import type { Program } from "../formula/compile-formula.ts";
import { asProduct, asSum } from "../formula/flatten-formula.ts";
import type { Formula } from "../formula/syntax.ts";
import { pathSplit } from "./path-split.ts";
import { productSplit } from "./product-split.ts";
import { subsetSplit } from "./subset-split.ts";

/** How the change of one formula is shared among the series it reads. Arrays by reference, as `program.references`. */
export interface FormulaSplit {
  /** The part of each series. They sum to the change of the formula; NaN where no order of moving them has values. */
  readonly parts: Float64Array;
  /** Effect of one unit of each series, for splitting its part further. */
  readonly multipliers: Float64Array;
  /** The least and the most that one unit has in any order. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** More series than this would need too many mixed states: 2^10 = 1,024 runs of the formula in one go. */
const MOST_PLAYERS = 10;

/**
 * Shares the change of a formula among the series it reads.
 *
 * A formula that only adds, or only multiplies and divides, is treated like a sum or product of the tree. Others get the
 * average over all orders of moving their series; with more than ten moving series, the average along the straight way.
 *
 * @param before - Value of each series, as `program.references`; NaN where missing.
 * @param after - The same, later.
 */
export function splitFormula(formula: Formula, program: Program, before: Float64Array, after: Float64Array): FormulaSplit {
  const sum = asSum(formula);
  if (sum !== null) {
    const multipliers = new Float64Array(before.length);
    for (const { reference, coefficient } of sum.terms) multipliers[reference] = (multipliers[reference] as number) + coefficient;
    const parts = multipliers.map((each, at) => each * ((after[at] as number) - (before[at] as number)));
    return { parts, multipliers, lowest: multipliers, highest: multipliers };
  }
  const product = asProduct(formula);
  if (product !== null) return productSplit(product, before, after);
  const moving = [...before.keys()].filter((at) => !Object.is(before[at], after[at]));
  return moving.length <= MOST_PLAYERS ? subsetSplit(program, before, after, moving) : pathSplit(program, before, after);
}
