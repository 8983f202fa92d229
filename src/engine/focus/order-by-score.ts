import type { Timing } from "../tree/definition.ts";

/** What decides the place of a leaf. */
export interface Scored {
  readonly node: number;
  readonly score: number;
  readonly impact: number;
  readonly timing: Timing | null;
}

/** Differences below this part of the value come from rounding. */
const TIE = 1e-9;

const TIMING_ORDER: readonly (Timing | null)[] = ["leading", "coincident", "lagging", null];

/**
 * Puts leaves in the order of what to work on first: by score; equal scores (up to rounding) leading before coincident before
 * lagging, then by impact, then in table order.
 */
export function orderByScore<Leaf extends Scored>(leaves: readonly Leaf[]): readonly Leaf[] {
  const place = ({ timing }: Leaf): number => TIMING_ORDER.indexOf(timing);
  return tieGroups(leaves, ({ score }) => score).flatMap((tied) =>
    TIMING_ORDER.flatMap((_, at) => {
      const sameTiming = tied.filter((leaf) => place(leaf) === at);
      return tieGroups(sameTiming, ({ impact }) => impact).flatMap((group) => group.sort((a, b) => a.node - b.node));
    }),
  );
}

/** Groups of equal values, largest first. A group is what ties with its largest member, so that ties cannot chain. */
function tieGroups<Leaf>(leaves: readonly Leaf[], measure: (leaf: Leaf) => number): Leaf[][] {
  const groups: Leaf[][] = [];
  for (const leaf of [...leaves].sort((a, b) => measure(b) - measure(a))) {
    const group = groups[groups.length - 1];
    const largest = group?.[0];
    const isTied = largest !== undefined && measure(largest) - measure(leaf) <= TIE * Math.abs(measure(largest));
    if (group && isTied) group.push(leaf);
    else groups.push([leaf]);
  }
  return groups;
}
