import { describe, expect, it, test } from "vitest";
import { KPI_CHURN_RISK } from "../../src/functions/kpi-churn-risk.ts";
import { KPI_CHURN_SIM } from "../../src/functions/kpi-churn-sim.ts";
import { KPI_CSAT } from "../../src/functions/kpi-csat.ts";
import { KPI_HEALTH } from "../../src/functions/kpi-health.ts";
import { KPI_HEALTH_TEST } from "../../src/functions/kpi-health-test.ts";
import { KPI_NPS } from "../../src/functions/kpi-nps.ts";
import { KPI_SURVEY_SEGMENTS } from "../../src/functions/kpi-survey-segments.ts";
import { column, rowOf, tableOf } from "./answered-table.ts";
import { columnRange } from "./column-range.ts";
import { drawnTable } from "./drawn-table.ts";

describe("KPI_NPS", () => {
  it("is 10 ± 51 for ten answers (domain.md H.6)", () => {
    expect(tableOf(KPI_NPS(columnRange(10, 9, 9, 8, 7, 7, 6, 5, 10, 3)))).toEqual([
      ["NPS", "n", "± (95%)"],
      [expect.closeTo(10, 9), 10, expect.closeTo(51, 0)],
    ]);
  });

  it("leaves out whatever is no answer, and n says so", () => {
    const answer = tableOf(KPI_NPS([["推奨度"], [10], ["１０点"], [""], ["無回答"], [11], [7.5], ["#N/A"], [true], [0], [""]]));
    expect(answer[0]).toEqual(["NPS", "n", "±(95%)"]);
    expect(answer[1]?.slice(0, 2)).toEqual([expect.closeTo(100 / 3, 9), 3]);
  });

  it("is blank without answers", () => {
    expect(tableOf(KPI_NPS(""))[1]).toEqual(["", 0, ""]);
    expect(() => KPI_NPS(undefined)).toThrow(new Error("KPI_NPS: answers is missing. Give a value or a range for it."));
  });

  it("refuses more answers than a formula takes", () => {
    expect(() => KPI_NPS(new Array(200_001).fill([9]))).toThrow(
      /^KPI_NPS: answers has 200,001 values; a formula takes up to 200,000/,
    );
  });
});

describe("KPI_CSAT", () => {
  it("is 60 % in the top two boxes, mean 3.5 (domain.md H.6)", () => {
    expect(tableOf(KPI_CSAT(columnRange(5, 4, 4, 3, 2, 5, 4, 1, 4, 3), ""))).toEqual([
      ["CSAT", "Mean", "n"],
      [0.6, 3.5, 10],
    ]);
  });

  it("counts the top box alone when asked, below a Japanese header", () => {
    expect(tableOf(KPI_CSAT(columnRange("満足度", 5, 4, "", 6), 1))).toEqual([
      ["満足度", "平均", "n"],
      [0.5, 4.5, 2],
    ]);
  });

  it("refuses six boxes of five", () => {
    expect(() => KPI_CSAT([[5]], 6)).toThrow(new Error("KPI_CSAT: top is 6; it must be a whole number from 1 to 5."));
  });
});

/** So many respondents, of whom so many would promote (10) and dissuade (0); the rest are passive (8). */
function people(count: number, branches: readonly unknown[], promoters = 0, detractors = 0): unknown[][] {
  return Array.from({ length: count }, (_, at) => {
    return [...branches, 4, 5, at < promoters ? 10 : at < promoters + detractors ? 0 : 8];
  });
}

