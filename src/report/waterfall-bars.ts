/** One column of a waterfall: what is stacked in it, from the axis outwards. All but one or two are 0. */
export interface WaterfallBar {
  readonly label: string;
  /** Invisible: lifts the bar off the axis. */
  readonly base: number;
  readonly total: number;
  readonly up: number;
  readonly down: number;
  /** Parts of a bar that crosses zero, on the other side of it. */
  readonly upBelow: number;
  readonly downBelow: number;
}

/** A change that leads from the first total to the last. */
export interface WaterfallStep {
  readonly label: string;
  readonly change: number;
}

/**
 * The bars of a waterfall as stacked columns: the total before, each change from where the one before it ended, the total
 * after.
 *
 * Spreadsheets stack what is above zero upwards and what is below zero downwards, so a bar that crosses zero has a part on
 * either side.
 *
 * @example
 * waterfallBars({ label: "a", total: 5 }, [{ label: "x", change: -2 }], { label: "b", total: 3 })[1] // => { label: "x", base: 3, total: 0, up: 0, down: 2, upBelow: 0, downBelow: 0 }
 */
export function waterfallBars(
  before: { readonly label: string; readonly total: number },
  steps: readonly WaterfallStep[],
  after: { readonly label: string; readonly total: number },
): WaterfallBar[] {
  let level = before.total;
  const changes = steps.map(({ label, change }) => {
    const from = level;
    level += change;
    return changeBar(label, from, level);
  });
  return [totalBar(before), ...changes, totalBar(after)];
}

function totalBar({ label, total }: { readonly label: string; readonly total: number }): WaterfallBar {
  return { label, base: 0, total, up: 0, down: 0, upBelow: 0, downBelow: 0 };
}

function changeBar(label: string, from: number, to: number): WaterfallBar {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const isUp = to >= from;
  const base = Math.max(low, 0) + Math.min(high, 0);
  const above = Math.max(high, 0) - Math.max(low, 0);
  const below = Math.min(low, 0) - Math.min(high, 0);
  return {
    label,
    base,
    total: 0,
    up: isUp ? above : 0,
    down: isUp ? 0 : above,
    upBelow: isUp ? below + 0 : 0,
    downBelow: isUp ? 0 : below + 0,
  };
}
