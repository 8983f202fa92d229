import { describe, expect, it, test } from "vitest";
import { KPI_FACTORIZE } from "../../src/functions/kpi-factorize.ts";
import { KPI_FACTORS } from "../../src/functions/kpi-factors.ts";
import { KPI_MIX } from "../../src/functions/kpi-mix.ts";
import { KPI_MOVEMENTS } from "../../src/functions/kpi-movements.ts";
import { numberIn, textIn } from "../golden/csv-cell.ts";
import { readCsv } from "../golden/read-csv.ts";
import { column, rowOf, tableOf } from "./answered-table.ts";
import { columnRange } from "./column-range.ts";
import { drawnTable } from "./drawn-table.ts";

const labels = [["Unit price"], ["Customers"], ["Active rate"]];

describe("KPI_FACTORIZE", () => {
  it("splits 1,200,000 → 1,201,200 (functions.md section 5)", () => {
    const answer = tableOf(KPI_FACTORIZE(labels, [[10_000], [200], [0.6]], [[10_500], [220], [0.52]]));
    expect(answer[0]).toEqual(["Factor", "Before", "After", "Change", "Contribution", "Share"]);
    expect(column(answer, 4).map(Number)).toEqual(
      [58_733.33, 114_733.33, -172_266.67, 1_200].map((value) => expect.closeTo(value, 2)),
    );
    expect(rowOf(answer, "Total")).toEqual(["Total", 1_200_000, 1_201_200, 1_200, 1_200, 1]);
  });

  it("takes rows as well as columns, and numbers typed as text", () => {
    const answer = tableOf(KPI_FACTORIZE([["a", "b"]], [["１００", "10"]], [["1.1百", "12件"]]));
    expect(column(answer, 4)).toEqual([110, 210, 320]);
  });

  it("leaves all contributions blank when a factor is missing", () => {
    const answer = tableOf(KPI_FACTORIZE(labels, [[10_000], [""], [0.6]], [[10_500], [220], [0.52]]));
    expect(column(answer, 4)).toEqual(["", "", "", ""]);
    expect(rowOf(answer, "Total")).toEqual(["Total", "", 1_201_200, "", "", ""]);
  });

  it("follows the header row of its ranges, in their language", () => {
    const [names, before, after] = [0, 1, 2].map((at) =>
      drawnTable(`
        要素 | 前  | 後
        単価 | 100 | 110
        客数 | 10  | 12
      `).map((row) => [row[at]]),
    );
    expect(tableOf(KPI_FACTORIZE(names, before, after))).toEqual([
      ["要素", "前", "後", "増減", "寄与", "寄与率"],
      ["単価", 100, 110, 10, 110, 110 / 320],
      ["客数", 10, 12, 2, 210, 210 / 320],
      ["合計", 1000, 1320, 320, 320, 1],
    ]);
  });

  it("follows the header of its labels where months head the numbers, as text or as dates", () => {
    const names = columnRange("要素", "単価", "客数");
    const headed = (month: unknown, ...values: number[]): unknown[][] => columnRange(month, ...values);
    const ofTexts = KPI_FACTORIZE(names, headed("2026-09", 100, 10), headed("2026-10", 110, 12));
    expect(tableOf(ofTexts)[0]).toEqual(["要素", "前", "後", "増減", "寄与", "寄与率"]);
    const september = new Date(Date.UTC(2026, 8, 1, -9));
    const october = new Date(Date.UTC(2026, 9, 1, -9));
    expect(KPI_FACTORIZE(names, headed(september, 100, 10), headed(october, 110, 12))).toEqual(ofTexts);
  });

  test.each([
    ["labels without the header that the numbers have", columnRange("単価", "客数"), columnRange("前", 100, 10), "labels", 2, 3],
    ["labels with a header that the numbers lack", columnRange("要素", "単価", "客数"), columnRange(100, 10), "before", 2, 3],
  ])("refuses %s, rather than giving a number to its neighbour", (_, names, numbers, argument, found, needed) => {
    expect(() => KPI_FACTORIZE(names, numbers, numbers)).toThrow(
      new RegExp(`^KPI_FACTORIZE: .*\\b${argument} .*${found}.*${needed}`),
    );
  });
});