describe("KPI_SURVEY_SEGMENTS", () => {
  const survey = [
    ["困りごと", "相談", "対応満足度", "満足度", "継続意向", "推奨意向"],
    ...people(40, ["いいえ", "", ""], 10, 6),
    ...people(12, ["はい", "いいえ", ""]),
    ...people(15, ["はい", "はい", "期待以上"]),
    ...people(25, ["はい", "はい", "期待通り"], 7, 2),
    ...people(8, ["はい", "はい", "期待以下"], 0, 4),
  ];

  it("places 100 answers as 40 / 12 / 15 / 25 / 8 (domain.md H.6), with their NPS", () => {
    const answer = tableOf(KPI_SURVEY_SEGMENTS(survey));
    expect(answer[0]).toEqual(["区分", "n", "構成比", "満足度", "継続意向", "NPS", "解約リスク"]);
    expect(column(answer, 0).slice(0, 5)).toEqual(["困りごとなし", "未相談", "期待以上", "期待通り", "期待以下"]);
    expect(column(answer, 1)).toEqual([40, 12, 15, 25, 8, 0, 0]);
    expect(column(answer, 2).slice(0, 5)).toEqual([0.4, 0.12, 0.15, 0.25, 0.08]);
    expect([1, 4, 5].map((row) => answer[row]?.[5])).toEqual([10, 20, -50]);
  });

  it("computes one segment by hand, and counts who is left out", () => {
    const answers = drawnTable(`
      Respondent | NPS | Trouble | Consulted | Satisfaction | CSAT | Continuation
      1          | 10  | yes     | yes       | 5            | 5    | 5
      2          | 3   | TRUE    | 1         | above        | 2    | 1
      nobody     |     |         |           |              |      |
      3          |     | あり    | した      | 期待以上     |      |
      4          | 9   | no      | yes       |              | 4    | 4
      5          | 9   | yes     |           |              | 4    | 4
      6          | 9   | perhaps |           |              | 4    | 4
                 |     |         |           |              |      |
    `);
    const answer = tableOf(KPI_SURVEY_SEGMENTS(answers));
    expect(rowOf(answer, "Above expectation")).toEqual(["Above expectation", 3, 1, 0.5, 3, 0, 0.5]);
    expect(rowOf(answer, "No trouble")).toEqual(["No trouble", 0, 0, "", "", "", ""]);
    expect(rowOf(answer, "Left out: contradictory")).toEqual(["Left out: contradictory", 1, "", "", "", "", ""]);
    expect(rowOf(answer, "Left out: incomplete")[1]).toBe(2);
  });

  test.each([
    ["期待以上", "Above expectation"],
    ["期待どおり", "As expected"],
    ["期待以下", "Below expectation"],
    [4, "Above expectation"],
    ["３", "As expected"],
    [2, "Below expectation"],
    ["Worse than expected", "Below expectation"],
  ])("reads %s as “%s”", (said, segment) => {
    const answer = tableOf(
      KPI_SURVEY_SEGMENTS([
        ["Trouble", "Consulted", "Satisfaction"],
        [true, "はい", said],
      ]),
    );
    expect(rowOf(answer, segment)[1]).toBe(1);
  });

  it("names the branch that is missing", () => {
    expect(() =>
      KPI_SURVEY_SEGMENTS([
        ["困りごと", "相談"],
        ["はい", "はい"],
      ]),
    ).toThrow(/^KPI_SURVEY_SEGMENTS: 回答の表に“Satisfaction” \/ 「対応満足度」の列がありません\(1行目: 困りごと, 相談\)。/);
    expect(() => KPI_SURVEY_SEGMENTS("")).toThrow(/^KPI_SURVEY_SEGMENTS: responses is missing/);
  });
});

const sizes = columnRange(40, 12, 15, 25, 8);
const risks = columnRange("8%", "20%", "2%", "6%", "25%");
const segments = sizes.map(([n], at) => [n, ...(risks[at] ?? [])]);

describe("KPI_CHURN_RISK", () => {
  it("is 9.40 % over the five segments (domain.md H.6)", () => {
    expect(KPI_CHURN_RISK(sizes, risks)).toBeCloseTo(0.094, 12);
  });

  it("needs no risk of an empty group, and is blank where one is missing", () => {
    expect(KPI_CHURN_RISK(columnRange("n", 10, 0), columnRange("risk", 0.1, ""))).toBeCloseTo(0.1, 12);
    expect(KPI_CHURN_RISK(columnRange(10, 5), columnRange(0.1, ""))).toBe("");
  });

  it("refuses a risk beyond 100 %", () => {
    expect(() => KPI_CHURN_RISK([[10]], [[8]])).toThrow(
      new Error("KPI_CHURN_RISK: risk is 8; it is a share from 0 to 1 (100%). Type it as 0.8 or 80%."),
    );
  });
});

