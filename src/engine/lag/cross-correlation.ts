import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { isFlat } from "../statistics/is-flat.ts";
import { mean } from "../statistics/mean.ts";

/**
 * Classical cross-correlation: means and variances of the whole series, covariance of the overlap only, so that it
 * shrinks as the lag grows. For comparison with statistics packages; intervals and p-values refer to `lagCorrelation`.
 *
 * @param leading - complete series
 * @param lagging - complete series of the same length
 * @param lag - months the first one leads by; R's `ccf(x, y)` calls the same thing −lag
 * @returns from -1 to 1, or null when a series does not vary
 * @example
 * crossCorrelation([1, 2, 3], [1, 2, 3], 0) // ≈ 1
 * crossCorrelation([1, 2, 3], [1, 2, 3], 1) // ≈ 0
 */
export function crossCorrelation(leading: readonly number[], lagging: readonly number[], lag: number): number | null {
  const meanLeading = mean(leading);
  const meanLagging = mean(lagging);
  if (meanLeading === null || meanLagging === null || isFlat(leading) || isFlat(lagging)) return null;
  let covariance = 0;
  lagging.forEach((value, month) => {
    const earlier = leading[month - lag];
    if (earlier !== undefined) covariance += (earlier - meanLeading) * (value - meanLagging);
  });
  return finiteOrNull(covariance / (spread(leading, meanLeading) * spread(lagging, meanLagging)));
}

/** Square root of the summed squared deviations. */
function spread(values: readonly number[], centre: number): number {
  let squares = 0;
  for (const value of values) squares += (value - centre) ** 2;
  return Math.sqrt(squares);
}