describe("KPI_FACTORS", () => {
  const transactions = drawnTable(`
    Memo | Customer | Amount | Date
    x    | a        | 100    | 2026-09-01
    x    | b        | 300    | 2026-09-30
         | a        | 500    | 2026/10/02
    x    | c        | -50    | 2026年10月20日
    x    |          | 40     | 2026-10-31
    x    | a        |        | 2026-10-31
  `);

  it("counts by hand: price × customers × active rate is the revenue", () => {
    expect(tableOf(KPI_FACTORS(transactions, undefined, undefined))).toEqual([
      ["Month", "Revenue", "Unit price", "Customers", "Active rate", "Active customers", "Unassigned revenue", "Note"],
      ["2026-09", 400, 200, 2, 1, 2, 0, ""],
      ["2026-10", 500, 500, 2, 0.5, 1, 40, ""],
    ]);
  });

  it("counts returns of known customers when asked for net", () => {
    const answer = tableOf(KPI_FACTORS(transactions, "", "net"));
    expect(rowOf(answer, "2026-10")).toEqual(["2026-10", 450, 225, 3, 2 / 3, 2, 40, ""]);
  });

  it("takes customers from a roster", () => {
    const roster = drawnTable(`
      顧客 | 契約開始   | 解約日
      a    | 2026-01-01 |
      b    | 2026-01-01 | 2026-09-15
      d    | 2026-10-15 |
    `);
    const answer = tableOf(KPI_FACTORS(transactions, roster, ""));
    expect(column(answer, 3)).toEqual([1, 2]);
  });

  it("has Japanese headers for a Japanese table, and multiplies quantity and price", () => {
    const answer = tableOf(
      KPI_FACTORS(
        [
          ["日付", "顧客", "数量", "単価"],
          ["2026-10-01", 1, 3, "１，０００円"],
        ],
        "",
        "",
      ),
    );
    expect(answer[0]).toEqual(["月", "売上", "単価", "客数", "アクティブ率", "アクティブ客数", "顧客不明の売上", "備考"]);
    expect(answer[1]?.slice(0, 3)).toEqual(["2026-10", 3_000, 3_000]);
  });

  it("gives the same for dates as Dates, texts and serials", () => {
    const tokyo = transactions.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), tokyoMidnight(String(row[3]))]));
    const serials = tokyo.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.getTime() / 86_400_000 + 25_569 + 0.375 : cell)),
    );
    expect(KPI_FACTORS(tokyo, "", "")).toEqual(KPI_FACTORS(transactions, "", ""));
    expect(KPI_FACTORS(serials, "", "")).toEqual(KPI_FACTORS(transactions, "", ""));
  });

  it("counts every row once where dates have times of day, in the month of the script's zone", () => {
    const rows = [
      ["Date", "Customer", "Amount"],
      [new Date(2026, 8, 30, 23, 50), "a", 100],
      [new Date(2026, 9, 15, 12), "a", 10],
      [new Date(2026, 9, 31, 23, 50), "b", 1],
    ];
    expect(tableOf(KPI_FACTORS(rows, "", "")).map((row) => row.slice(0, 2))).toEqual([
      ["Month", "Revenue"],
      ["2026-09", 100],
      ["2026-10", 11],
    ]);
  });

  describe("of Online Retail (UCI 352)", () => {
    const rows = readCsv("online_retail_customer_month.csv");
    const table = [
      ["Date", "Customer", "Amount"],
      ...rows.map((row) => [textIn(row, "month"), Number(textIn(row, "customer_id")), Number(textIn(row, "revenue_gbp"))]),
    ];
    const answer = tableOf(KPI_FACTORS(table, "", ""));

    test.each(readCsv("expected_online_retail_monthly_factors.csv").map((row) => [textIn(row, "month"), row] as const))(
      "%s",
      (month, row) => {
        const found = rowOf(answer, month);
        expect(found[1]).toBeCloseTo(numberIn(row, "revenue_gross") ?? Number.NaN, 6);
        expect(found[2]).toBeCloseTo(numberIn(row, "price_per_active") ?? Number.NaN, 9);
        expect(found[3]).toBe(numberIn(row, "total_customers_cum"));
        expect(found[4]).toBeCloseTo(numberIn(row, "active_rate") ?? Number.NaN, 11);
        expect(found[5]).toBe(numberIn(row, "active_customers"));
      },
    );

    it("splits 2011-10 → 2011-11 into −96,376.06 +86,054.27 +132,820.38 (issue “main job”)", () => {
      const factors = (month: string) =>
        rowOf(answer, month)
          .slice(2, 5)
          .map((value) => [value]);
      const split = tableOf(KPI_FACTORIZE(labels, factors("2011-10"), factors("2011-11")));
      expect(column(split, 4).map(Number)).toEqual(
        [-96_376.0602, 86_054.2731, 132_820.377, 122_498.59].map((value) => expect.closeTo(value, 4)),
      );
    });
  });
});

