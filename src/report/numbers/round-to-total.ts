/**
 * Rounds the parts of a total so that what is shown adds up (largest remainder).
 *
 * Each part is rounded for itself. Steps that are missing then go one by one to the parts off which rounding took most, among
 * equals to the larger part, then to the earlier one; steps too many are taken back from the other end of that order. So no part
 * ends further than one step from itself.
 *
 * @param parts - Finite numbers.
 * @param total - What the rounded parts must add up to: a multiple of the step, and the sum of the parts but for rounding.
 * @param step - Smallest difference shown, above 0: 1 for whole yen, 0.001 for a tenth of a point.
 * @returns The parts in their order. Where more steps are missing than there are parts, the largest takes up what computing may
 * have taken off their sum; where it cannot have, the total is not theirs, and each stays rounded for itself.
 *
 * @example
 * roundToTotal([58733.33, 114733.33, -172266.67], 1200, 1) // => [58733, 114734, -172267]
 * roundToTotal([0.4, 0.4], 1, 1) // => [1, 0]
 *
 * @see Balinski and Young (1982), “Fair Representation”: the method of Hamilton.
 */
export function roundToTotal(parts: readonly number[], total: number, step: number): number[] {
  const counts = parts.map((part) => part / step);
  const rounded = counts.map((count) => Math.round(count + SAME));
  const missing = Math.round(total / step) - rounded.reduce((sum, count) => sum + count, 0);
  const receive = Math.abs(missing) <= parts.length ? stepByStep : allInOne;
  return receive(rounded, counts, missing).map((count) => multiple(count, step));
}

/** Counts this close are equal: they differ by round-off only. */
const SAME = 1e-6;

/** What computing may have taken off a sum, in parts of its size. */
const SUM_ROUND_OFF = 1e-9;

/** One step each, where rounding went furthest the other way. */
function stepByStep(rounded: readonly number[], counts: readonly number[], missing: number): number[] {
  const takenOff = (at: number): number => (counts[at] ?? 0) - (rounded[at] ?? 0);
  const order = counts
    .map((_, at) => at)
    .sort((a, b) => compare(takenOff(b), takenOff(a)) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const moved = new Set(missing > 0 ? order.slice(0, missing) : order.slice(order.length + missing));
  return rounded.map((count, at) => (moved.has(at) ? count + Math.sign(missing) : count));
}

/** All of them in the largest: there they matter least. */
function allInOne(rounded: readonly number[], counts: readonly number[], missing: number): number[] {
  const size = counts.reduce((sum, count) => sum + Math.abs(count), 0);
  if (Math.abs(missing) > SUM_ROUND_OFF * size) return [...rounded];
  const largest = counts.reduce((most, count, at) => (Math.abs(count) > Math.abs(counts[most] ?? 0) ? at : most), 0);
  return rounded.map((count, at) => (at === largest ? count + missing : count));
}

function compare(a: number, b: number): number {
  return Math.abs(a - b) < SAME ? 0 : a - b;
}

/** A step such as 0.001 is no binary fraction: dividing by its inverse gives the number that is nearest to the decimal. */
function multiple(count: number, step: number): number {
  return (step < 1 ? count / Math.round(1 / step) : count * step) + 0;
}
