import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { KPI_FACTORS } from "../../src/functions/kpi-factors.ts";
import { numberIn, textIn } from "../golden/csv-cell.ts";
import { readCsv } from "../golden/read-csv.ts";
import { openReportSession, type ReportSession, rowOf, type Sheets } from "../support/report-session.ts";

/*
 * Reports of published data: what is doubtful about them stands before anything that is explained from them. Where the data
 * comes from is said in golden/data/README.md, and in the credits of the sample.
 */

async function open(tree: Sheets[number][1], data: Sheets[number][1]): Promise<ReportSession> {
  const session = await openReportSession({
    sheets: [
      ["Tree", tree],
      ["Data", data],
    ],
    locale: "en_US",
    userLocale: "en",
  });
  session.refresh();
  return session;
}

/** The page, and the page of another period. */
function pageOf(session: ReportSession, period: string): string[][] {
  const page = session.page("Monthly report");
  session.hand("Type", "Monthly report", page.findIndex(([mark]) => mark === "▸") + 1, 11, period);
  session.refresh();
  return session.page("Monthly report");
}

function sentences(rows: readonly (readonly string[])[], section: number): string[] {
  const start = rows.findIndex(([mark]) => mark === `§${section}`);
  const end = rows.findIndex(([mark = ""], at) => at > start && mark.startsWith("§"));
  return rows.slice(start, end).flatMap(([mark, text = ""]) => (mark === "•" ? [text] : []));
}

function cells(rows: readonly (readonly string[])[], section: number, id: string): string[] {
  return (rows[rowOf(rows, section, id)] ?? []).slice(1, 7);
}

describe("a UK online retailer, November 2011", async () => {
  const factors = [
    ["ID", "Parent", "Op", "Name", "Unit"],
    ["ALL", "", "=", "All revenue", "GBP/month"],
    ["REV", "ALL", "+", "Revenue", "GBP/month"],
    ["REV.P", "REV", "×", "Unit price", "GBP/customer"],
    ["REV.C", "REV", "×", "Customers", "customers"],
    ["REV.A", "REV", "×", "Active rate", "%"],
    ["ANON", "ALL", "+", "Unassigned revenue", "GBP/month"],
  ];
  const csv = readFileSync(new URL("../../src/localhost/samples/online-retail.csv", import.meta.url), "utf8");
  const [header = [], ...purchases] = Papa.parse<string[]>(csv.trim()).data;
  const rows = purchases.map(([date = "", customer = "", country = "", amount]) => [date, customer, country, Number(amount)]);
  const months = KPI_FACTORS([header, ...rows], "", "") as (string | number | null)[][];
  const session = await open(
    factors,
    months.map((row) => row.map((cell) => cell ?? "")),
  );
  const december = session.page("Monthly report");
  const november = pageOf(session, "2011-11");
  const published = (month: string, column: string): number => {
    const row = readCsv("expected_online_retail_monthly_factors.csv").find((each) => textIn(each, "month") === month);
    return (row && numberIn(row, column)) ?? Number.NaN;
  };

  test("the revenue of buyers who are not known is named: it moved the total most", () => {
    const anonymous = published("2011-11", "revenue_anonymous_rows");
    const before = published("2011-10", "revenue_anonymous_rows");
    expect([before, anonymous]).toEqual([96_101.08, 329_348.51]);
    expect(cells(november, 3, "ANON")).toEqual([
      "Unassigned revenue (GBP/month)",
      "96,101",
      "329,349",
      "+242.7%",
      "+233,247",
      "",
    ]);
    expect(cells(november, 3, "REV").slice(1, 5)).toEqual(["1,039,319", "1,161,817", "+11.8%", "+122,499"]);
    expect(cells(november, 3, "Σ").slice(1, 5)).toEqual(["1,135,420", "1,491,166", "", "+355,746"]);
    expect(sentences(november, 3)).toContain("All factors improved; the largest is Unassigned revenue (+242.7%, +£233,247).");
  });

  test("December, of which the data has nine days, is kept out of November, and said to be", () => {
    expect(sentences(november, 1)).toEqual([
      "December 2011 is in the data too, but it is not complete yet and no part of this report.",
      "All revenue was £1,491,166 (+£355,746, +31.3% vs last month).",
      "All factors improved; the largest is Unassigned revenue (+242.7%, +£233,247).",
      expect.stringContaining("This month's one: Active rate."),
    ]);
    const views = november.filter(([, name = ""]) => /^(?:Quarter|Year to date|Last 12)/.test(name)).map((row) => row.slice(1));
    expect(views.map(([name]) => name?.replace("\n", " "))).toEqual([
      "Quarter (Oct – Dec 2011)",
      "Year to date (Jan – Nov 2011)",
      "Last 12 months (Dec 2010 – Nov 2011)",
    ]);
    expect(views.map((row) => row[6])).toEqual(["2 of 3 months", "", ""]);
    const total = (from: string): number =>
      readCsv("expected_online_retail_monthly_factors.csv")
        .filter((row) => textIn(row, "month") >= from && textIn(row, "month") <= "2011-11")
        .reduce((sum, row) => sum + (numberIn(row, "revenue_gross") ?? 0) + (numberIn(row, "revenue_anonymous_rows") ?? 0), 0);
    const shown = views.map(([, actual = ""]) => Number(actual.replace(/,/g, "")));
    expect(shown).toEqual(["2011-10", "2011-01", "2010-12"].map((from) => Math.round(total(from))));
  });

  test("asked for the latest month, the report warns before it tells a fall of 60 %", () => {
    const [first, second] = sentences(december, 1);
    expect(first).toBe("December 2011 is not complete yet: its numbers cover a part of it. Do not read its change as a fall.");
    expect(second).toContain("vs last month");
    expect(december.filter(([, name = ""]) => name.startsWith("Quarter")).map((row) => row[7])).toEqual(["unfinished\nmonth"]);
  });
});

