import type { OwnKpi } from "../start-wire.ts";

/** A KPI that was found, as it is being corrected. */
export interface FoundRow extends OwnKpi {
  readonly isLeftOut: boolean;
}

/**
 * Leaves a KPI and all below it out of a tree, or takes them back in.
 *
 * What is left of a sum or product does not make it up any more, so its other parts are then only believed to move it (`~`);
 * who knows better may set the operator again. With all parts back, they are what they were found to be.
 *
 * @param found - The same rows as they were read.
 */
export function leaveOut(
  rows: readonly FoundRow[],
  found: readonly OwnKpi[],
  at: number,
  isLeftOut: boolean,
): readonly FoundRow[] {
  const end = endOfBranch(found, at);
  const marked = rows.map((row, place) => {
    if (place < at || place >= end) return row;
    // What comes back below it comes back whole.
    return { ...row, isLeftOut, operator: isLeftOut ? row.operator : (found[place]?.operator ?? row.operator) };
  });
  const family = siblingsOf(found, at).filter((place) => isComputed(found[place]));
  const isWhole = family.every((place) => marked[place]?.isLeftOut === false);
  if (!isComputed(found[at])) return marked;
  return marked.map((row, place) => {
    if (!family.includes(place) || row.isLeftOut) return row;
    return { ...row, operator: isWhole ? (found[place]?.operator ?? row.operator) : "~" };
  });
}

/** The KPI whose part this is; -1 for a result. */
export function parentOf(found: readonly OwnKpi[], at: number): number {
  const depth = found[at]?.depth ?? 0;
  for (let place = at - 1; place >= 0; place--) if ((found[place]?.depth ?? 0) < depth) return place;
  return -1;
}

function isComputed(kpi: OwnKpi | undefined): boolean {
  return kpi !== undefined && kpi.operator !== "~" && kpi.operator !== "=";
}

/** A branch stands in one piece: its top, then all that is deeper. */
function endOfBranch(found: readonly OwnKpi[], at: number): number {
  const depth = found[at]?.depth ?? 0;
  const next = found.findIndex((kpi, place) => place > at && kpi.depth <= depth);
  return next < 0 ? found.length : next;
}

function siblingsOf(found: readonly OwnKpi[], at: number): readonly number[] {
  const parent = parentOf(found, at);
  if (parent < 0) return [];
  const end = endOfBranch(found, parent);
  const depth = found[at]?.depth;
  return found.flatMap((kpi, place) => (place > parent && place < end && kpi.depth === depth ? [place] : []));
}
