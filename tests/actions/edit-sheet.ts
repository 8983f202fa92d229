import { applyChanges, type FormulaGrid, invertChanges, plainGrid } from "../../src/actions/editing/apply-changes.ts";
import { type PlannedEdit, planTreeEdit } from "../../src/actions/editing/plan-tree-edit.ts";
import type { PlainCell, SheetChange } from "../../src/actions/editing/sheet-change.ts";
import { openTreeSheet, type TreeSheet } from "../../src/actions/editing/tree-sheet.ts";
import type { CellValue, Grid } from "../../src/workbook/port.ts";

/** A sheet drawn as text, cells between bars. A cell that begins with `==` holds that formula and shows "computed". */
export function draw(text: string): TreeSheet {
  const cells = text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const values: Grid = cells.map((row) => row.map((cell) => (cell.startsWith("==") ? "computed" : cell)));
  const formulas: FormulaGrid = cells.map((row) => row.map((cell) => (cell.startsWith("==") ? cell.slice(1) : "")));
  return openTreeSheet(values, formulas);
}

/** The sheet as text again, columns apart by a bar, blank ends cut. */
export function drawn(grid: readonly (readonly CellValue[])[]): string[] {
  return grid.map((row) => row.map(String).join("|").replace(/\|+$/, ""));
}

export function changed(sheet: TreeSheet, changes: readonly SheetChange[]): readonly (readonly CellValue[])[] {
  return applyChanges<CellValue>(sheet.values, changes, cellValue);
}

/** What the sheet looks like after an edit, or the code of the refusal. */
export function edited(sheet: TreeSheet, edit: PlannedEdit): string[] | string {
  const planning = planTreeEdit(sheet, edit);
  return planning.ok ? drawn(changed(sheet, planning.changes)) : (planning.problem?.variant ?? planning.code);
}

/** The sheet after the changes have been made and taken back; it should be the one before. */
export function thereAndBack(sheet: TreeSheet, changes: readonly SheetChange[]): readonly (readonly PlainCell[])[] {
  const before = plainGrid(sheet.values, sheet.formulas);
  const identity = (cell: PlainCell): PlainCell => cell;
  return applyChanges(applyChanges(before, changes, identity), invertChanges(before, changes), identity);
}

function cellValue(plain: PlainCell): CellValue {
  if (typeof plain !== "object") return plain;
  return "time" in plain ? new Date(plain.time) : "computed";
}
