import type { Facts, Problem } from "#engine";
import type { SheetInfo, Workbook } from "#workbook";
import { cellName } from "../book/cell-name.ts";
import { type Book, openBook } from "../book/open-book.ts";
import { sheetRevision } from "../book/sheet-revision.ts";
import { placeFigures } from "../place-figures.ts";
import { applyChanges, type PlainGrid, plainGrid } from "./apply-changes.ts";
import { idsElsewhere } from "./ids-elsewhere.ts";
import { planTreeEdit } from "./plan-tree-edit.ts";
import { findLabels, invertLabels, isCurrent, makerOf, relabelData } from "./relabel-data.ts";
import type { SheetChange } from "./sheet-change.ts";
import type { Relabel, TreeEdit } from "./tree-edit.ts";
import type { DoneCode, EditPlan } from "./tree-edits/plan.ts";
import type { RefusalCode } from "./tree-edits/refusal.ts";
import { openTreeSheet } from "./tree-sheet.ts";
import { writeChanges } from "./write-changes.ts";

/** What takes an edit back. */
export interface Undo {
  readonly changes: readonly SheetChange[];
  readonly data: readonly Relabel[];
}

/** What became of an edit. Only `done` has written anything. */
export type EditOutcome =
  | {
      readonly outcome: "done";
      readonly done: { readonly code: DoneCode | "replayed"; readonly facts: Facts };
      readonly kpi: string | null;
      readonly undo: Undo;
      /** The sheets as the edit has left them. */
      readonly book: Book;
    }
  | {
      readonly outcome: "refused";
      readonly code: RefusalCode | "busy" | "no-tree" | DataRefusal["refused"];
      readonly facts: Facts;
      readonly problem?: Problem;
    }
  /** The sheet is not the one that the person saw. */
  | { readonly outcome: "conflict" };

/**
 * Changes the tree sheet as someone asked for in the sidebar.
 *
 * Nothing is written when the sheet has changed since it was shown, or when the edit would damage the table. Only the cells
 * and rows of the edit are touched: whatever else stands in the sheet, formulas and formats included, stays.
 *
 * @param revision - What `sheetRevision` said of the sheet that was shown.
 */
export function editTree(workbook: Workbook, edit: TreeEdit, revision: string): EditOutcome {
  const outcome = workbook.exclusively(() => {
    const book = openBook(workbook);
    const { tree } = book.sheets;
    const values = book.cells("tree");
    if (!tree || !values) return { outcome: "refused", code: "no-tree", facts: {} } as const;
    if (sheetRevision(values) !== revision) return { outcome: "conflict" } as const;
    const formulas = workbook.formulas(tree.id);
    const sheet = openTreeSheet(values, formulas, () => idsElsewhere(book));
    const desk = { workbook, book, tree, before: plainGrid(values, formulas), columns: [...sheet.columns.values()] };
    return edit.kind === "replay" ? replay(desk, edit) : carryOut(desk, planTreeEdit(sheet, edit));
  });
  return outcome ?? { outcome: "refused", code: "busy", facts: {} };
}

/** What an edit works on. */
interface EditDesk {
  readonly workbook: Workbook;
  readonly book: Book;
  readonly tree: SheetInfo;
  /** What stands on the sheet of the tree. */
  readonly before: PlainGrid;
  /** The columns of the table, from 0. */
  readonly columns: readonly number[];
}

function carryOut(desk: EditDesk, planning: ReturnType<typeof planTreeEdit>): EditOutcome {
  if (!planning.ok) {
    const { ok: _, ...refusal } = planning;
    return { outcome: "refused", ...refusal };
  }
  const { done, kpi, changes } = planning;
  const data = planData(desk, planning);
  if ("refused" in data) return { outcome: "refused", code: data.refused, facts: data.facts };
  return { outcome: "done", done, kpi, undo: write(desk, changes, data), book: desk.book.afterWriting("tree", "data") };
}

/** What an edit of the tree comes to on the sheet with data, where there is one. */
interface DataPlan {
  readonly sheet: SheetInfo | null;
  readonly labels: readonly Relabel[];
}

