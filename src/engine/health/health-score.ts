import { checkLengths } from "../check-lengths.ts";
import { InvalidInputError } from "../errors.ts";
import { exactSum } from "../exact-sum.ts";
import { ratio } from "../statistics/ratio.ts";
import type { Values } from "../statistics/values.ts";

/**
 * Weighted health score of an account on a scale of 0 to 100.
 *
 * Every value is placed between its worst and its best, values beyond them count as 0 or 100, and the places are
 * averaged by weight. Give the worst as the larger number where less is better.
 *
 * @param values - the measurements; a missing one that carries weight leaves the score unknown
 * @param weights - importance of each value, ≥ 0; only their proportions matter
 * @param worst - value that counts as 0, one per measurement; default 0
 * @param best - value that counts as 100, one per measurement; default 100
 * @returns 0 … 100, or null when a value or bound is missing or no weight is given
 * @throws InvalidInputError `length-mismatch`, `negative-weight`, or `empty-scale` when best equals worst
 * @example
 * healthScore([50, 70], [1, 1]) // => 60
 * healthScore([50, null], [1, 1]) // => null
 * healthScore([4, 2], [1, 1], [1, 10], [5, 0]) // => 77.5
 */
export function healthScore(
  values: Values,
  weights: Values,
  worst: Values = values.map(() => 0),
  best: Values = values.map(() => 100),
): number | null {
  checkLengths(values.length, { weights, min: worst, max: best });
  const parts: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const weight = weights[index] ?? null;
    if (weight === null) return null;
    if (weight < 0) throw new InvalidInputError("negative-weight", { position: index + 1, weight });
    if (weight === 0) continue;
    const place = placeOnScale(values[index] ?? null, worst[index] ?? null, best[index] ?? null);
    if (place === null) return null;
    parts.push(weight * place);
  }
  return ratio(100 * exactSum(parts), exactSum(weights.map((weight) => weight ?? 0)));
}

/** Where a value lies between worst (0) and best (1). */
function placeOnScale(value: number | null, worst: number | null, best: number | null): number | null {
  if (value === null || worst === null || best === null) return null;
  if (best === worst) throw new InvalidInputError("empty-scale", { worst, best });
  return Math.min(1, Math.max(0, (value - worst) / (best - worst)));
}
