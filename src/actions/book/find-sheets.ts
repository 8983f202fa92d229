import { sheetWords, wordFinder } from "#language";
import type { SheetInfo, Workbook } from "#workbook";

/** What the sheets that we find again are for. */
export type FoundRole = keyof typeof sheetWords;

/**
 * Finds the sheets that Kigi works with: by the role in their metadata, whatever their names, or else the
 * first sheet without a role whose name says it.
 *
 * @returns Null for a sheet that is not there.
 */
export function findSheets(workbook: Workbook): Readonly<Record<FoundRole, SheetInfo | null>> {
  const sheets = workbook.sheets();
  const roleOf = wordFinder(sheetWords);
  const find = (role: FoundRole): SheetInfo | null =>
    sheets.find((sheet) => sheet.role === role) ??
    sheets.find((sheet) => sheet.role === null && roleOf(sheet.name)?.meaning === role) ??
    null;
  return {
    tree: find("tree"),
    data: find("data"),
    report: find("report"),
    settings: find("settings"),
    plan: find("plan"),
    history: find("history"),
    health: find("health"),
  };
}
