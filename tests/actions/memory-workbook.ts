import { isFormula } from "../../src/workbook/is-formula.ts";
import type { CellContent, CellEdit, CellValue, Grid, SheetInfo, SheetRole, Workbook } from "../../src/workbook/port.ts";
import { SheetGone } from "../../src/workbook/sheet-gone.ts";

interface MemorySheet {
  readonly info: SheetInfo;
  values: CellValue[][];
  formulas: string[][];
}

export interface MemoryWorkbook extends Workbook {
  /** What was asked of the workbook, in order. */
  readonly calls: string[];
  readonly selected: () => readonly [sheet: number, row: number, column: number] | null;
  /** The n-th call from now that writes throws, as a protected range does. */
  readonly failAtWrite: (call: number) => void;
  /** While true, somebody else holds the document. */
  busy: boolean;
}

/** A workbook in memory, as far as editing a tree needs one. Formulas stand in their cells and compute nothing. */
export function memoryWorkbook(
  sheets: readonly { readonly name: string; readonly role?: SheetRole; readonly rows: Grid }[],
  locale = "en_US",
): MemoryWorkbook {
  const held: MemorySheet[] = sheets.map(({ name, role, rows }, at) => ({
    info: { id: at + 1, name, role: role ?? null },
    ...split(rows),
  }));
  const calls: string[] = [];
  let selected: readonly [number, number, number] | null = null;
  let failing = 0;

  const sheetOf = (id: number): MemorySheet => {
    const sheet = held.find(({ info }) => info.id === id);
    if (!sheet) throw new SheetGone();
    return sheet;
  };
  const write = (call: string): void => {
    calls.push(call);
    failing--;
    if (failing === 0) throw new Error("You are trying to edit a protected cell or object.");
  };
  const unused = (member: string) => (): never => {
    throw new Error(`${member} is not part of this stand-in`);
  };

  const workbook: MemoryWorkbook = {
    calls,
    busy: false,
    selected: () => selected,
    failAtWrite: (call) => {
      failing = call;
    },
    locale: () => locale,
    timeStamp: () => "2026-11-02 10:32",
    startOfDay: (day) => new Date(day * 86_400_000 - 9 * 3_600_000),
    sheets: () => held.map(({ info }) => info),
    read: (id) => {
      calls.push("read");
      const { values } = sheetOf(id);
      return values.length === 0 ? [[""]] : squared(values, "");
    },
    formulas: (id) => {
      calls.push("formulas");
      return squared(sheetOf(id).formulas, "");
    },
    edit: (id, edits) => {
      write("edit");
      for (const edit of edits) put(sheetOf(id), edit);
    },
    numberFormats: (id) => {
      calls.push("numberFormats");
      sheetOf(id);
      return [];
    },
    formatRows: (id) => void sheetOf(id),
    insertRows: (id, before, count) => {
      write("insertRows");
      const { values, formulas } = sheetOf(id);
      for (const grid of [values, formulas] as unknown[][][]) {
        while (grid.length < before - 1) grid.push([]);
        grid.splice(before - 1, 0, ...Array.from({ length: count }, () => []));
      }
    },
    deleteRows: (id, first, count) => {
      write("deleteRows");
      const { values, formulas } = sheetOf(id);
      values.splice(first - 1, count);
      formulas.splice(first - 1, count);
    },
    moveRows: (id, first, count, before) => {
      write("moveRows");
      const { values, formulas } = sheetOf(id);
      for (const grid of [values, formulas] as unknown[][][]) {
        const rows = grid.splice(first - 1, count);
        grid.splice(before > first ? before - 1 - count : before - 1, 0, ...rows);
      }
    },
    addSheet: (name, role, content) => {
      write("addSheet");
      const id = held.length + 1;
      held.push({ info: { id, name, role }, ...contentOf(content) });
      return id;
    },
    removeSheet: (id) => {
      write("removeSheet");
      held.splice(held.indexOf(sheetOf(id)), 1);
    },
    assignRole: (id, role) => {
      write("assignRole");
      const at = held.findIndex(({ info }) => info.id === id);
      const sheet = sheetOf(id);
      held[at] = { ...sheet, info: { ...sheet.info, role } };
    },
    select: (id, row, column) => {
      calls.push("select");
      selected = [sheetOf(id).info.id, row, column];
    },
    readPage: unused("readPage"),
    publish: unused("publish"),
    exclusively: (work) => (workbook.busy ? null : work()),
  };
  return workbook;
}

function contentOf(content: CellContent): { values: CellValue[][]; formulas: string[][] } {
  return {
    values: content.map((row) => row.map((cell) => (isFormula(cell) ? "computed" : cell))),
    formulas: content.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : ""))),
  };
}

/** Text that begins with `==` stands for the formula behind its second `=`. */
function split(rows: Grid): { values: CellValue[][]; formulas: string[][] } {
  const isMarked = (cell: CellValue): cell is string => typeof cell === "string" && cell.startsWith("==");
  return {
    values: rows.map((row) => row.map((cell) => (isMarked(cell) ? "computed" : cell))),
    formulas: rows.map((row) => row.map((cell) => (isMarked(cell) ? cell.slice(1) : ""))),
  };
}

function put({ values, formulas }: MemorySheet, { row, column, value }: CellEdit): void {
  place(values, row, column, isFormula(value) ? "computed" : value, "");
  place(formulas, row, column, isFormula(value) ? value.formula : "", "");
}

function place<Cell>(grid: Cell[][], row: number, column: number, cell: Cell, blank: Cell): void {
  while (grid.length < row) grid.push([]);
  const cells = grid[row - 1];
  if (!cells) return;
  while (cells.length < column) cells.push(blank);
  cells[column - 1] = cell;
}

function squared<Cell>(grid: readonly (readonly Cell[])[], blank: Cell): Cell[][] {
  const width = Math.max(1, ...grid.map((row) => row.length));
  return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => blank)]);
}
