import { present } from "./present.ts";
import { relativeDeviations } from "./relative-deviations.ts";
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
  const deviations = relativeDeviations(present(values));
  if (deviations === null) return null;
  let next = 0;
  const inPlace = values.map((value) => (value === null ? null : (deviations[next++] ?? null)));
  let variance = 0;
  let covariance = 0;
  inPlace.forEach((deviation, index) => {
    if (deviation === null) return;
    variance += deviation * deviation;
    covariance += deviation * (index < lag ? 0 : (inPlace[index - lag] ?? 0));
  });
  return covariance / variance;
}
