import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { samples } from "../../src/localhost/samples/index.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import { readCsv } from "../golden/read-csv.ts";

/** What is pushed to Google; the tests build it first. */
const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const folder = new URL("../../src/localhost/samples/", import.meta.url);
const readText = (file: string): Promise<string> => readFile(new URL(file, folder), "utf8");

/** A sample as `npm start` opens it, with the add-on in it. */
async function openSample(id: string, language: "en" | "ja"): Promise<LocalSession> {
  const sample = samples.find((each) => each.id === id);
  if (!sample) throw new Error(`there is no sample ${id}`);
  return openHeadless({ dist, workbook: await sample.open(language, readText) });
}

function valuesOf({ spreadsheet }: LocalSession, at: number, rows: number, columns: number): unknown[][] {
  const sheetId = spreadsheet.sheets()[at]?.id ?? "";
  return spreadsheet.cells.values({ sheetId, row: 0, column: 0, rows, columns });
}

const expected = readCsv("expected_online_retail_monthly_factors.csv");

describe.each(["en", "ja"] as const)("the Online Retail sample in %s", (language) => {
  test("its factors are those of the published table, month by month, and only December 2011 is partial", async () => {
    const rows = valuesOf(await openSample("online-retail", language), 3, 14, 8).slice(1);
    expect(rows.map(([month]) => month)).toEqual(expected.map(({ month }) => month));
    rows.forEach(([, revenue, unitPrice, customers, activeRate, active, unassigned, note], at) => {
      const row = expected[at] ?? {};
      expect(revenue).toBeCloseTo(Number(row["revenue_gross"]), 6);
      expect(unitPrice).toBeCloseTo(Number(row["price_per_active"]), 6);
      expect(customers).toBe(Number(row["total_customers_cum"]));
      expect(activeRate).toBeCloseTo(Number(row["active_rate"]), 9);
      expect(active).toBe(Number(row["active_customers"]));
      expect(unassigned).toBeCloseTo(Number(row["revenue_anonymous_rows"]), 6);
      expect(note).toBe(row["month"] === "2011-12" ? "partial" : "");
    });
  });

  test("its first sheet says what moved revenue from October to November 2011", async () => {
    const overview = valuesOf(await openSample("online-retail", language), 0, 19, 5);
    const moved = overview.slice(8, 13).map(([name, before, after, , contribution]) => [name, before, after, contribution]);
    const names = {
      en: ["Revenue", "Unit price", "Customers", "Active rate", "Revenue without a customer"],
      ja: ["売上", "単価", "顧客数", "アクティブ率", "顧客の分からない売上"],
    }[language];
    expect(moved.map(([name]) => name)).toEqual(names);
    expect(moved.map((row) => row.slice(1))).toEqual([
      [expect.closeTo(1_039_318.79, 6), expect.closeTo(1_161_817.38, 6), expect.closeTo(122_498.59, 6)],
      [expect.closeTo(761.963_922, 6), expect.closeTo(698.207_56, 6), expect.closeTo(-96_376.0602, 4)],
      [3974, 4297, expect.closeTo(86_054.2731, 4)],
      [expect.closeTo(0.343_231, 6), expect.closeTo(0.387_247, 6), expect.closeTo(132_820.377, 4)],
      [expect.closeTo(96_101.08, 6), expect.closeTo(329_348.51, 6), ""],
    ]);
    expect(overview[4]).toEqual([
      language === "ja"
        ? "売上は1,161,817ポンド(前月差 +122,499ポンド、+11.8%)です。"
        : "Revenue was £1,161,817 (+£122,499, +11.8% vs last month).",
      ...["", "", "", ""],
    ]);
  });

  test("its report names the revenue that no customer can be given, and never adds it", async () => {
    const session = await openSample("online-retail", language);
    session.run("refreshReport");
    const lines = valuesOf(session, 6, 12, 2).map(([, text]) => text);
    expect(lines).toContain(
      language === "ja"
        ? "顧客の分からない売上は329,349ポンド(前月差 +233,247ポンド、+242.7%)です。"
        : "Revenue without a customer was £329,349 (+£233,247, +242.7% vs last month).",
    );
  });
});

test.each(samples.flatMap(({ id }) => [["en", id] as const, ["ja", id] as const]))(
  "no cell of the first sheet in %s of %s is an error",
  async (language, id) => {
    const cells = valuesOf(await openSample(id, language), 0, 50, 11).flat();
    expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
    expect(cells.filter((cell) => typeof cell === "number").length).toBeGreaterThan(20);
  },
);

test("the credit of the real data stands in the sheet that opens first", async () => {
  const cells = valuesOf(await openSample("online-retail", "en"), 0, 30, 1).flat();
  expect(
    cells.some((cell) => String(cell).includes("UCI Machine Learning Repository") && String(cell).includes("CC BY 4.0")),
  ).toBe(true);
});
