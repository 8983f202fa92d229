/**
 * Rounds the parts of a total so that what is shown adds up (largest remainder).
 *
 * Every part ends within one step of itself; where parts of 1e12 steps and more cancel each other out, the largest takes up
 * what computing took off their sum. The steps that are missing after rounding down go to the parts with the largest remainders;
 * among equal remainders to the larger part, then to the earlier one.
 *
 * @param parts - Finite numbers.
 * @param total - What the rounded parts must add up to: a multiple of the step, and the sum of the parts but for rounding.
 * @param step - Smallest difference shown, above 0: 1 for whole yen, 0.001 for a tenth of a point.
 * @returns The parts in their order. When they are further from the total than rounding can bridge, each is rounded for itself.
 *
 * @example
 * roundToTotal([58733.33, 114733.33, -172266.67], 1200, 1) // => [58733, 114734, -172267]
 * roundToTotal([0.4, 0.4], 1, 1) // => [1, 0]
 *
 * @see Balinski and Young (1982), “Fair Representation”: the method of Hamilton.
 */
export function roundToTotal(parts: readonly number[], total: number, step: number): number[] {
  const counts = parts.map((part) => part / step);
  const floors = counts.map((count) => Math.floor(count + ROUND_OFF * Math.max(1000, Math.abs(count))));
  const missing = Math.round(total / step) - floors.reduce((sum, floor) => sum + floor, 0);
  if (missing < 0 || missing > parts.length) return eachForItself(counts, total / step).map((count) => multiple(count, step));
  const remainders = counts.map((count, at) => count - (floors[at] ?? 0));
  const order = parts.map((_, at) => at).sort((a, b) => compare(remainders, a, b) || (parts[b] ?? 0) - (parts[a] ?? 0) || a - b);
  const raised = new Set(order.slice(0, missing));
  return floors.map((floor, at) => multiple(floor + (raised.has(at) ? 1 : 0), step));
}

/** What computing may have taken off a whole number, in parts of the number. */
const ROUND_OFF = 1e-12;

/** What computing may have taken off a sum, in parts of its size. */
const SUM_ROUND_OFF = 1e-9;

/**
 * Rounds counts one by one. Where they are so large that computing alone took whole steps off their sum, the largest takes
 * them up: there they matter least.
 */
function eachForItself(counts: readonly number[], total: number): number[] {
  const rounded = counts.map(Math.round);
  const missing = Math.round(total) - rounded.reduce((sum, count) => sum + count, 0);
  const size = counts.reduce((sum, count) => sum + Math.abs(count), 0);
  if (missing === 0 || Math.abs(missing) > SUM_ROUND_OFF * size) return rounded;
  const largest = counts.reduce((most, count, at) => (Math.abs(count) > Math.abs(counts[most] ?? 0) ? at : most), 0);
  return rounded.map((count, at) => (at === largest ? count + missing : count));
}

/** Remainders this close are equal: they differ by round-off only. */
const SAME_REMAINDER = 1e-6;

function compare(remainders: readonly number[], a: number, b: number): number {
  const difference = (remainders[b] ?? 0) - (remainders[a] ?? 0);
  return Math.abs(difference) < SAME_REMAINDER ? 0 : difference;
}

/** A step such as 0.001 is no binary fraction: dividing by its inverse gives the number that is nearest to the decimal. */
function multiple(count: number, step: number): number {
  return (step < 1 ? count / Math.round(1 / step) : count * step) + 0;
}
