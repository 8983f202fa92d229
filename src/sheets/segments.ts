import { sum } from "#engine";
import type { Layer } from "./data-values.ts";

/** The figures that rows about segments give, by slot. */
export interface Segments {
  readonly figures: Map<number, Map<string, number>>;
  /** Slots whose segments could not be added; filled by `addSegments`. */
  readonly notAdded: number[];
}

export function createSegments(): Segments {
  return { figures: new Map(), notAdded: [] };
}

/**
 * Keeps the figure of a segment; NaN for a blank one.
 *
 * @returns False when the segment already has a figure there; then it has none.
 */
export function giveSegment({ figures }: Segments, slot: number, segment: string, figure: number): boolean {
  let known = figures.get(slot);
  if (!known) {
    known = new Map();
    figures.set(slot, known);
  }
  const before = known.get(segment);
  if (before === undefined) {
    known.set(segment, figure);
    return true;
  }
  if (Number.isNaN(figure)) return true;
  known.set(segment, Number.isNaN(before) ? figure : Number.NaN);
  return Number.isNaN(before);
}

/** Gives every slot that has segments but no figure of its own the sum of its segments, where they may be added. */
export function addSegments({ figures, notAdded }: Segments, layer: Layer, mayAdd: (slot: number) => boolean): void {
  for (const [slot, known] of figures) {
    if (!Number.isNaN(layer.values[slot])) continue;
    const parts = Array.from(known.values());
    if (parts.every(Number.isNaN)) continue;
    if (!mayAdd(slot)) notAdded.push(slot);
    // One segment without a figure leaves the whole unknown. Sorted, the sum does not depend on the order of the rows.
    else if (!parts.some(Number.isNaN)) layer.give(slot, sum(parts.sort((a, b) => a - b)));
  }
}
