import { describe, expect, it, test } from "vitest";
import { KPI_ARPA } from "../../src/functions/kpi-arpa.ts";
import { KPI_ARR } from "../../src/functions/kpi-arr.ts";
import { KPI_CAC } from "../../src/functions/kpi-cac.ts";
import { KPI_CAC_PAYBACK } from "../../src/functions/kpi-cac-payback.ts";
import { KPI_CCR } from "../../src/functions/kpi-ccr.ts";
import { KPI_GRR } from "../../src/functions/kpi-grr.ts";
import { KPI_LTV } from "../../src/functions/kpi-ltv.ts";
import { KPI_MRR_BRIDGE } from "../../src/functions/kpi-mrr-bridge.ts";
import { KPI_NRR } from "../../src/functions/kpi-nrr.ts";
import { KPI_QUICK_RATIO } from "../../src/functions/kpi-quick-ratio.ts";
import { KPI_RCR } from "../../src/functions/kpi-rcr.ts";
import { KPI_UNIT_ECONOMICS } from "../../src/functions/kpi-unit-economics.ts";
import { tableOf } from "./answered-table.ts";
import { columnRange } from "./column-range.ts";

const ARPA = 10_500_000 / 164;

describe("the month of domain.md H.2", () => {
  test.each<[title: string, answer: unknown, expected: number, digits: number]>([
    ["ARR", KPI_ARR(10_500_000), 126_000_000, 6],
    ["NRR", KPI_NRR(10_000_000, 300_000, 200_000, 400_000), 0.97, 12],
    ["GRR", KPI_GRR(10_000_000, 200_000, 400_000), 0.94, 12],
    ["RCR of churn and contraction", KPI_RCR(10_000_000, 400_000, 200_000), 0.06, 12],
    ["RCR of churn only", KPI_RCR(10_000_000, 400_000, undefined), 0.04, 12],
    ["quick ratio", KPI_QUICK_RATIO(800_000, 300_000, 200_000, 400_000), 1.8333, 4],
    ["CCR", KPI_CCR(4, 160), 0.025, 12],
    ["ARPA", KPI_ARPA(10_500_000, 164), 64_024.39, 2],
    ["CAC", KPI_CAC(2_400_000, 8), 300_000, 6],
    ["LTV with a margin of 80 %", KPI_LTV(ARPA, 0.025, 0.8), 2_048_780, 0],
    ["unit economics with margin", KPI_UNIT_ECONOMICS(2_048_780, 300_000), 6.83, 2],
    ["payback with margin", KPI_CAC_PAYBACK(300_000, ARPA, 0.8), 5.857, 3],
    ["LTV without a margin", KPI_LTV(ARPA, 0.025, undefined), 2_560_976, 0],
    ["unit economics without a margin", KPI_UNIT_ECONOMICS(2_560_976, 300_000), 8.537, 3],
    ["payback without a margin", KPI_CAC_PAYBACK(300_000, ARPA, ""), 4.686, 3],
    ["NRR of the bad month", KPI_NRR(10_000_000, 100_000, 150_000, 450_000), 0.95, 12],
  ])("%s", (_, answer, expected, digits) => {
    expect(answer).toBeCloseTo(expected, digits);
  });

  it("bridges the opening to the closing", () => {
    expect(tableOf(KPI_MRR_BRIDGE(10_000_000, 800_000, 300_000, 200_000, 400_000, undefined))).toEqual([
      ["Closing", "Net new", "Quick ratio"],
      [10_500_000, 500_000, expect.closeTo(1.8333, 4)],
    ]);
  });

  it("bridges the bad month: −300,000, quick ratio 0.5", () => {
    const [, month] = tableOf(KPI_MRR_BRIDGE(10_000_000, 200_000, 100_000, 150_000, 450_000, ""));
    expect(month).toEqual([9_700_000, -300_000, 0.5]);
  });

  it("has no quick ratio when nothing was lost, and no lifetime value when nobody leaves", () => {
    expect(KPI_QUICK_RATIO(800_000, 300_000, 0, 0)).toBe("");
    expect(KPI_LTV(ARPA, 0, 0.8)).toBe("");
  });
});

