import { describe, expect, test } from "vitest";
import { lmdi } from "../../src/engine/attribution/lmdi.ts";
import { KPI_CHECK } from "../../src/functions/kpi-check.ts";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_MIX } from "../../src/functions/kpi-mix.ts";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { rowOf, tableOf } from "../functions/answered-table.ts";
import { numberAt, type Range } from "./cell-answers.ts";
import { numberIn, textIn } from "./csv-cell.ts";
import { readCsv } from "./read-csv.ts";

/** Revenue and members by region and quarter from Netflix's filings; the copy of UCAN 2023Q4 repeats the number of 2022Q4. */
const rows = readCsv("netflix_region_quarter.csv");
const quarters = Array.from(new Set(rows.map((row) => textIn(row, "quarter"))));
const regions = ["UCAN", "EMEA", "LATAM", "APAC"];
const CORRECT_UCAN = 3_930_557_000;

function published(region: string, quarter: string, column: string): number {
  const row = rows.find((each) => textIn(each, "quarter") === quarter && textIn(each, "region") === region);
  return row === undefined ? Number.NaN : (numberIn(row, column) ?? Number.NaN);
}

/** Revenue as it is in the file, or with the one number corrected. */
function revenue(region: string, quarter: string, isCorrected: boolean): number {
  if (isCorrected && region === "UCAN" && quarter === "2023Q4") return CORRECT_UCAN;
  return published(region, quarter, "streaming_revenue_usd");
}

const globalTree = [["ID", "Parent", "Op"], ["Global", "", "="], ...regions.map((region) => [region, "Global", "+"])];

function globalData(isCorrected: boolean, of: readonly string[] = quarters): Range {
  return [
    ["KPI", ...of],
    ["Global", ...of.map((quarter) => published("UCAN", quarter, "global_revenue_usd"))],
    ...regions.map((region) => [region, ...of.map((quarter) => revenue(region, quarter, isCorrected))]),
  ];
}

describe("regions against the global figure", () => {
  test.each(readCsv("expected_netflix_reconciliation.csv").map((row) => [textIn(row, "quarter"), row] as const))(
    "%s: KPI_ROLLUP adds the regions, KPI_CHECK compares beyond 0.5 %",
    (quarter, row) => {
      const data = globalData(false, [quarter]);
      expect(KPI_ROLLUP(globalTree, data, quarter, "Global")).toBe(numberIn(row, "sum_of_regions"));
      const [global = 0, difference = 0] = [numberIn(row, "global_revenue") ?? 0, numberIn(row, "difference") ?? 0];
      const found = tableOf(KPI_CHECK(globalTree, data)).filter(([code]) => code === "P-17");
      expect(found).toHaveLength(difference > 0.005 * global ? 1 : 0);
      if (found.length > 0) expect(String(found[0]?.[3])).toContain(difference.toLocaleString("en-US"));
    },
  );

  test("the whole file: before any number is explained, 2023Q4 is said not to add up, by 335,766,000", () => {
    expect(tableOf(KPI_CHECK(globalTree, globalData(false)))[1]).toEqual([
      "P-17",
      "error",
      "Global",
      "“Global” is typed as 8,832,825,000 for 2023Q4, but its parts make 8,497,059,000 (difference +335,766,000). Correct the value or the parts.",
    ]);
  });

  test("with the number corrected, what remains is the DVD business, 0.5 % of all until 2022Q1", () => {
    const [problem = []] = tableOf(KPI_CHECK(globalTree, globalData(true))).filter(([code]) => code === "P-17");
    expect(problem[3]).toContain("2022Q1");
    expect(problem[3]).toContain("+39,810,000");
  });
});

/** Revenue = 3 months × ARM × average of the members at both ends of the quarter. */
const factorTree = [
  ["ID", "Parent", "Op", "Formula"],
  ["Streaming", "", "=", ""],
  ...regions.flatMap((region) => [
    [region, "Streaming", "+", `=3 * ${region}.arm * ${region}.members`],
    [`${region}.arm`, region, "", ""],
    [`${region}.members`, region, "", `=(LAG(${region}.end, 1) + ${region}.end) / 2`],
    [`${region}.end`, `${region}.members`, "", ""],
  ]),
];

