import { type Language, treeHeaders } from "#language";
import type { Grid, NumberFormats, SheetId, Workbook } from "#workbook";
import { templateData } from "../templates/template-data.ts";
import { templateTree } from "../templates/template-tree.ts";
import { type TemplateId, templateOf } from "../templates/templates.ts";
import { addTreeAndData } from "./add-tree-and-data.ts";

/** Adds a ready-made tree and its sample numbers (see `addTreeAndData`). */
export function insertTemplate(workbook: Workbook, template: TemplateId, language: Language): SheetId {
  const tree = squared(templateTree(template, language));
  const data = squared(templateData(template, language));
  const { target, baseline } = treeHeaders;
  const values: readonly unknown[] = [target[language], baseline[language]];
  const holdsValues = (column: number): boolean => values.includes(tree[0]?.[column]);
  return addTreeAndData(
    workbook,
    { rows: tree, formats: formatsOf(tree, template, holdsValues) },
    { rows: data, formats: formatsOf(data, template, (column) => column > 0) },
    language,
  );
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
