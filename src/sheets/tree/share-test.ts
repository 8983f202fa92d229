import type { KpiDefinition } from "#engine";
import { shareNames, shareWords, wordFinder } from "#language";

type ShareCells = Pick<KpiDefinition, "role" | "name" | "definition" | "kind" | "unit">;

/**
 * Prepares to tell whether a row is a share of a whole: its role says so, or it is a ratio (kind ratio, or unit `%`) that its
 * name, role or definition calls one.
 */
export function shareTest(): (row: ShareCells) => boolean {
  const findShare = wordFinder({ share: shareWords });
  return ({ role, name, definition, kind, unit }) => {
    if (findShare(role)) return true;
    if (kind !== "ratio" && unit.normalize("NFKC").trim() !== "%") return false;
    return [role, name, definition].some((text) => shareNames.test(text));
  };
}
