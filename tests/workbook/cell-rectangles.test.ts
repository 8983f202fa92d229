import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellRectangles } from "../../src/workbook/cell-rectangles.ts";
import type { CellEdit } from "../../src/workbook/port.ts";

const cell = (row: number, column: number, value = `${row}.${column}`): CellEdit => ({ row, column, value });

describe("joining cells into rectangles", () => {
  test.each([
    { title: "no cells", edits: [], calls: 0 },
    { title: "neighbours in a row", edits: [cell(2, 4), cell(2, 3), cell(2, 5)], calls: 1 },
    { title: "neighbours in a column", edits: [cell(2, 3), cell(4, 3), cell(3, 3)], calls: 1 },
    { title: "a block", edits: [cell(1, 1), cell(1, 2), cell(2, 1), cell(2, 2)], calls: 1 },
    { title: "cells apart", edits: [cell(1, 1), cell(1, 3), cell(3, 1)], calls: 3 },
    { title: "rows of different width", edits: [cell(1, 1), cell(1, 2), cell(2, 1)], calls: 2 },
  ])("$title: $calls calls", ({ edits, calls }) => {
    expect(cellRectangles(edits)).toHaveLength(calls);
  });

  test("a cell given twice keeps the later value", () => {
    expect(cellRectangles([cell(1, 1, "old"), cell(1, 1, "new")])).toEqual([{ row: 1, column: 1, values: [["new"]] }]);
  });

  test("writes every cell once, with its value, and no other, whatever the cells", () => {
    const edits = fc.array(
      fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 6 }), value: fc.string() }),
    );
    fc.assert(
      fc.property(edits, (given) => {
        const wanted = new Map(given.map(({ row, column, value }) => [`${row} ${column}`, value]));
        const written = cellRectangles(given).flatMap(({ row, column, values }) =>
          values.flatMap((line, down) => line.map((value, right) => [`${row + down} ${column + right}`, value] as const)),
        );
        expect(written).toHaveLength(wanted.size);
        expect(new Map(written)).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });
});
