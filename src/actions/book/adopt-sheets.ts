import type { Workbook } from "#workbook";
import { findSheets } from "./find-sheets.ts";

/**
 * Gives the sheets that were found by their names their roles, so that they are found again after people have renamed them.
 *
 * Does nothing where the person may not edit: then the names go on telling.
 */
export function adoptSheets(workbook: Workbook): void {
  const { tree, data } = findSheets(workbook);
  try {
    if (tree?.role === null) workbook.assignRole(tree.id, "tree");
    if (data?.role === null) workbook.assignRole(data.id, "data");
  } catch {
    // A sheet without a role works as long as it keeps its name.
  }
}
