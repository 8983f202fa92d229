import { describe, expect, it, test } from "vitest";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { drawnTable } from "./drawn-table.ts";

const tree = drawnTable(`
  ID        | Parent  | Op | Name
  revenue   |         | =  | Revenue
  price     | revenue | ×  | Unit price
  customers | revenue | ×  | Customers
  active    | revenue | ×  | Active rate
`);

const data = drawnTable(`
  ID        | 2026-09 | 2026-10
  price     | 10000   | 10500
  customers | 200     | 220
  active    | 0.6     | 0.52
`);

describe("KPI_ROLLUP", () => {
  it("computes every KPI in every period", () => {
    expect(KPI_ROLLUP(tree, data, undefined, undefined)).toEqual([
      ["ID", "Name", "2026-09", "2026-10"],
      ["revenue", "Revenue", 1_200_000, 1_201_200],
      ["price", "Unit price", 10_000, 10_500],
      ["customers", "Customers", 200, 220],
      ["active", "Active rate", 0.6, 0.52],
    ]);
  });

  it("shows one period when it is asked for", () => {
    const answer = KPI_ROLLUP(tree, data, "2026年10月", "");
    expect(answer).toEqual([
      ["ID", "Name", "Value"],
      ["revenue", "Revenue", 1_201_200],
      ["price", "Unit price", 10_500],
      ["customers", "Customers", 220],
      ["active", "Active rate", 0.52],
    ]);
  });

  it("answers with one number when a KPI is asked for, by id or by name", () => {
    expect(KPI_ROLLUP(tree, data, "2026-10", "revenue")).toBe(1_201_200);
    expect(KPI_ROLLUP(tree, data, "2026-09", "Revenue")).toBe(1_200_000);
  });

  it("takes the latest period with any actual when only a KPI is asked for", () => {
    const withFuture = data.map((row, at) => [...row, at === 0 ? "2026-11" : ""]);
    expect(KPI_ROLLUP(tree, withFuture, undefined, "revenue")).toBe(1_201_200);
  });

  test.each([
    ["a Date of Tokyo midnight", new Date("2026-09-30T15:00:00Z")],
    ["a Date of Los Angeles midnight", new Date("2026-10-01T07:00:00Z")],
    ["a date serial", 46_296],
    ["a range of one cell", [["Oct 2026"]]],
  ])("understands a period given as %s", (_, period) => {
    expect(KPI_ROLLUP(tree, data, period, "revenue")).toBe(1_201_200);
  });

  it("leaves what needs a missing value blank, and nothing else", () => {
    const withGap = data.map((row) => (row[0] === "active" ? ["active", 0.6, ""] : row));
    expect(KPI_ROLLUP(tree, withGap, "2026-10", undefined)).toEqual([
      ["ID", "Name", "Value"],
      ["revenue", "Revenue", ""],
      ["price", "Unit price", 10_500],
      ["customers", "Customers", 220],
      ["active", "Active rate", ""],
    ]);
  });
});