/** Published ARM, and revenue as reported beside what the parts make. */
function factorData(isCorrected: boolean): Range {
  const line = (id: string, value: (quarter: string) => number) => [id, ...quarters.map(value)];
  return [
    ["KPI", ...quarters],
    ...regions.flatMap((region) => [
      line(region, (quarter) => revenue(region, quarter, isCorrected)),
      line(`${region}.arm`, (quarter) => published(region, quarter, "arm_published_usd_per_month")),
      line(`${region}.end`, (quarter) => published(region, quarter, "paid_members_end")),
    ]),
  ];
}

describe("revenue per member and members", () => {
  test("KPI_CHECK names the region and the quarter whose revenue price × members does not make", () => {
    const found = tableOf(KPI_CHECK(factorTree, factorData(false))).filter(([code]) => code === "P-17");
    expect(found.map(([, , id]) => id)).toEqual(["UCAN"]);
    expect(found[0]?.[3]).toContain("“UCAN” is typed as 3,594,791,000 for 2023Q4");
    expect(tableOf(KPI_CHECK(factorTree, factorData(true))).filter(([code]) => code === "P-17")).toEqual([]);
  });

  const rollup = tableOf(KPI_ROLLUP(factorTree, factorData(true), "", ""));
  const at = (id: string, quarter: string): number => numberAt(rowOf(rollup, id), 2 + quarters.indexOf(quarter));

  test.each(readCsv("expected_netflix_factors.csv").map((row) => [textIn(row, "quarter"), textIn(row, "region"), row] as const))(
    "%s %s: members, implied ARM, and what published ARM leaves over",
    (quarter, region, row) => {
      const corrected = revenue(region, quarter, true);
      const members = at(`${region}.members`, quarter);
      expect(revenue(region, quarter, false)).toBe(numberIn(row, "revenue_raw_in_file"));
      expect(corrected).toBe(numberIn(row, "revenue_corrected"));
      expect(members).toBe(numberIn(row, "members_avg"));
      expect(corrected / 3 / members).toBeCloseTo(numberIn(row, "arm_implied") ?? Number.NaN, 8);
      expect(corrected - at(region, quarter)).toBeCloseTo(
        numberIn(row, "revenue_residual_if_published_arm_used") ?? Number.NaN,
        4,
      );
    },
  );
});

/** Members and implied ARM of a region, so that price × members is the revenue exactly. */
function factorsOf(region: string, quarter: string): { readonly members: number; readonly arm: number } {
  const before = quarters[quarters.indexOf(quarter) - 1] ?? "";
  const members = (published(region, before, "paid_members_end") + published(region, quarter, "paid_members_end")) / 2;
  return { members, arm: revenue(region, quarter, true) / 3 / members };
}

/** Members are the total times the region's share, so that growth and mix are told apart. */
const mixTree = [
  ["ID", "Parent", "Op", "Formula"],
  ["Streaming", "", "=", ""],
  ["Members", "", "=", ""],
  ...regions.flatMap((region) => [
    [region, "Streaming", "+", `=3 * ${region}.arm * ${region}.members`],
    [`${region}.arm`, region, "", ""],
    [`${region}.members`, region, "", `=Members * ${region}.share`],
    [`${region}.share`, `${region}.members`, "", ""],
  ]),
];

function mixData(pair: readonly string[]): Range {
  const total = (quarter: string): number => regions.reduce((sum, region) => sum + factorsOf(region, quarter).members, 0);
  return [
    ["KPI", ...pair],
    ["Members", ...pair.map(total)],
    ...regions.flatMap((region) => [
      [`${region}.arm`, ...pair.map((quarter) => factorsOf(region, quarter).arm)],
      [`${region}.share`, ...pair.map((quarter) => factorsOf(region, quarter).members / total(quarter))],
    ]),
  ];
}

const parts = ["price", "members"] as const;

