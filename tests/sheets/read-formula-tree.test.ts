import { describe, expect, test } from "vitest";
import type { SheetCells } from "../../src/sheets/own-table/cell-surroundings.ts";
import { bracketReferences } from "../../src/sheets/own-table/formula-references.ts";
import { type OwnTable, readOwnTable } from "../../src/sheets/own-table/read-own-table.ts";

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** Text that begins with `=` is a formula whose result is the number behind its `→`. */
function read(
  sheets: Sheets,
  range: readonly [sheet: string, row: number, column: number, rows: number, columns: number],
): OwnTable {
  const cells = new Map(
    Object.entries(sheets).map(([name, rows]): [string, SheetCells] => {
      const parts = rows.map((row) => row.map((cell) => String(cell).split(" → ")));
      const values = rows.map((row, r) =>
        row.map((cell, c) => (String(cell).startsWith("=") ? Number(parts[r]?.[c]?.[1] ?? 0) : cell)),
      );
      const formulas = parts.map((row) => row.map(([text = ""]) => (text.startsWith("=") ? text : "")));
      return [name, { values, formulas }];
    }),
  );
  const [sheet, row, column, height, width] = range;
  return readOwnTable({ sheet, row, column, rows: height, columns: width }, (name) => cells.get(name) ?? null);
}

/** `  × Name` for each KPI, indented by its level. */
function drawn({ kpis }: OwnTable): string[] {
  const level = (at: number): number => (at < 0 ? -1 : 1 + level(kpis[at]?.parent ?? -1));
  return kpis.map(
    ({ name, operator, isUnderstood }, at) => `${"  ".repeat(level(at))}${operator} ${name}${isUnderstood ? "" : " ?"}`,
  );
}

describe("references of a formula", () => {
  test.each([
    ["=B2*$C$2", "=[S!B2]*[S!C2]"],
    ["=SUM(B2:B4)", "=SUM([S!B2],[S!B3],[S!B4])"],
    ["='Sales 2026'!B2+入力!C3", "=[Sales 2026!B2]+[入力!C3]"],
    ["='It''s'!A1", "=[It's!A1]"],
    ["=PRODUCT(B2:C2,3)", "=([S!B2]*[S!C2]*3)"],
    ['=IFERROR(B2/C2,"")', "=IFERROR([S!B2]/[S!C2],0)"],
    ["=LOG10(B2)", "=LOG10([S!B2])"],
    ["='a]b'!A1", "=[a]]b!A1]"],
  ])("%s becomes %s", (formula, bracketed) => {
    expect(bracketReferences(formula, "S")).toBe(bracketed);
  });

  test("a range as large as a table of data is no list of parts", () => {
    expect(bracketReferences("=SUM(A1:Z100)", "S")).toBeNull();
  });
});

