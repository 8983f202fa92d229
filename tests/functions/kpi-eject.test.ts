import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { KPI_EJECT } from "../../src/functions/kpi-eject.ts";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { column, rowOf, tableOf } from "./answered-table.ts";
import { drawnTable } from "./drawn-table.ts";
import { evaluateSheet } from "./evaluate-sheet.ts";

type Cell = string | number;

/** What column C shows when the leaves are typed into it and everything else is the ejected formula. */
function ejected(tree: readonly (readonly Cell[])[], leaves: ReadonlyMap<string, Cell>, row: number): unknown[] {
  const rows = tableOf(KPI_EJECT(tree, row)).slice(1);
  const cells = new Map(
    rows.map(([id, , formula], at) => [`C${row + at}`, formula === "" ? (leaves.get(String(id)) ?? "") : String(formula)]),
  );
  return evaluateSheet(cells);
}

const tree = drawnTable(`
  ID      | Parent | Op | Formula
  profit  |        | =  |
  sales   | profit | +  |
  price   | sales  | ×  |
  count   | sales  | ×  |
  team    | sales  | ÷  |
  cost    | profit | -  |
  margin  |        |    | = IF(sales > 0, profit / sales, 0)
  better  |        |    | = IFERROR(price / cost, 1) * (2 + count)^2 - 10%
`);

describe("KPI_EJECT", () => {
  it("writes formulas over column C, guarded so that a blank is not zero", () => {
    const answer = tableOf(KPI_EJECT(tree, ""));
    expect(answer[0]).toEqual(["ID", "Name", "Formula"]);
    expect(column(answer, 2).slice(0, 6)).toEqual([
      '=IF(COUNT(C3;C7)<2;"";C3-C7)',
      '=IF(COUNT(C4:C6)<3;"";IFERROR(C5*C4/C6;""))',
      "",
      "",
      "",
      "",
    ]);
  });

  it("starts at the row it is given", () => {
    expect(rowOf(tableOf(KPI_EJECT(tree, 11)), "profit")[2]).toBe('=IF(COUNT(C12;C16)<2;"";C12-C16)');
  });

  it("uses ranges for many children", () => {
    const many = [
      ["ID", "Parent", "Op"],
      ["t", "", "="],
      ...Array.from({ length: 300 }, (_, at) => [`k${at}`, "t", at === 7 ? "-" : "+"]),
    ];
    expect(rowOf(tableOf(KPI_EJECT(many, "")), "t")[2]).toBe('=IF(COUNT(C3:C302)<300;"";SUM(C3:C9;C11:C302)-SUM(C10))');
  });

  it("refuses a formula that looks at earlier periods", () => {
    const lagged = drawnTable(`ID|Parent|Formula\nmrr||= LAG(mrr, 1) + new\nnew||`);
    expect(() => KPI_EJECT(lagged, "")).toThrow(
      "KPI_EJECT: the formula of mrr uses LAG, which plain Sheets formulas for one period cannot show. Leave mrr out.",
    );
  });

  const leaf = fc.oneof(fc.constant<Cell>(""), fc.integer({ min: -4, max: 4 }));
  test("gives in a spreadsheet what KPI_ROLLUP gives, blanks included", () => {
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 4, maxLength: 4 }), fc.integer({ min: 2, max: 40 }), (values, row) => {
        const leaves = new Map(["price", "count", "team", "cost"].map((id, at) => [id, values[at] ?? ""]));
        const rollup = tableOf(KPI_ROLLUP(tree, [["ID", "Now"], ...leaves], "Now", "")).slice(1);
        expect(ejected(tree, leaves, row)).toEqual(
          rollup.map(([, , value]) => (typeof value === "number" ? expect.closeTo(value, 9) : value)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
