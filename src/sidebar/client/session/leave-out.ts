import type { OwnKpi } from "../../wire/start-wire.ts";

/** A KPI that was found, as it is being corrected. */
export interface FoundRow extends OwnKpi {
  /** Whether the person has left it out; what is below it is then out as well. */
  readonly isLeftOut: boolean;
}

/**
 * Leaves a KPI out of a tree, or takes it back in.
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
  const { parent, operator } = found[at] ?? { parent: -1, operator: "~" };
  const marked = rows.map((row, place) => (place === at ? { ...row, isLeftOut } : row));
  if (parent < 0 || operator === "~") return marked;
  const isFamily = (kpi: OwnKpi | undefined): boolean => kpi?.parent === parent && kpi.operator !== "~";
  const isWhole = marked.every((row, place) => !row.isLeftOut || !isFamily(found[place]));
  return marked.map((row, place) => {
    if (row.isLeftOut || !isFamily(found[place])) return row;
    return { ...row, operator: isWhole ? (found[place]?.operator ?? row.operator) : "~" };
  });
}

/** Whether each row is out of the tree, by itself or with a KPI above it. */
export function outRows(rows: readonly FoundRow[]): readonly boolean[] {
  const out: boolean[] = [];
  // Parents come before their parts.
  for (const { isLeftOut, parent } of rows) out.push(isLeftOut || (out[parent] ?? false));
  return out;
}