describe("a metric over ranges", () => {
  it("has the shape of a column, a row and a table", () => {
    expect(KPI_CCR(columnRange(4, 8), columnRange(160, 200))).toEqual([[0.025], [0.04]]);
    expect(KPI_CCR([[4, 8]], [[160, 200]])).toEqual([[0.025, 0.04]]);
    expect(
      KPI_ARR([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [12, 24],
      [36, 48],
    ]);
  });

  it("takes a single value, or a range of one cell, along with every cell", () => {
    expect(KPI_LTV(columnRange(100, 200), [[0.05]], "80%")).toEqual([[1_600], [3_200]]);
    expect(KPI_CCR([[4]], [[160]])).toBe(0.025);
  });

  it("is blank where a cell is blank, and nowhere else", () => {
    expect(KPI_NRR(columnRange(100, 100, 100), columnRange(10, "", 10), columnRange(0, 0, 0), columnRange(5, 5, 5))).toEqual([
      [1.05],
      [""],
      [1.05],
    ]);
  });

  it("leaves out blank rows and columns at the end, even if one range has fewer", () => {
    const whole = [[4, ""], [8, ""], ...Array.from({ length: 1_000 }, () => ["", ""])];
    expect(KPI_CCR(whole, columnRange(160, 200))).toEqual([[0.025], [0.04]]);
    expect(KPI_CCR(whole, columnRange(160, 200, 400))).toEqual([[0.025], [0.04], [""]]);
  });

  it("treats a blank in an optional range as missing, and a blank single cell as left out", () => {
    expect(KPI_RCR(columnRange(100, 100), columnRange(5, 5), columnRange(1, ""))).toEqual([[0.06], [""]]);
    expect(KPI_RCR(100, 5, "")).toBe(0.05);
  });

  it("gives the bridge a row for every month", () => {
    const answer = tableOf(KPI_MRR_BRIDGE([[100, 110]], [[20, 10]], [[0, 0]], [[0, 0]], [[10, 5]], [[0, 1]]));
    expect(answer.slice(1)).toEqual([
      [110, 10, 2],
      [116, 6, 2.2],
    ]);
  });

  it("reads numbers typed as text", () => {
    expect(KPI_ARPA("1,050万円", "１６４社")).toBeCloseTo(ARPA, 9);
  });
});

describe("what cannot be computed says why in one sentence", () => {
  test.each<[title: string, call: () => unknown, sentence: string]>([
    [
      "ranges of unequal shape",
      () => KPI_CCR(columnRange(1, 2, 3), columnRange(10, 20)),
      "KPI_CCR: opening is 2×1 cells where 3×1 are needed (rows × columns). Give ranges of equal shape, or single cells.",
    ],
    [
      "a row beside a column",
      () => KPI_CCR(columnRange(1, 2), [[10, 20]]),
      "KPI_CCR: churned is 2×1 cells where 2×2 are needed (rows × columns). Give ranges of equal shape, or single cells.",
    ],
    [
      "a loss with a sign",
      () => KPI_GRR(100, 5, -10),
      "KPI_GRR: churn is -10. Amounts are typed without a sign, churn and contraction too.",
    ],
    [
      "80 for 80 %, which would make the value of a customer a hundred times as large",
      () => KPI_LTV(64_000, 0.025, 80),
      "KPI_LTV: margin is 80; it is a share from 0 to 1 (100%). Type it as 0.8 or 80%.",
    ],
    [
      "5 for 5 %, which would end a customer within days",
      () => KPI_LTV(64_000, 5, ""),
      "KPI_LTV: churnRate is 5; it is a share from 0 to 1 (100%). Type it as 0.8 or 80%.",
    ],
    [
      "80 for 80 % in one month of several",
      () => KPI_CAC_PAYBACK(300_000, 64_000, columnRange("80%", 80)),
      "KPI_CAC_PAYBACK: margin is 80; it is a share from 0 to 1 (100%). Type it as 0.8 or 80%.",
    ],
    [
      "a formula that ends too early",
      () => KPI_CAC(100, undefined),
      "KPI_CAC: newCustomers is missing. Give a value or a range for it.",
    ],
    [
      "text among the numbers",
      () => KPI_ARR(columnRange(1, "soon")),
      "KPI_ARR: value 2 of mrr is “soon”, which is not a number. Correct that cell.",
    ],
    [
      "a word for a number",
      () => KPI_ARR("soon"),
      "KPI_ARR: mrr is “soon”, which is not a number. Type a number such as 1200 or 12.5%.",
    ],
    [
      "more cells than a formula takes",
      () => KPI_ARR(Array.from({ length: 200_001 }, () => [1])),
      "KPI_ARR: mrr has 200,001 values; a formula takes up to 200,000. Select fewer rows.",
    ],
  ])("%s", (_, call, sentence) => {
    expect(call).toThrow(new Error(sentence));
  });
});

test("a missing number gives a blank, never 0", () => {
  const answers = [
    KPI_ARR(""),
    KPI_NRR("", 1, 1, 1),
    KPI_GRR(100, "", 1),
    KPI_CCR("", 160),
    KPI_RCR(100, "", 1),
    KPI_QUICK_RATIO(1, "", 1, 1),
    KPI_ARPA(100, ""),
    KPI_CAC("", 8),
    KPI_LTV("", 0.02, 1),
    KPI_UNIT_ECONOMICS(100, ""),
    KPI_CAC_PAYBACK("", 10, 1),
  ];
  expect(new Set(answers)).toEqual(new Set([""]));
  expect(tableOf(KPI_MRR_BRIDGE("", 1, 0, 0, 0, ""))[1]).toEqual(["", 1, ""]);
});
