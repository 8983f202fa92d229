import { describe, expect, it, test } from "vitest";
import { buildTree } from "../../src/engine/tree/build-tree.ts";
import type { Tree } from "../../src/engine/tree/tree.ts";
import { readData } from "../../src/sheets/data/read-data.ts";
import { readTree } from "../../src/sheets/tree/read-tree.ts";
import { drawnTable } from "../functions/drawn-table.ts";
import { numberIn, textIn } from "../golden/csv-cell.ts";
import { rawCsv, readCsv } from "../golden/read-csv.ts";

const tree: Tree = buildTree(
  readTree(
    drawnTable(`
      ID   | Parent | Unit  | Name
      mrr  |        | 円/月 | 月次売上
      rate |        | %     | 率
    `),
  ).definitions,
).tree;

/** Values by KPI, null where there is none. */
function values(table: readonly (readonly unknown[])[], kind: "actuals" | "targets" = "actuals") {
  const { data } = readData(table, tree);
  const numbers = Array.from(data[kind], (value) => (Number.isNaN(value) ? null : value));
  const width = data.periods.length;
  return { periods: data.periods.map(({ label }) => label), mrr: numbers.slice(0, width), rate: numbers.slice(width) };
}

const notes = (table: readonly (readonly unknown[])[]): string[] =>
  readData(table, tree).problems.map(({ code, variant, kpi, place }) =>
    [code, variant, kpi, place?.row, place?.column].join(" "),
  );

