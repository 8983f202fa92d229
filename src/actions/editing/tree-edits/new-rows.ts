import type { TreeField } from "#language";
import { textOf } from "../../../sheets/cells/raw-grid.ts";
import { cellsChange } from "../cells-change.ts";
import type { PlainCell, SheetChange } from "../sheet-change.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { definitionOf } from "./branch.ts";
import type { Draft } from "./draft.ts";
import { parentText } from "./parent-text.ts";

/** A KPI that is to get a row of its own. */
export interface NewKpi {
  /** As `freeIds` gave it: "" where the table knows its KPIs by their names. */
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  /** -1 for a root. */
  readonly parent: number;
  readonly unit?: string;
}

/** The steps that put new KPIs into the table, columns that it lacks included. */
export function insertKpis(sheet: TreeSheet, draft: Draft, row: number, kpis: readonly NewKpi[]): SheetChange[] {
  const rows = kpis.map((kpi) => contentOf(sheet, draft, kpi));
  return [...cellsChange(draft.cells), { kind: "insert", row, rows }];
}

function contentOf(sheet: TreeSheet, draft: Draft, { id, name, operator, parent, unit = "" }: NewKpi): PlainCell[] {
  const fields: [TreeField, PlainCell][] = [["op", operator]];
  if (id !== "") fields.push(["id", id]);
  if (parent >= 0) fields.push(["parent", parentText(sheet, parent)]);
  // A table whose only names are ids takes the name for one.
  fields.push([id !== "" || sheet.columns.has("name") ? "name" : "id", name]);
  if (unit !== "") fields.push(["unit", unit]);
  const content: PlainCell[] = [];
  for (const [field, value] of fields) {
    const column = draft.columnOf(field);
    while (content.length < column) content.push("");
    content[column - 1] = value;
  }
  return content;
}

/** As many free ids where the table has such, named after the parent's; "" where a KPI is known by its name. */
export function freeIds({ tree, columns, values, idsElsewhere }: TreeSheet, parent: number, count: number): string[] {
  const column = columns.get("id");
  // With no column for names the ids are the names.
  const hasIds = column !== undefined && columns.has("name");
  const isUsed = tree.size === 0 || tree.definitions.some(({ row }) => textOf(values[row - 1]?.[column ?? -1]) !== "");
  if (!hasIds || !isUsed) return Array.from({ length: count }, () => "");
  const stem = parent >= 0 && isShort(definitionOf(tree, parent).id) ? `${definitionOf(tree, parent).id}.` : "KPI";
  const used = new Set(tree.definitions.flatMap(({ id, name, parent: above }) => [id, name, above]));
  const kept = idsElsewhere();
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) {
    const id = stem + number;
    if (!used.has(id) && !kept.has(id)) ids.push(id);
  }
  return ids;
}

function isShort(id: string): boolean {
  return id.length <= 40;
}
