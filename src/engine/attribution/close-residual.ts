/** Rounding can leave this much, relative to the numbers involved; more is a mistake of ours. */
const TOLERANCE = 1e-9;

/**
 * Gives what rounding left over to the largest contribution, so that a table of them closes.
 *
 * @param contributions - Changed in place.
 * @param change - What they should sum to.
 * @param scale - The largest value before or after, by which the left-over is judged.
 * @throws {Error} when more is left over than rounding can explain: the split itself is wrong.
 */
export function closeResidual(contributions: number[], change: number, scale: number): void {
  let residual = change;
  let largest = 0;
  let size = Math.max(1, scale);
  contributions.forEach((contribution, index) => {
    residual -= contribution;
    size += Math.abs(contribution);
    if (Math.abs(contribution) > Math.abs(contributions[largest] as number)) largest = index;
  });
  if (Math.abs(residual) > TOLERANCE * size) throw new Error("Contributions do not sum to the change; please report it");
  if (contributions.length > 0) contributions[largest] = (contributions[largest] as number) + residual;
}
