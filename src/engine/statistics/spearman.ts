import { averageRanks } from "./average-ranks.ts";
import { pearson } from "./pearson.ts";

/**
 * Spearman's rank correlation: Pearson's r of the average ranks, hence right with ties (the 6Σd² shortcut is not).
 *
 * @param x - finite numbers
 * @param y - finite numbers, paired with `x` by position
 * @returns rho from -1 to 1, or null when there are fewer than two pairs or one series does not vary
 * @example
 * spearman([1, 10, 100], [3, 4, 9]) // => 1
 * spearman([4, 4, 7, 25, 7, 17, 16, 9, 21, 7], [16, 8, 8, 20, 16, 15, 12, 20, 25, 8]) // ≈ 0.5799401536
 */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  return pearson(averageRanks(x), averageRanks(y));
}
