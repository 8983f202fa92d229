import { assert as holds, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { lineChanges, movedArea, movedLine } from "../../src/localhost/spreadsheet/line-change.ts";

const area = (row: number, rows: number) => ({ sheetId: "s", row, column: 0, rows, columns: 2 });
const rowsAt = (at: number, count: number) => ({ sheetId: "s", dimension: "ROW" as const, at, count });

describe("An area when rows come or go", () => {
  test.each([
    ["before it", rowsAt(0, 2), area(7, 3)],
    ["at its first row", rowsAt(5, 2), area(7, 3)],
    ["inside it", rowsAt(6, 2), area(5, 5)],
    ["behind it", rowsAt(8, 2), area(5, 3)],
    ["gone before it", rowsAt(0, -2), area(3, 3)],
    ["gone at its start", rowsAt(4, -2), area(4, 2)],
    ["gone inside it", rowsAt(6, -1), area(5, 2)],
    ["gone at its end", rowsAt(7, -3), area(5, 2)],
    ["all of it gone", rowsAt(4, -5), null],
    ["on another sheet", { ...rowsAt(0, 2), sheetId: "other" }, area(5, 3)],
    ["in the other direction", { ...rowsAt(3, 2), dimension: "COL" as const }, area(5, 3)],
  ])("%s", (_where, change, expected) => {
    expect(movedArea(area(5, 3), change)).toEqual(expected);
  });

  test("holds exactly the rows that are left of it, however it is cut", () => {
    const small = integer({ min: 0, max: 12 });
    const count = integer({ min: -6, max: 6 }).filter((value) => value !== 0);
    holds(
      property(small, integer({ min: 1, max: 8 }), small, count, (row, rows, at, change) => {
        const lines = Array.from({ length: rows }, (_, index) => movedLine(row + index, rowsAt(at, change)));
        const left = lines.filter((line) => line !== null);
        const moved = movedArea(area(row, rows), rowsAt(at, change));
        expect(moved?.row ?? null).toBe(left[0] ?? null);
        expect(moved === null ? null : moved.row + moved.rows - 1).toBe(left[left.length - 1] ?? null);
      }),
    );
  });
});

test("rows deleted here and there are taken from the end, neighbours at once, so that no index moves under the next", () => {
  const command = { type: "REMOVE_COLUMNS_ROWS", sheetId: "s", dimension: "ROW", elements: [1, 9, 4, 8] };
  expect(lineChanges(command).map(({ at, count }) => [at, count])).toEqual([
    [8, -2],
    [4, -1],
    [1, -1],
  ]);
});
