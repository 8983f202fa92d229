import { describe, expect, test } from "vitest";
import { composeTrend } from "../../src/report/compose/compose-trend.ts";
import { describeKgi } from "../../src/report/compose/describe-kgi.ts";
import { reportContext } from "../../src/report/compose/report-context.ts";
import type { RawGrid } from "../../src/sheets/cells/raw-grid.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { closeTable } from "../support/close-table.ts";

const header = ["ID", "Parent", "Op", "Name", "Unit"];
const tree: RawGrid = [
  header,
  ["R", "", "=", "Revenue", "JPY"],
  ["P", "R", "×", "Price", "JPY"],
  ["C", "R", "×", "Customers", ""],
];
const refined: RawGrid = [...tree, ["C.N", "C", "+", "New", ""], ["C.O", "C", "+", "Others", ""]];

/** October 2025 and September 2026, closed with the tree as it was: 100 × 10 and 110 × 10. */
const closed = [
  closeTable(
    {
      tree,
      data: [
        ["KPI", "2025-10"],
        ["P", 100],
        ["C", 10],
      ],
    },
    "2025-10",
  ),
  closeTable(
    {
      tree,
      data: [
        ["KPI", "2026-09"],
        ["P", 110],
        ["C", 10],
      ],
    },
    "2026-09",
  ),
];
/** In October the customers are told apart for the first time: 120 × (4 + 7). */
const data: RawGrid = [
  ["KPI", "2026-10"],
  ["P", 120],
  ["C.N", 4],
  ["C.O", 7],
];

describe("a tree that was refined after months were closed", () => {
  const { model } = readModel(refined, data, closed);
  const context = reportContext(model, model.periods.length - 1, "en", "full", closed);

  test("shows them in the course of the KGI as they were closed", () => {
    expect(composeTrend(context)?.points.map(({ actual }) => actual)).toEqual([1000, 1100, 1320]);
    expect(composeTrend({ ...context, history: [] })).toBeNull();
  });

  test("compares with the same month of the year before, but explains no change that the parts do not have", () => {
    const { line } = describeKgi(context, 0);
    expect([line.actual, line.yearBefore, line.previous]).toEqual([1320, 1000, null]);
  });
});
