import { checkLengths } from "../check-lengths.ts";
import { InvalidInputError } from "../errors.ts";
import { closeResidual } from "./close-residual.ts";
import { logarithmicMean } from "./logarithmic-mean.ts";

/** How much each factor changed a sum of products. */
export interface LmdiSplit {
  /** One per factor, in the unit of the sum; they add up to its change. */
  readonly additive: readonly number[];
  /** One per factor; they multiply to after ÷ before. Null where the sum is 0 or changes its sign. */
  readonly multiplicative: readonly number[] | null;
}

/**
 * Splits the change of a sum of products between the factors, with the log-mean Divisia index (LMDI-I).
 *
 * Exact, reversible, and the same for a product inside a product. A segment that starts from or falls to zero is split by
 * the analytic limit: its change goes in equal parts to the factors that were zero, nothing to the others.
 *
 * @param before - One row per segment, one value per factor; a sum may have a single row.
 * @param after - The same segments and factors later.
 * @throws {InvalidInputError} `length-mismatch`; `sign-change` when a factor passes from positive to negative or back, for
 *   which logarithms have no answer (`factorize` has one).
 *
 * @example
 * lmdi([[100, 50]], [[120, 55]]).additive // ≈ [1050.7245837, 549.2754163]
 * lmdi([[0, 0, 7]], [[2, 3, 8]]).additive // => [24, 24, 0]
 *
 * @see Ang (2015), “LMDI decomposition approach: a guide for implementation”, Energy Policy 86.
 */
export function lmdi(before: readonly (readonly number[])[], after: readonly (readonly number[])[]): LmdiSplit {
  checkShapes(before, after);
  const factorCount = before[0]?.length ?? 0;
  const additive = new Array<number>(factorCount).fill(0);
  before.forEach((segment, row) => {
    splitSegment(segment, after[row] ?? [], row).forEach((part, factor) => {
      additive[factor] = (additive[factor] ?? 0) + part;
    });
  });
  const [start, end] = [sumOfProducts(before), sumOfProducts(after)];
  closeResidual(additive, end - start, Math.max(Math.abs(start), Math.abs(end)));
  if (start * end <= 0) return { additive, multiplicative: null };
  // Both forms belong together: additive ÷ ln(multiplicative) is the same number for every factor.
  const link = logarithmicMean(Math.abs(start), Math.abs(end)) * Math.sign(start);
  return { additive, multiplicative: additive.map((part) => Math.exp(part / link)) };
}

function splitSegment(before: readonly number[], after: readonly number[], segment: number): number[] {
  const pairs = before.map((value, factor) => [value, after[factor] ?? Number.NaN] as const);
  pairs.forEach(([start, end], factor) => {
    if (start * end < 0) throw new InvalidInputError("sign-change", { segment: segment + 1, factor: factor + 1 });
  });
  const starting = pairs.filter(([start]) => start === 0).length;
  const ending = pairs.filter(([, end]) => end === 0).length;
  const [start, end] = [product(before), product(after)];
  if (starting > 0 && ending > 0) return pairs.map(() => 0);
  if (starting > 0) return pairs.map(([value]) => (value === 0 ? end / starting : 0));
  if (ending > 0) return pairs.map(([, value]) => (value === 0 ? -start / ending : 0));
  const weight = logarithmicMean(Math.abs(start), Math.abs(end)) * Math.sign(start);
  return pairs.map(([from, to]) => weight * Math.log(to / from));
}

function checkShapes(before: readonly (readonly number[])[], after: readonly (readonly number[])[]): void {
  checkLengths(before.length, { after });
  const needed = before[0]?.length ?? 0;
  for (const factors of [...before, ...after]) checkLengths(needed, { factors });
}

function sumOfProducts(rows: readonly (readonly number[])[]): number {
  return rows.reduce((total, row) => total + product(row), 0);
}

function product(values: readonly number[]): number {
  return values.reduce((total, value) => total * value, 1);
}
