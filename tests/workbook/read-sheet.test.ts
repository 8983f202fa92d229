import { describe, expect, test } from "vitest";
import { readSheet } from "../../src/workbook/read-sheet.ts";

type Sheet = Parameters<typeof readSheet>[0];
type Cell = string | number | boolean | Date;

interface FakeSheet {
  readonly sheet: Sheet;
  /** What was asked of the service, in this order. */
  readonly calls: string[];
}

/** A sheet of the given size with these cells in its upper left corner. */
function fakeSheet(rows: number, columns: number, cells: readonly (readonly Cell[])[]): FakeSheet {
  const calls: string[] = [];
  const range = (height: number, width: number) => ({
    getValues: () => {
      calls.push(`getValues ${height} × ${width}`);
      return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => cells[row]?.[column] ?? ""));
    },
  });
  const sheet = {
    getMaxRows: () => rows,
    getMaxColumns: () => columns,
    getRange: (_row: number, _column: number, height: number, width: number) => range(height, width),
    getDataRange: () => {
      calls.push("getDataRange");
      return range(Math.max(1, cells.length), Math.max(1, ...cells.map((row) => row.length)));
    },
  };
  return { sheet: sheet as unknown as Sheet, calls };
}

const date = new Date(2026, 9, 1);

describe("a sheet is read from A1 to its last filled cell", () => {
  test.each<{
    readonly title: string;
    readonly cells: readonly (readonly Cell[])[];
    readonly read: readonly (readonly Cell[])[];
  }>([
    { title: "an empty one", cells: [], read: [[""]] },
    { title: "one cell", cells: [["x"]], read: [["x"]] },
    { title: "zero and false are filled", cells: [[0], [false]], read: [[0], [false]] },
    { title: "a date", cells: [["", date]], read: [["", date]] },
    {
      title: "rows of different lengths",
      cells: [["a"], ["", "", "c"], ["d", "e"]],
      read: [
        ["a", "", ""],
        ["", "", "c"],
        ["d", "e", ""],
      ],
    },
    {
      title: "blank rows and columns before the first filled cell",
      cells: [[], ["", "x"]],
      read: [
        ["", ""],
        ["", "x"],
      ],
    },
    {
      title: "blank edges",
      cells: [
        ["a", "", ""],
        ["", "", ""],
        ["", "", ""],
      ],
      read: [["a"]],
    },
  ])("$title", ({ cells, read }) => {
    expect(readSheet(fakeSheet(1000, 26, cells).sheet)).toEqual(read);
  });
});

describe("it takes", () => {
  test("one call where the grid is that of a new sheet, or three times as long", () => {
    for (const rows of [1, 1000, 3000]) {
      const { sheet, calls } = fakeSheet(rows, 26, [["a"]]);
      readSheet(sheet);
      expect(calls).toEqual([`getValues ${rows} × 26`]);
    }
  });

  test("one call where the grid has been cut to its content, however long", () => {
    const { sheet, calls } = fakeSheet(72_001, 15, [["a"]]);
    readSheet(sheet);
    expect(calls).toEqual(["getValues 72001 × 15"]);
  });

  test.each([
    [4000, 26],
    [5_000_000, 2],
  ])("a second call where a grid of %i × %i could be blank for the most part", (rows, columns) => {
    const { sheet, calls } = fakeSheet(rows, columns, [["a", "b"]]);
    expect(readSheet(sheet)).toEqual([["a", "b"]]);
    expect(calls).toEqual(["getDataRange", "getValues 1 × 2"]);
  });
});