describe("KPI_CHURN_SIM", () => {
  test.each<[title: string, lever: unknown, amount: unknown, then: number, saved: number]>([
    ["A: 6 of the 12 silent consult (26.0 of 300 leave)", "consult", 0.5, 0.08675, 28.2 - 26.025],
    ["B: 4 of the 8 disappointed become as expected (25.9)", "satisfy", "50%", 0.0864, 2.28],
    ["A, then B (23.5)", columnRange("相談", "満足"), 0.5, 0.0782, 28.2 - 23.46],
    ["the same with an amount each", columnRange("consult", "satisfy"), columnRange(0.5, 0.5), 0.0782, 28.2 - 23.46],
  ])("%s (domain.md H.6)", (_, lever, amount, then, saved) => {
    expect(tableOf(KPI_CHURN_SIM(segments, lever, amount, 300, ""))).toEqual([
      ["Risk now", "Risk then", "Accounts saved", "Revenue saved"],
      [expect.closeTo(0.094, 9), expect.closeTo(then, 9), expect.closeTo(saved, 9), ""],
    ]);
  });

  it("values B at 145,975 a month (domain.md H.6)", () => {
    expect(tableOf(KPI_CHURN_SIM(segments, "satisfy", 0.5, 300, 64_024))[1]?.[3]).toBeCloseTo(145_975, 0);
  });

  it("takes the table of KPI_SURVEY_SEGMENTS in any order, and those left out are not in it", () => {
    const table = drawnTable(`
      区分           | n  | 解約リスク
      期待以下       | 8  | 25%
      期待通り       | 25 | 6%
      期待以上       | 15 | 2%
      未相談         | 12 | 20%
      困りごとなし   | 40 | 8%
      除外: 回答が矛盾 | 3 |
    `);
    const answer = tableOf(KPI_CHURN_SIM(table, "満足", 0.5, "", ""));
    expect(answer[0]).toEqual(["現在のリスク", "施策後のリスク", "守れる社数", "守れる売上"]);
    expect(answer[1]).toEqual([expect.closeTo(0.094, 9), expect.closeTo(0.0864, 9), "", ""]);
  });

  it("is blank where a size is missing", () => {
    const gap = segments.map((row, at) => (at === 4 ? ["", 0.25] : row));
    expect(tableOf(KPI_CHURN_SIM(gap, "satisfy", 0.5, 300, 100))[1]).toEqual(["", "", "", ""]);
  });

  test.each<[title: string, call: () => unknown, sentence: string]>([
    [
      "four segments",
      () => KPI_CHURN_SIM(segments.slice(1), "consult", 0.5, "", ""),
      "KPI_CHURN_SIM: the number of segments is 4; 5 are needed. Use the five rows of KPI_SURVEY_SEGMENTS.",
    ],
    [
      "an unknown lever",
      () => KPI_CHURN_SIM(segments, "discount", 0.5, "", ""),
      "KPI_CHURN_SIM: lever is “discount”; write one of: consult, satisfy, 相談, 満足.",
    ],
    [
      "no lever",
      () => KPI_CHURN_SIM(segments, "", 0.5, "", ""),
      "KPI_CHURN_SIM: lever is missing. Give a value or a range for it.",
    ],
    [
      "no amount",
      () => KPI_CHURN_SIM(segments, "consult", "", "", ""),
      "KPI_CHURN_SIM: amount is missing. Give a value or a range for it.",
    ],
    [
      "two levers and one amount, the other blank",
      () => KPI_CHURN_SIM(segments, columnRange("consult", "satisfy"), columnRange(0.5, ""), "", ""),
      "KPI_CHURN_SIM: amount has a length of 1 where 2 is needed. Make the ranges equally long.",
    ],
    [
      "two levers and three amounts",
      () => KPI_CHURN_SIM(segments, columnRange("consult", "satisfy"), columnRange(0.5, 0.2, 0.1), "", ""),
      "KPI_CHURN_SIM: amount has a length of 3 where 2 is needed. Make the ranges equally long.",
    ],
    [
      "heads instead of a share",
      () => KPI_CHURN_SIM(segments, "consult", 6, "", ""),
      "KPI_CHURN_SIM: amount is 6; it is a share from 0 to 1 (100%). Type it as 0.8 or 80%.",
    ],
    [
      "a risk in words",
      () => KPI_CHURN_SIM([[40, "high"]], "consult", 0.5, "", ""),
      "KPI_CHURN_SIM: row 1 of the table of segments has “high” where a number is needed. Correct that cell.",
    ],
  ])("refuses %s", (_, call, sentence) => {
    expect(call).toThrow(new Error(sentence));
  });
});

