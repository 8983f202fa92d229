import { exactSum } from "#engine";
import type { Layer } from "../data/figure-layer.ts";

/** What rows said about a segment: its figure, NaN for a blank one, or two figures of which neither counts. */
type SegmentFigure = number | "twice";

/** The figures that rows about segments give, by slot. */
export interface Segments {
  readonly figures: Map<number, Map<string, SegmentFigure>>;
  /** Slots whose segments could not be added; filled by `addSegments`. */
  readonly notAdded: number[];
}

export function createSegments(): Segments {
  return { figures: new Map(), notAdded: [] };
}

/**
 * Keeps the figure of a segment; NaN for a blank one.
 *
 * @returns False when the segment already has a figure there; then neither counts.
 */
export function giveSegment({ figures }: Segments, slot: number, segment: string, figure: number): boolean {
  let known = figures.get(slot);
  if (!known) {
    known = new Map();
    figures.set(slot, known);
  }
  const before = known.get(segment) ?? Number.NaN;
  const isTwice = before === "twice" || !(Number.isNaN(before) || Number.isNaN(figure));
  known.set(segment, isTwice ? "twice" : Number.isNaN(before) ? figure : before);
  return !isTwice;
}

/** Gives every slot that has segments but no figure of its own the sum of its segments, where they may be added. */
export function addSegments({ figures, notAdded }: Segments, layer: Layer, mayAdd: (slot: number) => boolean): void {
  for (const [slot, known] of figures) {
    if (!Number.isNaN(layer.values[slot])) continue;
    const parts = Array.from(known.values(), (figure) => (figure === "twice" ? Number.NaN : figure));
    if (parts.every(Number.isNaN)) continue;
    if (!mayAdd(slot)) notAdded.push(slot);
    // One segment without a figure leaves the whole unknown.
    else if (!parts.some(Number.isNaN)) layer.give(slot, exactSum(parts));
  }
}