describe("Netflix, fourth quarter of 2023, with the wrong figure that was published", async () => {
  const figures = readCsv("netflix_region_quarter.csv");
  const quarters = Array.from(new Set(figures.map((row) => textIn(row, "quarter"))));
  const regions = ["UCAN", "EMEA", "LATAM", "APAC"];
  const rowsOf = (region: string) => figures.filter((row) => textIn(row, "region") === region);
  const tree = [
    ["ID", "Parent", "Op", "Name", "Unit"],
    ["REV", "", "=", "Revenue", "USD"],
    ...regions.map((region) => [region, "REV", "+", region, "USD"]),
  ];
  const data = [
    ["KPI", ...quarters],
    ["REV", ...rowsOf("UCAN").map((row) => numberIn(row, "global_revenue_usd") ?? "")],
    ...regions.map((region) => [region, ...rowsOf(region).map((row) => numberIn(row, "streaming_revenue_usd") ?? "")]),
  ];
  const page = pageOf(await open(tree, data), "2023Q4");

  test("the contradiction stands before any number, and in the checks", () => {
    const contradiction =
      "“Revenue” is typed as $8,832,825,000 for 2023Q4, but its parts make $8,497,059,000 (difference +$335,766,000). " +
      "Correct the value or the parts.";
    expect(sentences(page, 1).slice(0, 2)).toEqual([
      `× Before reading on: ${contradiction}`,
      "Revenue was $8,497,059,000 (−$22,247,000, −0.3% vs 2023Q3).",
    ]);
    expect(sentences(page, 10)[0]).toBe(`× ${contradiction}`);
  });

  test("quarters are compared with quarters: the one before, the same of the year before, the year so far", () => {
    const row = rowOf(page, 2, "ID");
    expect(page[row]?.slice(2, 5)).toEqual(["Actual", "2023Q3", "A year before"]);
    expect(cells(page, 2, "REV").slice(1, 4)).toEqual(["8,497,059,000", "8,519,306,000", "7,818,483,000"]);
    const [year] = page.filter(([, name = ""]) => name.startsWith("Year to date (2023Q1 – 2023Q4)"));
    expect(year?.slice(2, 7)).toEqual(["33,304,692,000", "", "", "31,469,852,000", "+5.8%"]);
    expect(sentences(page, 2)).toContain(
      "Year to date (2023Q1 – 2023Q4): Revenue was $33,304,692,000 (+$1,834,840,000 year on year); EMEA moved it most (+$811,472,000).",
    );
  });
});