describe("KPI_HEALTH", () => {
  test.each<[title: string, answer: unknown, expected: unknown]>([
    ["equal weights (domain.md, function table)", KPI_HEALTH([[50, 70]], [[1, 1]], undefined, undefined), 60],
    ["columns instead of rows", KPI_HEALTH(columnRange(50, 70), columnRange(1, 3), "", ""), expect.closeTo(65, 9)],
    ["own ends, the second better when smaller", KPI_HEALTH([[4, 2]], [[1, 1]], [[1, 10]], [[5, 0]]), 77.5],
    ["one end for all", KPI_HEALTH([[3, 5]], [[1, 1]], 1, 5), 75],
    ["a missing measurement", KPI_HEALTH([[50, ""]], [[1, 1]], "", ""), ""],
    ["a missing measurement that does not count", KPI_HEALTH([[50, ""]], [[1, 0]], "", ""), 50],
    ["a missing weight", KPI_HEALTH([[50, 70]], [[1, ""]], "", ""), ""],
    ["missing weights beside a column", KPI_HEALTH(columnRange(50, 70, 60), columnRange(1, "", ""), "", ""), ""],
    ["a missing end, which is not the end of the one before", KPI_HEALTH([[50, 70]], [[1, 1]], "", [[100, ""]]), ""],
    [
      "whole columns",
      KPI_HEALTH(columnRange(50, 70, "", ""), columnRange(1, 3, ""), "", columnRange(100, 100, "", "")),
      expect.closeTo(65, 9),
    ],
  ])("%s", (_, answer, expected) => {
    expect(answer).toEqual(expected);
  });

  it("scores one account per row", () => {
    const accounts = [
      [50, 70],
      [100, ""],
      ["100点", 0],
      ["", ""],
    ];
    expect(KPI_HEALTH(accounts, [[1, 1]], "", "")).toEqual([[60], [""], [50]]);
  });

  it("says what does not fit", () => {
    expect(() => KPI_HEALTH([[1, 2, 3]], [[1, 1]], "", "")).toThrow(
      new Error("KPI_HEALTH: weights has a length of 2 where 3 is needed. Make the ranges equally long."),
    );
    expect(() => KPI_HEALTH([[1, 2]], [[1, 1]], [[0, 1, 2]], "")).toThrow(
      new Error("KPI_HEALTH: min has a length of 3 where 2 is needed. Make the ranges equally long."),
    );
    expect(() => KPI_HEALTH([[1, 2]], [[1, 1]], 0, [[5, 6, 7]])).toThrow(/^KPI_HEALTH: max has a length of 3/);
    expect(() => KPI_HEALTH([[1]], [[1]], 5, 5)).toThrow(/^KPI_HEALTH: min and max are both 5/);
  });
});

