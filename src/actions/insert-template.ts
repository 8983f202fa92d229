import { type Language, sheetWords, treeHeaders } from "#language";
import type { Grid, NumberFormats, SheetId, Workbook } from "#workbook";
import { templateData } from "../templates/template-data.ts";
import { templateTree } from "../templates/template-tree.ts";
import { type TemplateId, templateOf } from "../templates/templates.ts";
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
  const treeRows = squared(templateTree(template, language));
  const { target, baseline } = treeHeaders;
  const values: readonly unknown[] = [target[language], baseline[language]];
  const holdsValues = (column: number): boolean => values.includes(treeRows[0]?.[column]);
  const tree = workbook.addSheet(
    sheetWords.tree[language],
    isFirst ? "tree" : null,
    treeRows,
    formatsOf(treeRows, template, holdsValues),
  );
  const takesData = isFirst && present.data === null;
  const dataRows = squared(templateData(template, language));
  workbook.addSheet(
    sheetWords.data[language],
    takesData ? "data" : null,
    dataRows,
    formatsOf(dataRows, template, (column) => column > 0),
  );
  workbook.select(tree, 1, 1);
  return tree;
}

/** Rates are read in per cent, in the columns that hold values. */
function formatsOf(rows: Grid, template: TemplateId, holdsValues: (column: number) => boolean): NumberFormats {
  const rates = new Set(templateOf(template).rows.flatMap(([id, , , , , unit]) => (unit === "%" ? [id] : [])));
  return rows.map((cells) => cells.map((_, at) => (holdsValues(at) && rates.has(String(cells[0])) ? "0.0%" : "")));
}

/** A sheet is written as one rectangle. */
function squared(rows: Grid): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}
