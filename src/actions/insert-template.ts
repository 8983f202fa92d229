import { type Language, sheetWords } from "#language";
import type { Grid, SheetId, Workbook } from "#workbook";
import { templateData } from "../templates/template-data.ts";
import { templateTree } from "../templates/template-tree.ts";
import type { TemplateId } from "../templates/templates.ts";
import { findSheets } from "./find-sheets.ts";

/**
 * Puts a ready-made tree and its sample numbers on two new sheets, and shows the tree.
 *
 * They become the tree and the data of the spreadsheet where it has none; sheets that are there keep that role, and nothing
 * in them changes.
 *
 * @returns The sheet of the tree.
 */
export function insertTemplate(workbook: Workbook, template: TemplateId, language: Language): SheetId {
  const present = findSheets(workbook);
  const isFirst = present.tree === null;
  const tree = workbook.addSheet(sheetWords.tree[language], isFirst ? "tree" : null, squared(templateTree(template, language)));
  const takesData = isFirst && present.data === null;
  workbook.addSheet(sheetWords.data[language], takesData ? "data" : null, squared(templateData(template, language)));
  workbook.select(tree, 1, 1);
  return tree;
}

/** A sheet is written as one rectangle. */
function squared(rows: Grid): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}
