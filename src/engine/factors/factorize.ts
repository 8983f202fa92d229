import { closeResidual } from "../attribution/close-residual.ts";
import { productMultipliers } from "../attribution/product-multipliers.ts";
import { checkLengths } from "../check-lengths.ts";
import { InvalidInputError } from "../errors.ts";

/** A product before and after, and how much of its change each factor caused. */
export interface Factorization {
  readonly before: number;
  readonly after: number;
  /** One per factor, in the unit of the product; they sum to the change of the product. */
  readonly contributions: readonly number[];
}

/**
 * Splits the change of a product between its factors: the Shapley value, the mean over all orders in which the factors can
 * change.
 *
 * The order of the factors does not matter, exchanging before and after turns every sign, a factor that did not change gets
 * 0, and zeros and negative factors are as good as any.
 *
 * @param before - Factors, finite.
 * @param after - The same factors later.
 * @throws {InvalidInputError} `length-mismatch`; `product-out-of-range` when a factor is not finite or the product leaves the
 *   range of numbers.
 *
 * @example
 * factorize([100, 10], [110, 12]).contributions // => [110, 210]
 * factorize([100, 0, 0], [100, 50, 0.4]).contributions // => [0, 1000, 1000]
 *
 * @see Shapley (1953), “A value for n-person games”. Runs in O(n²).
 */
export function factorize(before: readonly number[], after: readonly number[]): Factorization {
  checkLengths(before.length, { after });
  const [start, end] = [product(before), product(after)];
  const multipliers = productMultipliers(before, after);
  // Adding to 0 makes -0 plain 0.
  const contributions = before.map((value, factor) => 0 + (multipliers[factor] as number) * ((after[factor] as number) - value));
  if (![start, end, ...contributions].every(Number.isFinite)) throw new InvalidInputError("product-out-of-range");
  closeResidual(contributions, end - start, Math.max(Math.abs(start), Math.abs(end)));
  return { before: start, after: end, contributions };
}

function product(factors: readonly number[]): number {
  return factors.reduce((total, factor) => total * factor, 1);
}
