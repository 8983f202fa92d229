import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { changes } from "../../../src/engine/lag/changes.ts";
import { crossCorrelation } from "../../../src/engine/lag/cross-correlation.ts";
import { lagCorrelation } from "../../../src/engine/lag/lag-correlation.ts";
import { leadLag } from "../../../src/engine/lag/lead-lag.ts";
import { readCsv } from "../../golden/read-csv.ts";

/** Items of the household survey by their header, 120 months each. */
function readItems(): Map<string, number[]> {
  const bytes = readFileSync(new URL("../../golden/data/kakei_estat_raw.csv", import.meta.url));
  const rows = Papa.parse<string[]>(new TextDecoder("shift_jis").decode(bytes)).data;
  const start = rows.findIndex((row) => row.some((cell) => cell.startsWith("時間軸") && !cell.includes("コード")));
  const months = rows.slice(start + 1).filter((row) => row.some((cell) => /^\d{4}年\d+月$/.test(cell)));
  return new Map(rows[start]?.map((item, column) => [item, months.map((row) => Number(row[column]))]));
}

const items = readItems();
const item = (name: string | undefined): number[] => {
  const values = items.get(name ?? "");
  if (values === undefined) throw new Error(`no item ${name}`);
  return values;
};

describe("spending of Japanese households (家計調査, e-Stat 0003343671)", () => {
  test.each(readCsv("expected_kakei_lag.csv"))(
    "$series: $x leads $y by $lag_months_x_leads months with r $pearson_pairwise",
    ({ series, x, y, lag_months_x_leads, n_pairs, pearson_pairwise, ccf_classical, spearman_pairwise }) => {
      const onScale = (values: number[]): number[] =>
        series === "level" ? values : changes(values, 12).filter((value) => value !== null);
      const [leading, lagging, lag] = [onScale(item(x)), onScale(item(y)), Number(lag_months_x_leads)];
      const { n, r, rho } = lagCorrelation(leading, lagging, lag);
      expect(n).toBe(Number(n_pairs));
      expect(r).toBeCloseTo(Number(pearson_pairwise), 9);
      expect(rho).toBeCloseTo(Number(spearman_pairwise), 9);
      expect(crossCorrelation(leading, lagging, lag)).toBeCloseTo(Number(ccf_classical), 9);
    },
  );

  test.each([
    ["356 アイスクリーム・シャーベット【円】", "352 チョコレート【円】", 6],
    ["305 梨【円】", "300 りんご【円】", 3],
    ["264 トマト【円】", "243 ねぎ【円】", 6],
  ])("%s and %s share the calendar, not a lead of %d months", (x, y, lag) => {
    expect(Math.abs(lagCorrelation(item(x), item(y), lag).r ?? 0)).toBeGreaterThan(0.8);
    const { basis, verdict } = leadLag(item(x), item(y));
    expect(basis).toBe("yearly-changes");
    expect(verdict).not.toBe("leads");
  });
});