describe("a tree from formulas", () => {
  test("labels left of the cells, months above them: every month is taken along", () => {
    const table = read(
      {
        売上: [
          ["", "2026年9月", "2026年10月"],
          ["付帯売上", "=B3*B4*B5 → 1200000", "=C3*C4*C5 → 1201200"],
          ["単価", 10000, 10500],
          ["客数", 200, 220],
          ["アクティブ率", 0.6, 0.52],
        ],
      },
      ["売上", 0, 0, 5, 3],
    );
    expect(drawn(table)).toEqual(["= 付帯売上", "  × 単価", "  × 客数", "  × アクティブ率"]);
    expect(table.periods).toEqual(["2026-09", "2026-10"]);
    expect(table.values).toEqual([
      [1200000, 1201200],
      [10000, 10500],
      [200, 220],
      [0.6, 0.52],
    ]);
  });

  test("numbers typed as text are numbers and no labels, as everywhere else", () => {
    const table = read(
      {
        表: [
          ["指標", "2026年9月", "2026年10月"],
          ["売上", "=B3*B4 → 30000", "=C3*C4 → 35200"],
          ["単価", "1,000円", "１，１００円"],
          ["件数", "30件", 32],
          ["利用率", "約60%", "未定"],
          ["利用数", "=B4*B5 → 18", "=C4*C5 → 0"],
        ],
      },
      ["表", 0, 0, 6, 3],
    );
    expect(drawn(table)).toEqual(["= 売上", "  × 単価", "  × 件数", "= 利用数", "  × 件数 (2)", "  × 利用率"]);
    expect(table.values).toEqual([
      [30000, 35200],
      [1000, 1100],
      [30, 32],
      [18, 0],
      [30, 32],
      [0.6, null],
    ]);
  });

  test("labels above the cells, months in the rows", () => {
    const table = read(
      {
        S: [
          ["Month", "Price", "Customers", "Revenue"],
          ["2026-09", 10, 20, "=B2*C2 → 200"],
          ["2026-10", 11, 20, "=B3*C3 → 220"],
        ],
      },
      ["S", 1, 3, 2, 1],
    );
    expect(drawn(table)).toEqual(["= Revenue", "  × Price", "  × Customers"]);
    expect(table.values[1]).toEqual([10, 11]);
  });

  test("one cell is enough: what it computes from is followed across sheets, and an assumption holds for every month", () => {
    const table = read(
      {
        Summary: [["Revenue", "=Sales!C2*Settings!B1 → 1600"]],
        Sales: [
          ["", "2026-09", "2026-10"],
          ["Net customers", "=B3-B4 → 70", "=C3-C4 → 80"],
          ["Customers", 90, 100],
          ["Churned", 20, 20],
        ],
        Settings: [["Price", 20]],
      },
      ["Summary", 0, 1, 1, 1],
    );
    expect(drawn(table)).toEqual(["= Revenue", "  × Net customers", "    + Customers", "    - Churned", "  × Price"]);
    expect(table.periods).toEqual(["2026-09", "2026-10"]);
    expect(table.values[4]).toEqual([20, 20]);
  });

  test("a sum inside a product becomes a KPI of its own, and a number in a formula too", () => {
    const table = read(
      {
        S: [
          ["R", "=(B2+B3)*12/B4 → 9"],
          ["New", 1],
          ["Old", 2],
          ["Days", 4],
        ],
      },
      ["S", 0, 0, 1, 2],
    );
    expect(drawn(table)).toEqual(["= R", "  × New+Old", "    + New", "    + Old", "  × 12", "  ÷ Days"]);
    expect(table.values.map(([value]) => value)).toEqual([9, null, 1, 2, 12, 4]);
  });

  test("SUM, guards and cells that repeat others are looked through; what is no arithmetic is said to be none", () => {
    const table = read(
      {
        S: [
          ["R", '=IFERROR(SUM(B2:B3),"") → 3'],
          ["A", "=B4 → 1"],
          ["B", "=IF(B5>1,2,3) → 2"],
          ["C", "=B5*B6 → 1"],
          ["D", 1],
          ["E", 1],
        ],
      },
      ["S", 0, 0, 1, 2],
    );
    expect(drawn(table)).toEqual(["= R", "  + A", "    × D", "    × E", "  + B ?"]);
  });

  test("a cell used twice has its parts once, formulas that lead back to themselves end, and names are made different", () => {
    const twice = read(
      {
        S: [
          ["R", "=B2*B2+B3"],
          ["A", "=B3+B4"],
          ["B", 1],
          ["B", 2],
        ],
      },
      ["S", 0, 0, 1, 2],
    );
    expect(drawn(twice)).toEqual(["= R", "  + A×A", "    × A", "      + B", "      + B (2)", "    × A (2)", "  + B (3)"]);
    const loop = read(
      {
        S: [
          ["R", "=B2+1"],
          ["A", "=B1+2"],
        ],
      },
      ["S", 0, 0, 2, 2],
    );
    expect(drawn(loop)[0]).toBe("= R");
  });

  test("a total beside the months is no result", () => {
    const table = read(
      {
        S: [
          ["", "2026-09", "2026-10", "Total"],
          ["Revenue", "=B3*B4 → 2", "=C3*C4 → 6", "=SUM(B2:C2) → 8"],
          ["Price", 1, 2, ""],
          ["Volume", 2, 3, ""],
        ],
      },
      ["S", 0, 0, 4, 4],
    );
    expect(drawn(table)).toEqual(["= Revenue", "  × Price", "  × Volume"]);
  });
});

describe("a table of KPIs and months without formulas", () => {
  const table = (revenue: number) =>
    read(
      {
        S: [
          ["KPI", "2026-09", "2026-10"],
          ["Revenue", 200, revenue],
          ["Price", 10, 11],
          ["Customers", 20, 20],
        ],
      },
      ["S", 0, 0, 4, 3],
    );

  test("whose later rows multiply to the first is a product", () => {
    expect(drawn(table(220))).toEqual(["= Revenue", "  × Price", "  × Customers"]);
  });

  test("and is nothing but a belief where the numbers do not fit", () => {
    expect(drawn(table(300))).toEqual(["= Revenue", "  ~ Price", "  ~ Customers"]);
  });

  test("a selection without numbers has no tree", () => {
    expect(read({ S: [["a", "b"]] }, ["S", 0, 0, 1, 2]).kpis).toEqual([]);
  });
});