describe("KPI_MIX", () => {
  it("follows the header row of its ranges, in their language", () => {
    const header = ["区分", "前の重み", "前の値", "後の重み", "後の値"];
    const rows = [header, ["大", 1, 2, 3, 2], ["小", 1, 4, 1, 4]];
    const [names, ...figures] = header.map((_, at) => rows.map((row) => [row[at]]));
    expect(tableOf(KPI_MIX(names, figures[0], figures[1], figures[2], figures[3]))).toEqual([
      ["区分", "率の効果", "構成の効果", "新規", "喪失", "合計"],
      ["大", 0, -0.1875, 0, 0, -0.1875],
      ["小", 0, -0.3125, 0, 0, -0.3125],
      ["合計", 0, -0.5, 0, 0, -0.5],
    ]);
  });

  it("splits an average into rates and mix; the last row is the total", () => {
    const answer = tableOf(KPI_MIX([["A"], ["B"]], [[100], [60]], [[0.03], [1 / 60]], [[60], [100]], [[0.03], [1 / 60]]));
    expect(answer[0]).toEqual(["Segment", "Rate effect", "Mix effect", "New", "Lost", "Total"]);
    const total = rowOf(answer, "Total").map(Number);
    expect(total[5]).toBeCloseTo(0.03 * 0.375 + 0.625 / 60 - (0.03 * 0.625 + 0.375 / 60), 12);
    expect(total[1]).toBeCloseTo(0, 12);
  });
});

describe("KPI_MOVEMENTS", () => {
  const table = drawnTable(`
    Date    | Customer | Plan | Amount
    2026-09 | a        | pro  | 100
    2026-09 | b        | lite | 50
    2026-10 | a        | pro  | 130
    2026-10 | c        | lite | 20
    2026-11 | a        | pro  | 130
    2026-11 | b        | lite | 40
  `);

  it("tells new, expansion, churn and reactivation apart", () => {
    const answer = tableOf(KPI_MOVEMENTS(table, ""));
    expect(answer[0]).toEqual(
      "Month,Opening,New,Reactivation,Expansion,Contraction,Churn,Closing,NRR,GRR,Logo churn,Quick ratio".split(","),
    );
    expect(rowOf(answer, "2026-10").slice(0, 8)).toEqual(["2026-10", 150, 20, 0, 30, 0, 50, 150]);
    expect(rowOf(answer, "2026-11").slice(0, 8)).toEqual(["2026-11", 150, 0, 40, 0, 0, 20, 170]);
    expect(rowOf(answer, "2026-10")[8]).toBeCloseTo(130 / 150, 12);
  });

  it("follows another column when it is named", () => {
    const answer = tableOf(KPI_MOVEMENTS(table, "plan"));
    expect(rowOf(answer, "2026-10").slice(0, 8)).toEqual(["2026-10", 150, 0, 0, 30, 30, 0, 150]);
  });
});

function tokyoMidnight(text: string): Date {
  const [year = 0, month = 0, day = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return new Date(Date.UTC(year, month - 1, day, -9));
}
