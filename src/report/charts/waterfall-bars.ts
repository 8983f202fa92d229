/** One bar of a waterfall: what is stacked in it, from zero outwards. All but one or two are 0. */
export interface WaterfallBar {
  readonly label: string;
  /** Invisible: leads from zero to where the bar begins. */
  readonly base: number;
  readonly total: number;
  readonly up: number;
  readonly down: number;
  /** Parts of a bar that crosses zero, on the other side of it. */
  readonly upBelow: number;
  readonly downBelow: number;
}

/** A change, or the sum of changes. */
export interface WaterfallStep {
  readonly label: string;
  readonly change: number;
}

/**
 * The bars of a waterfall as stacked bars: each change from where the one before it ended, and last their total.
 *
 * Zero is the level before all changes, not the zero of the amount: bars that stood on totals would be slivers wherever the
 * changes are small beside the totals, and an axis cut off above zero would lie about the totals.
 *
 * Spreadsheets stack what is above zero to one side and what is below zero to the other, so a bar that crosses zero has a
 * part on either side.
 *
 * @example
 * waterfallBars([{ label: "x", change: 5 }, { label: "y", change: -2 }], { label: "sum", change: 3 })[1] // => { label: "y", base: 3, total: 0, up: 0, down: 2, upBelow: 0, downBelow: 0 }
 */
export function waterfallBars(steps: readonly WaterfallStep[], total: WaterfallStep): WaterfallBar[] {
  let level = 0;
  const changes = steps.map(({ label, change }) => {
    const from = level;
    level += change;
    return changeBar(label, from, level);
  });
  return [...changes, totalBar(total)];
}

function totalBar({ label, change }: WaterfallStep): WaterfallBar {
  return { label, base: 0, total: change, up: 0, down: 0, upBelow: 0, downBelow: 0 };
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
