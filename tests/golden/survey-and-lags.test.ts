import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { KPI_LEADLAG } from "../../src/functions/kpi-leadlag.ts";
import { KPI_NPS } from "../../src/functions/kpi-nps.ts";
import { column, tableOf } from "../functions/answered-table.ts";
import type { Range } from "./cell-answers.ts";
import { numberIn, textIn } from "./csv-cell.ts";
import { readCsv } from "./read-csv.ts";

function cells(values: readonly unknown[]): Range {
  return values.map((value) => [value]);
}

/** Passengers of San Francisco airport, 2017 (DataSF, PDDL). */
const respondents = readCsv("sfo_2017_survey.csv");

describe("KPI_NPS of the SFO survey", () => {
  const answers = (dimension: string, code: string): Range =>
    cells(
      respondents
        .filter((row) => dimension === "ALL" || textIn(row, dimension) === code)
        .map((row) => (textIn(row, "NETPRO") === "" ? "" : Number(textIn(row, "NETPRO")))),
    );

  test.each(
    readCsv("expected_sfo_2017_nps_segments.csv").map((row) => [textIn(row, "dimension"), textIn(row, "code"), row] as const),
  )("%s %s", (dimension, code, row) => {
    const [, [nps, n, margin] = []] = tableOf(KPI_NPS(answers(dimension, code)));
    expect(n).toBe(numberIn(row, "valid"));
    const score = numberIn(row, "nps");
    expect(nps).toEqual(score === null ? "" : expect.closeTo(score, 7));
    const standardError = numberIn(row, "nps_se");
    if (standardError !== null && margin !== "") expect(Number(margin)).toBeCloseTo(1.959964 * standardError, 4);
  });

  test("code 11 is a blank, not a score: 39.8398 of 2,746 answers, not 41.6254 (user story 3)", () => {
    const [, row = []] = tableOf(KPI_NPS(answers("ALL", "ALL")));
    expect(row.slice(0, 2)).toEqual([expect.closeTo(39.8398, 4), 2_746]);
  });
});

describe("what goes with recommending the airport, KPI_LEADLAG at lag 0", () => {
  const score = (text: string, low: number, high: number): number | "" => {
    const value = text === "" ? Number.NaN : Number(text);
    return value >= low && value <= high ? value : "";
  };

  test.each(readCsv("expected_sfo_2017_driver_correlation.csv").map((row) => [textIn(row, "rating"), row] as const))(
    "%s",
    (rating, row) => {
      const ratings = respondents.map((each) => score(textIn(each, rating), 1, 5));
      const recommendations = respondents.map((each) => score(textIn(each, "NETPRO"), 0, 10));
      const [, found = []] = tableOf(KPI_LEADLAG(cells(ratings), cells(recommendations), 0));
      expect(found[2]).toBeCloseTo(numberIn(row, "pearson_r_with_NETPRO") ?? Number.NaN, 9);
    },
  );
});

/** Spending of households by item (家計調査, e-Stat). */
const items = readItems();

function readItems(): ReadonlyMap<string, readonly number[]> {
  const bytes = readFileSync(new URL("./data/kakei_estat_raw.csv", import.meta.url));
  const rows = Papa.parse<string[]>(new TextDecoder("shift_jis").decode(bytes)).data;
  const header = rows.findIndex((row) => row.includes("時間軸（月次）"));
  const months = rows.slice(header + 1).filter((row) => row.some((cell) => /^\d{4}年\d+月$/.test(cell)));
  return new Map(rows[header]?.map((item, at) => [item, months.map((row) => Number(row[at]))]));
}

describe("KPI_LEADLAG of household spending", () => {
  const rows = readCsv("expected_kakei_lag.csv");
  const pairs = new Map(rows.map((row) => [`${textIn(row, "x")} → ${textIn(row, "y")}`, row]));

  test.each(Array.from(pairs))("%s: levels, and changes over twelve months, at lags −12 … 12 as published", (_, pair) => {
    const [x, y] = [textIn(pair, "x"), textIn(pair, "y")];
    const series = (item: string): Range => cells(items.get(item) ?? []);
    const forwards = tableOf(KPI_LEADLAG(series(x), series(y), 12));
    const backwards = tableOf(KPI_LEADLAG(series(y), series(x), 12));
    const published = rows.filter((each) => textIn(each, "x") === x && textIn(each, "y") === y);
    expect(published).toHaveLength(50);
    for (const row of published) {
      const lag = numberIn(row, "lag_months_x_leads") ?? Number.NaN;
      const found = (lag >= 0 ? forwards : backwards)[Math.abs(lag) + 1] ?? [];
      const place = textIn(row, "series") === "level" ? 2 : 3;
      expect(found[place], `lag ${lag}`).toBeCloseTo(numberIn(row, "pearson_pairwise") ?? Number.NaN, 9);
    }
  });

  test.each([
    ["356 アイスクリーム・シャーベット【円】", "352 チョコレート【円】", 6],
    ["305 梨【円】", "300 りんご【円】", 3],
  ])("%s and %s: a shared calendar (r above 0.86 at lag %d) is no lead", (x, y, lag) => {
    const answer = tableOf(KPI_LEADLAG(cells(items.get(x) ?? []), cells(items.get(y) ?? []), ""));
    expect(answer[lag + 1]?.[2]).toBeGreaterThan(0.86);
    expect(column(answer, 6).filter((verdict) => verdict !== "")).toEqual(["no link"]);
  });
});