describe("KPI_HEALTH_TEST", () => {
  const repeated = (counts: readonly number[]): number[] =>
    counts.flatMap((count, rating) => new Array<number>(count).fill(rating + 1));
  test.each([
    [
      "109 tomograms rated from 1 to 5, with many ties (Hanley & McNeil 1982, table II)",
      repeated([33, 6, 6, 11, 2]),
      repeated([3, 2, 2, 11, 33]),
      0.893,
    ],
    ["the first example of roc_auc_score in the documentation of scikit-learn", [0.1, 0.4], [0.35, 0.8], 0.75],
  ])("has the published area under the curve: %s", (_, left, stayed, published) => {
    const churned = [...left.map(() => "yes"), ...stayed.map(() => "no")];
    const answer = tableOf(KPI_HEALTH_TEST(columnRange(...left, ...stayed), columnRange(...churned), ""));
    expect(answer[1]?.[2]).toBeCloseTo(published, 3);
  });

  const scores = (...lists: readonly (readonly number[])[]): unknown[][] => columnRange(...lists.flat());
  const outcomes = (left: unknown, stayed: unknown): unknown[][] =>
    columnRange(...Array(5).fill(left), ...Array(15).fill(stayed));
  const bad = scores([80, 75, 70, 40, 30], [85, 78, 72, 66, 64, 62, 61, 60, 90, 50, 45, 55, 35, 58, 57]);
  const good = scores([30, 35, 42, 55, 66], [85, 78, 72, 68, 75, 80, 70, 88, 90, 62, 64, 71, 57, 83, 77]);

  it("exposes the bad score (domain.md H.5)", () => {
    expect(tableOf(KPI_HEALTH_TEST(bad, outcomes(true, false), ""))).toEqual([
      ["Recall", "Precision", "AUC", "Churn above", "Churn below", "Surprise churn", "Verdict"],
      [0.4, 0.25, expect.closeTo(0.507, 3), 0.25, 0.25, 3, "does not predict churn"],
    ]);
  });

  it("accepts the good score (domain.md H.5)", () => {
    expect(tableOf(KPI_HEALTH_TEST(good, outcomes(1, 0), 60))[1]).toEqual([
      0.8,
      0.8,
      0.96,
      expect.closeTo(0.067, 3),
      0.8,
      1,
      "predicts churn",
    ]);
  });

  test.each([
    ["TRUE", "FALSE"],
    ["はい", "いいえ"],
    ["解約", "継続"],
    ["yes", "No"],
    ["churned", "active"],
  ])("reads %s and %s", (left, stayed) => {
    expect(KPI_HEALTH_TEST(good, outcomes(left, stayed), "")).toEqual(KPI_HEALTH_TEST(good, outcomes(true, false), ""));
  });

  it("leaves out accounts with a blank, and follows Japanese headers", () => {
    const answer = tableOf(
      KPI_HEALTH_TEST(columnRange("スコア", 30, 90, "", 10), columnRange("解約", "はい", "いいえ", "はい", ""), ""),
    );
    expect(answer[0]?.slice(0, 3)).toEqual(["捕捉率", "的中率", "AUC"]);
    expect(answer[1]).toEqual([1, 1, 1, 0, 1, 0, "解約を予測しています"]);
  });

  it("says when nobody left", () => {
    const [, row] = tableOf(KPI_HEALTH_TEST(columnRange(30, 90), columnRange(0, 0), ""));
    expect(row).toEqual(["", 0, "", 0, 0, 0, "too little data"]);
  });

  test.each<[title: string, scores: unknown, churned: unknown, sentence: RegExp]>([
    ["scores", columnRange(30, 90), columnRange("解約", "はい", "いいえ"), /: scores has a length of 2 where 3 is needed/],
    ["outcomes", columnRange("score", 30, 90), columnRange("yes", "no"), /: churned has a length of 2 where 3 is needed/],
  ])("refuses %s without the header that stands beside them, rather than giving an outcome to its neighbour", (...given) => {
    const [, scored, left, sentence] = given;
    expect(() => KPI_HEALTH_TEST(scored, left, "")).toThrow(sentence);
  });

  it("names the outcome it cannot read", () => {
    expect(() => KPI_HEALTH_TEST(columnRange(1, 2), columnRange(0, "perhaps"), "")).toThrow(
      new Error("KPI_HEALTH_TEST: value 2 of churned is “perhaps”; write one of: TRUE, FALSE, はい, いいえ."),
    );
  });
});