describe("a wide table", () => {
  it("has months in any writing and any order, sorted by time", () => {
    const table = [
      ["KPI", "2026年11月", new Date("2026-09-30T15:00:00Z"), "R8.9"],
      ["mrr", 11, "１０", "9円"],
    ];
    expect(values(table)).toEqual({ periods: ["2026-09", "2026-10", "2026-11"], mrr: [9, 10, 11], rate: [null, null, null] });
  });

  it("has quarters sorted by time too, without the total beside them", () => {
    const table = [
      ["KPI", "2024Q1", "2023Q4", "Q3 2023", "合計"],
      ["mrr", 3, 2, 1, 6],
    ];
    expect(values(table)).toMatchObject({ periods: ["Q3 2023", "2023Q4", "2024Q1"], mrr: [1, 2, 3] });
  });

  it("keeps other labels as they are, in the order of the sheet", () => {
    expect(values(drawnTable(`ID|前|後|A案\nmrr|1|2|3`)).periods).toEqual(["前", "後", "A案"]);
  });

  it("finds KPIs by id or name, and takes no period for a column of names", () => {
    const table = drawnTable(`ID|名称|2026-10\nmrr|月次売上|1`);
    expect(values(table)).toEqual({ periods: ["2026-10"], mrr: [1], rate: [null] });
    expect(values(drawnTable(`指標|2026-10\n月次売上|5\n率|５０％`))).toEqual({ periods: ["2026-10"], mrr: [5], rate: [0.5] });
  });

  it("drops a value that is given twice, and says where", () => {
    const table = drawnTable(`KPI|2026-09|2026-10\nmrr|1|2\nmrr||3\nmrr||4`);
    expect(values(table).mrr).toEqual([1, null]);
    expect(notes(table)).toEqual(["P-38 duplicate-value mrr 3 2026-10", "P-38 duplicate-value mrr 4 2026-10"]);
  });

  it("says the same mistake along a row once", () => {
    expect(notes(drawnTable(`KPI|2026-09|2026-10|2026-11\nmrr|x|y|#N/A`))).toEqual([
      "P-36 unreadable mrr 2 2026-09",
      "P-36 cell-error mrr 2 2026-11",
    ]);
  });

  it("leaves out KPIs the tree does not have, with a note", () => {
    expect(notes(drawnTable(`KPI|2026-10\nmrr|1\nprofit|2`))).toEqual(["P-38 unknown-kpi  3 kpi"]);
  });

  it("reads 10,000 rows × 36 months to the last cell", () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `k${at}`);
    const large = buildTree(readTree([["ID", "Parent"], ...ids.map((id) => [id, ""])]).definitions).tree;
    const header = [
      "ID",
      ...Array.from({ length: 36 }, (_, at) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`),
    ];
    const table = [header, ...ids.map((id) => [id, ...new Array<number>(36).fill(1.5)])];
    expect(readData(table, large).data.actuals).toEqual(new Float64Array(360_000).fill(1.5));
  });
});

describe("a long table", () => {
  it("has a row per KPI and month, with targets", () => {
    const table = drawnTable(`
      月      | KPI  | 実績 | 目標
      2026-09 | mrr  | 100  | 110
      2026-10 | mrr  |      | 120
      2026-10 | rate | 50%  |
    `);
    expect(values(table)).toEqual({ periods: ["2026-09", "2026-10"], mrr: [100, null], rate: [null, 0.5] });
    expect(values(table, "targets").mrr).toEqual([110, 120]);
  });

  it("adds the segments of an amount, unless a row has the whole", () => {
    const table = drawnTable(`
      Month   | KPI | Actual | Segment
      2026-09 | mrr | 0.1    | east
      2026-09 | mrr | 0.2    | west
      2026-09 | mrr | 0.3    | north
      2026-10 | mrr | 7      | Total
      2026-10 | mrr | 1      | east
      2026-10 | mrr | 2      | west
    `);
    expect(values(table).mrr).toEqual([0.6, 7]);
  });

  it("does not add when a segment is blank: the whole is not known", () => {
    expect(values(drawnTable(`Month|KPI|Actual|区分\n2026-10|mrr|1|east\n2026-10|mrr||west`)).mrr).toEqual([null]);
  });

  it("does not add rates, and says so", () => {
    const table = drawnTable(`Month|KPI|Actual|区分|商材\n2026-10|rate|0.1|east|a\n2026-10|rate|0.2|east|b`);
    expect(values(table).rate).toEqual([null]);
    expect(notes(table)).toEqual(["P-21 segments rate  "]);
  });

  it("drops a segment that is given twice, whatever the order", () => {
    for (const last of ["5", ""]) {
      const table = drawnTable(
        `Month|KPI|Actual|Segment\n2026-10|mrr|1|east\n2026-10|mrr|1|east\n2026-10|mrr|${last}|east\n2026-10|mrr|2|west`,
      );
      expect(values(table).mrr).toEqual([null]);
      expect(notes(table)[0]).toBe("P-38 duplicate-value mrr 3 actual");
    }
  });

  it("says which rows lack a month or a KPI", () => {
    expect(notes(drawnTable(`Month|KPI|Actual\n2026-10|mrr|1\n|mrr|2\n2026-10||3`))).toEqual([
      "P-36 month-missing  3 month",
      "P-36 kpi-missing  4 kpi",
    ]);
  });
});

describe("a table with a row per month and a column per KPI", () => {
  it("is read as KPI_FACTORS and many reports write it", () => {
    const table = drawnTable(`
      月次報告 |          |       | 備考
      年月     | 月次売上 | rate  | 備考
      R8.9     | 100円    | 50%   | x
      2026-10  | ▲5       |       |
      合計     | 95       |       |
      ※速報   |          |       |
    `);
    expect(values(table)).toEqual({ periods: ["2026-09", "2026-10"], mrr: [100, -5], rate: [0.5, null] });
    expect(readData(table, tree).shape).toBe("month-rows");
  });

  it("lists what it cannot read, and months that come twice", () => {
    expect(notes(drawnTable(`Month|mrr\n2026-09|about 5\n2026-10|1\n2026/10|2`))).toEqual([
      "P-36 unreadable mrr 2 2026-09",
      "P-38 duplicate-value mrr 4 2026-10",
    ]);
  });

  it("reads the real report of Online Retail in Japanese disguise (data/jp_messy_monthly_kpi_derived.csv)", () => {
    const shop = buildTree(
      readTree(drawnTable(`名称|親|単位\n総売上||ポンド\n累計顧客数||人\n購入顧客数||人\n稼働率||%`)).definitions,
    ).tree;
    const { data, problems } = readData(rawCsv("jp_messy_monthly_kpi_derived.csv"), shop);
    const expected = readCsv("expected_online_retail_monthly_factors.csv");
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(data.periods.map(({ label }) => label)).toEqual(expected.map((row) => textIn(row, "month")));
    for (const [period, row] of expected.entries()) {
      const [revenue, customers, active, rate] = [0, 1, 2, 3].map((node) => data.actuals[node * 13 + period] ?? Number.NaN);
      expect(revenue).toBeCloseTo(numberIn(row, "revenue_gross") ?? Number.NaN, 1);
      expect([customers, active]).toEqual([numberIn(row, "total_customers_cum"), numberIn(row, "active_customers")]);
      expect(rate).toBeCloseTo(numberIn(row, "active_rate") ?? Number.NaN, 3);
    }
  });
});

test.each([
  ["a column of a wide table", drawnTable(`KPI|2026-09|2026-10|合計|備考\nmrr|1|2|3|x`)],
  ["a row of a long table", drawnTable(`月|指標|実績\n2026-09|mrr|1\n2026-10|mrr|2\n合計|mrr|3`)],
  ["a row of a table of months", drawnTable(`月|mrr\n2026-09|1\n2026-10|2\nTotal|3`)],
])("beside months, a total is no month: %s", (_, table) => {
  expect(values(table)).toEqual({ periods: ["2026-09", "2026-10"], mrr: [1, 2], rate: [null, null] });
  expect(notes(table)).toEqual([]);
});

test("beside other labels, a total is a label like them", () => {
  expect(values(drawnTable(`KPI|店舗A|合計\nmrr|1|3`)).periods).toEqual(["店舗A", "合計"]);
});

test.each([
  ["nothing but a KPI column", [["KPI"], ["mrr"]], "no-periods"],
  ["an empty table", [[""]], "table-empty"],
  ["no KPI column", [["2026-10"], [1]], "column-missing"],
])("%s is refused", (_, table, code) => {
  expect(() => readData(table, tree)).toThrow(expect.objectContaining({ code }));
});
