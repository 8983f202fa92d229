import { sheetWords, wordFinder } from "#language";
import type { SheetInfo, SheetRole, Workbook } from "#workbook";

/**
 * Finds the sheet of a role: the one that carries it in its metadata, whatever its name, or else the first without a role
 * whose name says it.
 *
 * @returns Null when there is none.
 */
export function findSheet(workbook: Workbook, role: keyof typeof sheetWords & SheetRole): SheetInfo | null {
  const sheets = workbook.sheets();
  const nameOf = wordFinder(sheetWords);
  return (
    sheets.find((sheet) => sheet.role === role) ??
    sheets.find((sheet) => sheet.role === null && nameOf(sheet.name)?.meaning === role) ??
    null
  );
}
