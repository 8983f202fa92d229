import { isFlat } from "./is-flat.ts";
import { mean } from "./mean.ts";
import { present } from "./present.ts";
import type { Values } from "./values.ts";

/**
 * How much a series resembles itself some steps earlier: the classical estimator around the mean of the whole series.
 *
 * @param values - the series; pairs with a missing value are left out
 * @param lag - steps, ≥ 1
 * @returns from -1 to 1, or null when the series does not vary
 * @example
 * autocorrelation([1, 2, 3, 4, 5], 1) // => 0.4
 * autocorrelation([7, 7, 7], 1) // => null
 */
export function autocorrelation(values: Values, lag: number): number | null {
  const known = present(values);
  const centre = mean(known);
  if (centre === null || isFlat(known)) return null;
  let variance = 0;
  let covariance = 0;
  values.forEach((value, index) => {
    if (value === null) return;
    variance += (value - centre) ** 2;
    const earlier = index >= lag ? values[index - lag] : null;
    if (typeof earlier === "number") covariance += (value - centre) * (earlier - centre);
  });
  return covariance / variance;
}