describe.each(
  readCsv("expected_netflix_attribution.csv").map((row) => ({ from: textIn(row, "from"), to: textIn(row, "to"), row })),
)("$from → $to: is it price or people?", ({ from, to, row }) => {
  const expected = (column: string): number => numberIn(row, column) ?? Number.NaN;
  const answer = tableOf(KPI_CONTRIB(mixTree, mixData([from, to]), from, to, "Streaming"));
  const given = (id: string): number => numberAt(rowOf(answer, id), 5);
  const size = regions.reduce(
    (sum, region) => sum + parts.reduce((each, part) => each + Math.abs(expected(`${region}_${part}`)), 0),
    0,
  );

  test("LMDI, region by region, is the published split", () => {
    for (const region of regions) {
      const [before, after] = [factorsOf(region, from), factorsOf(region, to)];
      const { additive } = lmdi([[3, before.arm, before.members]], [[3, after.arm, after.members]]);
      expect(additive).toEqual(
        [0, expected(`${region}_price`), expected(`${region}_members`)].map((each) => expect.closeTo(each, 3)),
      );
    }
  });

  test("KPI_CONTRIB, region by region: price moves by the mean of members, members by the mean of prices, and the change is met", () => {
    for (const region of regions) {
      const [before, after] = [factorsOf(region, from), factorsOf(region, to)];
      const price = (3 * (after.arm - before.arm) * (before.members + after.members)) / 2;
      expect(given(`${region}.arm`)).toBeCloseTo(price, 3);
      expect(given(`${region}.members`)).toBeCloseTo((3 * (after.members - before.members) * (before.arm + after.arm)) / 2, 3);
      // Shapley and LMDI are two exact splits; while factors move this little they are hardly apart (methods 11, 10).
      expect(Math.abs(given(`${region}.arm`) - expected(`${region}_price`))).toBeLessThan(0.002 * size);
      expect(Math.abs(given(`${region}.members`) - expected(`${region}_members`))).toBeLessThan(0.002 * size);
    }
    expect(numberAt(rowOf(answer, "Streaming"), 4)).toBeCloseTo(expected("delta_streaming_revenue"), 4);
    expect(regions.reduce((sum, region) => sum + given(region), 0)).toBeCloseTo(expected("delta_streaming_revenue"), 4);
  });

  test("price, total members and mix of regions: as published to 0.2 % of what moved, exactly the change together", () => {
    const price = regions.reduce((sum, region) => sum + given(`${region}.arm`), 0);
    const mix = regions.reduce((sum, region) => sum + given(`${region}.share`), 0);
    const volume = given("Members");
    expect(price + volume + mix).toBeCloseTo(expected("delta_streaming_revenue"), 3);
    const published = [expected("price_pure"), expected("volume_total_members"), expected("region_mix")];
    for (const [at, found] of [price, volume, mix].entries()) {
      expect(Math.abs(found - (published[at] ?? Number.NaN))).toBeLessThan(0.002 * size);
    }
  });

  test("KPI_MIX splits the change of revenue per member the same way", () => {
    const column = (quarter: string, of: "members" | "arm"): Range => regions.map((region) => [factorsOf(region, quarter)[of]]);
    const mix = tableOf(
      KPI_MIX([regions], column(from, "members"), column(from, "arm"), column(to, "members"), column(to, "arm")),
    );
    const members = (quarter: string): number => regions.reduce((sum, region) => sum + factorsOf(region, quarter).members, 0);
    const mean = (members(from) + members(to)) / 2;
    const total = rowOf(mix, "Total");
    const arm = (quarter: string): number =>
      regions.reduce((sum, region) => sum + factorsOf(region, quarter).arm * factorsOf(region, quarter).members, 0) /
      members(quarter);
    expect(numberAt(total, 5)).toBeCloseTo(arm(to) - arm(from), 10);
    // A share's part of the mean of both totals is what the tree gives it, up to the interaction of share and total.
    const ofTree = regions.reduce((sum, region) => sum + given(`${region}.share`), 0) / 3 / mean;
    expect(numberAt(total, 2)).toBeCloseTo(ofTree, 2);
  });
});

test("2023Q3 → 2023Q4 (user story 2): +313,519,000, a little less price and many more members", () => {
  const answer = tableOf(KPI_CONTRIB(mixTree, mixData(["2023Q3", "2023Q4"]), "2023Q3", "2023Q4", "Streaming"));
  const given = (id: string): number => Math.round(numberAt(rowOf(answer, id), 5));
  expect(given("Streaming")).toBe(313_519_000);
  expect(regions.map((region) => [given(`${region}.arm`), given(`${region}.members`)])).toEqual([
    [82_880_045, 112_543_955],
    [-56_389_816, 146_773_816],
    [-32_986_488, 46_198_488],
    [-39_164_794, 53_663_794],
  ]);
});

test("without the correction the same question tells a fall of 22,247,000", () => {
  const answer = tableOf(KPI_CONTRIB(globalTree, globalData(false), "2023Q3", "2023Q4", ""));
  expect(rowOf(answer, "Global")[4]).toBe(-22_247_000);
});
