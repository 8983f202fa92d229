import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { lmdi } from "../../src/engine/attribution/lmdi.ts";
import { readPeriod } from "../../src/engine/period.ts";
import { readNumber } from "../../src/engine/read-number.ts";
import { numberIn, textIn } from "./csv-cell.ts";
import { readCsv } from "./read-csv.ts";

describe("freee's figures as the company prints them (EDINET S100NGS9, logmi 377752 and 379077)", () => {
  const printed = readCsv("freee_kpi_ja.csv");
  const expected = readCsv("expected_freee.csv");

  test.each(expected.map((row, at) => [textIn(row, "quarter_end"), row, printed[at] ?? {}] as const))(
    "%s",
    (quarter, row, words) => {
      expect(readPeriod(textIn(words, "四半期末"))?.label).toBe(quarter);
      expect(readNumber(textIn(words, "ARR"))).toBe(numberIn(row, "arr_yen"));
      expect(readNumber(textIn(words, "有料課金ユーザー企業数"))).toBe(numberIn(row, "paying_companies"));
      expect(readNumber(textIn(words, "ARPU"))).toBe(numberIn(row, "arpu_yen"));
    },
  );

  test("2021-12 → 2022-12: companies and implied ARPU by LMDI", () => {
    const [before = [], after = []] = expected.map((row) => {
      const [arr, companies] = [Number(textIn(row, "arr_yen")), Number(textIn(row, "paying_companies"))];
      return [companies, arr / companies];
    });
    expect(lmdi([before], [after]).additive).toEqual([expect.closeTo(3_025_665_531.9, 1), expect.closeTo(1_720_334_468.1, 1)]);
  });
});

describe("an untidy Japanese report (made from UCI 352)", () => {
  const text = readFileSync(new URL("./data/jp_messy_monthly_kpi_derived.csv", import.meta.url), "utf8");
  const months = Papa.parse<string[]>(text).data.filter(([first = ""]) => typeof readPeriod(first)?.month === "number");
  const expected = readCsv("expected_online_retail_monthly_factors.csv");

  test("has thirteen months; titles, total and footnotes are none", () => {
    expect(months).toHaveLength(expected.length);
  });

  test.each(expected.map((row, at) => [textIn(row, "month"), row, months[at] ?? []] as const))(
    "%s is read in full",
    (month, row, cells) => {
      const [period = "", revenue = "", change = "", customers = "", active = "", rate = ""] = cells;
      expect(readPeriod(period)?.label).toBe(month);
      expect(readNumber(revenue)).toBeCloseTo(numberIn(row, "revenue_gross") ?? Number.NaN, 1);
      expect(readNumber(customers)).toBe(numberIn(row, "total_customers_cum"));
      expect(readNumber(active)).toBe(numberIn(row, "active_customers"));
      expect(readNumber(rate)).toBeCloseTo(numberIn(row, "active_rate") ?? Number.NaN, 4);
      if (month === "2010-12") expect(readNumber(change)).toBeNull();
      else expect(readNumber(change)).toBeTypeOf("number");
    },
  );
});