type DataRefusal = {
  readonly refused: "named-by-formula" | "computed-table" | "period-not-in-data";
  readonly facts: Facts;
};

function planData({ workbook, book }: EditDesk, { relabel, figures }: EditPlan): DataPlan | DataRefusal {
  const sheet = relabel || figures ? book.sheets.data : null;
  // Without data there is nothing that a new name could be lost for, and nothing to put values behind.
  if (!sheet) return { sheet, labels: [] };
  const grid = book.cells("data") ?? [];
  const formulas = workbook.formulas(sheet.id);
  const named = (row: number, column: number): string => `${sheet.name}!${cellName(row, column)}`;
  if (figures) {
    // What is written below a table that grows by itself would one day be in its way.
    const maker = makerOf(grid, formulas);
    if (maker) return { refused: "computed-table", facts: { cell: named(maker[0] + 1, maker[1] + 1) } };
    const labels = placeFigures(grid, figures);
    return labels.length > 0 ? { sheet, labels } : { refused: "period-not-in-data", facts: { period: figures.period } };
  }
  const labels = relabel ? findLabels(grid, formulas, relabel.isLabel, relabel.to) : [];
  const spilled = labels.find(({ computed }) => computed === "spilled");
  if (spilled) {
    const facts = { name: String(spilled.from), cell: named(spilled.row, spilled.column) };
    return { refused: "named-by-formula", facts };
  }
  // A formula that takes the name from the tree follows by itself.
  const typed = labels.filter(({ computed }) => computed === null);
  return { sheet, labels: typed.map(({ computed: _, ...label }) => label) };
}

/** Takes an edit back, or does it again; not where the data have changed since, whose rows may stand elsewhere now. */
function replay(desk: EditDesk, { changes, data }: Extract<TreeEdit, { readonly kind: "replay" }>): EditOutcome {
  const { book, before } = desk;
  const sheet = data.length > 0 ? book.sheets.data : null;
  const grid = sheet && book.cells("data");
  if (data.length > 0 && !(grid && data.every((label) => isCurrent(grid, label)))) return { outcome: "conflict" };
  const kpi = firstTouched(before, changes);
  const undo = write(desk, changes, { sheet, labels: data });
  const done = { code: "replayed", facts: {} } as const;
  return { outcome: "done", done, kpi, undo, book: book.afterWriting("tree", "data") };
}

/** Writes an edit to the tree and to the data, all of it or nothing. */
function write({ workbook, tree, before, columns }: EditDesk, changes: readonly SheetChange[], data: DataPlan): Undo {
  const { sheet, labels } = data;
  const undo = { changes: writeChanges(workbook, tree.id, before, changes, columns), data: invertLabels(labels) };
  if (!sheet) return undo;
  try {
    relabelData(workbook, sheet.id, labels);
    return undo;
  } catch (error) {
    try {
      const grid = workbook.read(sheet.id);
      const written = undo.data.filter((label) => isCurrent(grid, label));
      relabelData(workbook, sheet.id, written);
    } finally {
      const after = applyChanges(before, changes, (cell) => cell);
      writeChanges(workbook, tree.id, after, undo.changes, columns);
    }
    throw error;
  }
}

/** The KPI in the first row that a replay touches, so that the eye finds what has come back. */
function firstTouched(before: PlainGrid, changes: readonly SheetChange[]): string | null {
  const touched = changes.find(({ kind }) => kind !== "delete");
  const after = applyChanges(before, changes, (cell) => cell);
  const values = after.map((cells) => cells.map((cell) => (typeof cell === "object" ? "" : cell)));
  const { tree } = openTreeSheet(values, []);
  const row = touched && rowOf(touched);
  return tree.definitions.find((definition) => definition.row === row)?.id ?? null;
}

/** The row in which that stands which a step has touched, once it is done. */
function rowOf(change: SheetChange): number {
  if (change.kind === "cells") return change.cells[0]?.row ?? 0;
  if (change.kind !== "move") return change.row;
  const { row, count, before } = change;
  return before < row ? before : before - count;
}
