import { describe, expect, it, test } from "vitest";
import { KPI_ACHIEVEMENT } from "../../src/functions/kpi-achievement.ts";
import { KPI_ATTENTION } from "../../src/functions/kpi-attention.ts";
import { KPI_EFFECT } from "../../src/functions/kpi-effect.ts";
import { KPI_ELASTICITY } from "../../src/functions/kpi-elasticity.ts";
import { KPI_LEADLAG } from "../../src/functions/kpi-leadlag.ts";
import { KPI_LINKTEST } from "../../src/functions/kpi-linktest.ts";
import { KPI_PACE } from "../../src/functions/kpi-pace.ts";
import { KPI_SENTENCE } from "../../src/functions/kpi-sentence.ts";
import { KPI_SIGNAL } from "../../src/functions/kpi-signal.ts";
import { KPI_STAGES } from "../../src/functions/kpi-stages.ts";
import { KPI_TEMPLATE } from "../../src/functions/kpi-template.ts";
import { KPI_TOPSHARE } from "../../src/functions/kpi-topshare.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { column, rowOf, tableOf } from "./answered-table.ts";
import { columnRange } from "./column-range.ts";
import { drawnTable } from "./drawn-table.ts";

describe("KPI_ACHIEVEMENT", () => {
  test.each<[title: string, answer: unknown, expected: unknown]>([
    ["higher is better: actual ÷ target", KPI_ACHIEVEMENT(90, 120, undefined, undefined), 0.75],
    ["CCR 3.0 → 2.0, now 2.4 (domain.md H.7)", KPI_ACHIEVEMENT(2.4, 2, "↓", 3), expect.closeTo(0.6, 12)],
    ["complaints 5 → 0, now 2 (domain.md H.7)", KPI_ACHIEVEMENT(2, 0, "down", 5), 0.6],
    ["a target equal to the baseline (domain.md H.7)", KPI_ACHIEVEMENT(3, 3, "↓", 3), ""],
    ["a negative target (domain.md H.7)", KPI_ACHIEVEMENT(-5, -10, "", ""), ""],
    ["lower is better without a baseline", KPI_ACHIEVEMENT(2.4, 2, "↓", undefined), ""],
    ["a missing actual", KPI_ACHIEVEMENT("", 120, "", ""), ""],
  ])("%s", (_, answer, expected) => {
    expect(answer).toEqual(expected);
  });

  it("takes columns, each row in its own direction", () => {
    const answer = KPI_ACHIEVEMENT(columnRange(2, 90), columnRange(0, 120), columnRange("下", ""), columnRange(5, ""));
    expect(answer).toEqual([[0.6], [0.75]]);
  });

  it("says which words it knows", () => {
    expect(() => KPI_ACHIEVEMENT(1, 2, "sideways", "")).toThrow(
      new Error("KPI_ACHIEVEMENT: direction is “sideways”; write one of: up, down, ↑, ↓."),
    );
  });
});

describe("KPI_SIGNAL", () => {
  it("flags what leaves the natural limits: mean 32.5 ± 2.66 × 20", () => {
    const limits = [32.5, expect.closeTo(-20.7, 9), expect.closeTo(85.7, 9)];
    expect(tableOf(KPI_SIGNAL(columnRange(10, 50, 40, 30)))).toEqual([
      ["Value", "Mean", "Lower limit", "Upper limit", "Signal"],
      ...[10, 50, 40, 30].map((value) => [value, ...limits, ""]),
    ]);
    expect(column(tableOf(KPI_SIGNAL([[10, 12, 11, 12, 10, 11, 30]])), 4)).toEqual(["", "", "", "", "", "", "above"]);
  });

  it("speaks Japanese below a Japanese header, and leaves a gap blank", () => {
    const answer = tableOf(KPI_SIGNAL(columnRange("成約数", 10, 12, "", 12, 10, 11, 12, 11, 10, 40)));
    expect(answer[0]).toEqual(["値", "平均", "下限", "上限", "シグナル"]);
    expect(column(answer, 0)).toEqual([10, 12, "", 12, 10, 11, 12, 11, 10, 40]);
    expect(column(answer, 4).slice(8)).toEqual(["", "上限超え"]);
  });

  it("has no limits without two neighbours", () => {
    expect(tableOf(KPI_SIGNAL(columnRange(10, "", 12)))[1]).toEqual([10, "", "", "", ""]);
  });

  it("refuses more rows than months can be", () => {
    expect(() => KPI_SIGNAL(new Array(10_001).fill([1]))).toThrow(
      "KPI_SIGNAL: values has 10,001 values; a formula takes up to 10,000.",
    );
  });
});

const completion = [60, 62, 65, 64, 68, 72, 75, 74, 78, 80, 79, 82];
const nrr = [95, 94, 93.6, 94.1, 94.4, 94.2, 94.9, 95.6, 96, 95.7, 96.6, 96.8];
const handovers = [6, 8, 10, 9, 12, 14, 16, 15, 18, 20, 22, 24];
const expansion = [60, 62, 85, 98, 92, 118, 142, 158, 149, 185, 196, 221];
const trendOne = [10, 12, 11, 14, 13, 16, 15, 18, 17, 20, 19, 22];
const trendOther = [100, 103, 105, 109, 110, 114, 117, 118, 123, 125, 128, 131];

describe("KPI_LEADLAG", () => {
  const answer = tableOf(KPI_LEADLAG(columnRange(...completion), columnRange(...nrr), ""));

  test.each([
    [0, 0.808, -0.406, 11],
    [1, 0.94, -0.095, 10],
    [2, 0.997, 0.943, 9],
    [3, 0.929, -0.528, 8],
    [4, 0.905, -0.149, 7],
  ])("completion → NRR at lag %i (domain.md H.4)", (lag, levels, changes, n) => {
    const row = rowOf(
      answer.slice(1).map((each) => [String(each[0]), ...each.slice(1)]),
      String(lag),
    );
    expect(row.slice(1, 4)).toEqual([n, expect.closeTo(levels, 3), expect.closeTo(changes, 3)]);
  });

  it("judges on the best row only (domain.md H.4: best lag 2)", () => {
    expect(answer[0]).toEqual(["Lag", "n", "r levels", "r changes", "95% low", "95% high", "Verdict"]);
    expect(column(answer, 6)).toEqual(["", "", "leads", "", "", "", ""]);
  });

  it("sees through two series that only grow (domain.md H.4: levels 0.963, changes 0.007)", () => {
    const grown = tableOf(KPI_LEADLAG(columnRange(...trendOne), columnRange(...trendOther), 3));
    expect(grown[1]?.slice(2, 4)).toEqual([expect.closeTo(0.963, 3), expect.closeTo(0.007, 3)]);
    expect(column(grown, 6).filter((verdict) => verdict !== "")).toEqual(["no link"]);
  });

  it("says so when there is too little, at lag 0", () => {
    const short = tableOf(KPI_LEADLAG(columnRange("完了率", 1, 2, 3), columnRange("NRR", 1, 2, 3), 1));
    expect(short[0]?.[6]).toBe("判定");
    expect(column(short, 6)).toEqual(["データが足りません", ""]);
  });

  it("finds nothing in a constant series (domain.md H.4)", () => {
    const constant = tableOf(KPI_LEADLAG(columnRange(...completion.map(() => 5)), columnRange(...nrr), 1));
    expect(constant.slice(1).map((row) => row.slice(2))).toEqual([
      ["", "", "", "", "too little data"],
      ["", "", "", "", ""],
    ]);
  });

  test.each<[title: string, call: () => unknown, sentence: string]>([
    [
      "ranges of unequal length",
      () => KPI_LEADLAG(columnRange(1, 2, 3), columnRange(1, 2), ""),
      "KPI_LEADLAG: lagging has a length of 2 where 3 is needed. Make the ranges equally long.",
    ],
    [
      "a header above one range only",
      () => KPI_LEADLAG(columnRange("x", 2, 3), columnRange(1, 2, 3), ""),
      "KPI_LEADLAG: value 1 of leading is “x”, which is not a number. Correct that cell.",
    ],
    ["half a month", () => KPI_LEADLAG([[1]], [[1]], 1.5), "KPI_LEADLAG: maxLag is 1.5; it must be a whole number from 0 to 36."],
    [
      "nothing to compare with",
      () => KPI_LEADLAG([[1]], undefined, ""),
      "KPI_LEADLAG: lagging is missing. Give a value or a range for it.",
    ],
  ])("refuses %s", (_, call, sentence) => {
    expect(call).toThrow(new Error(sentence));
  });

  it("refuses 100,000 rows", () => {
    const long = new Array(100_000).fill([1]);
    expect(() => KPI_LEADLAG(long, long, 36)).toThrow(/100,000 values; a formula takes up to 10,000/);
  });
});

describe("KPI_ELASTICITY", () => {
  test.each<[string, number[], number[], number, number, number, string]>([
    ["completion → NRR at lag 2 (domain.md H.4)", completion, nrr, 2, 0.1157, 1.083, "not alike"],
    ["handovers → expansion at lag 1 (domain.md H.4)", handovers, expansion, 1, 0.968, 1.956, "moves nearly alike"],
  ])("%s", (_, leading, lagging, lag, slope, doubled, verdict) => {
    const answer = tableOf(KPI_ELASTICITY(columnRange(...leading), columnRange(...lagging), lag));
    expect(answer).toEqual([
      ["Elasticity", "When doubled (×)", "n", "Verdict"],
      [expect.closeTo(slope, 3), expect.closeTo(doubled, 3), 12 - lag, verdict],
    ]);
  });

  it("leaves out blanks, and says in Japanese that too little is left", () => {
    const answer = KPI_ELASTICITY(columnRange("先行", 1, "", 4), columnRange("遅行", 2, 4, 8), undefined);
    expect(tableOf(answer)).toEqual([
      ["弾力性", "2倍になると(倍)", "n", "判定"],
      [1, 2, 2, "データが足りません"],
    ]);
  });
});

describe("KPI_LINKTEST", () => {
  /** 5 months with both met, 2 with the KPI only, 1 with the KGI only, 4 with neither; the target is 1. */
  const kpi = [1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0];
  const kgi = [1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
  const target = kpi.map(() => 1);

  it("counts twelve months (domain.md H.10)", () => {
    const ranges = [kpi, target, kgi, target].map((list) => columnRange(...list));
    expect(tableOf(KPI_LINKTEST(ranges[0], ranges[1], ranges[2], ranges[3]))).toEqual([
      ["Both", "KPI only", "KGI only", "Neither", "Agreement", "P(KGI given KPI)", "P(KGI given no KPI)"],
      [5, 2, 1, 4, 0.75, expect.closeTo(0.714, 3), 0.2],
    ]);
  });

  it("leaves out months with a blank, and follows Japanese headers", () => {
    const [kpiActual, kpiTarget] = [columnRange("実績", 5, ""), columnRange("目標", 4, 4)];
    const answer = tableOf(KPI_LINKTEST(kpiActual, kpiTarget, columnRange("実績", 9, 9), columnRange("目標", 8, 8)));
    expect(answer[0]?.slice(0, 5)).toEqual(["両方達成", "KPIだけ達成", "KGIだけ達成", "両方未達", "一致率"]);
    expect(answer[1]).toEqual([1, 0, 0, 0, 1, 1, ""]);
  });
});

describe("KPI_PACE", () => {
  it("projects the month, and what each remaining day needs", () => {
    expect(tableOf(KPI_PACE(5_000, 10, 30, 20_000))).toEqual([
      ["Pace", "Required per day"],
      [15_000, 750],
    ]);
    expect(tableOf(KPI_PACE("5,000円", 10, 30, ""))[1]).toEqual([15_000, ""]);
    expect(tableOf(KPI_PACE("", 10, 30, 20_000))[1]).toEqual(["", ""]);
  });

  it("refuses more days than the month has", () => {
    expect(() => KPI_PACE(5_000, 31, 30, "")).toThrow(
      new Error("KPI_PACE: 31 elapsed days of 30 cannot be. Use a number from 0 to the days of the month."),
    );
  });
});

describe("KPI_EFFECT", () => {
  const tree = KPI_TEMPLATE("T1", "en");
  const data = templateData("T1", "en");

  it("weighs completion 65 → 80 % against 60 hours (domain.md H.8)", () => {
    const answer = tableOf(KPI_EFFECT(tree, data, "2026-10", "ANC.A.O", "80%", 60, 4_000));
    expect(answer[0]).toEqual(["Per month", "Per year", "Cost", "Payback months"]);
    expect(answer[1]?.map(Number)).toEqual([277_200, 3_326_400, 240_000, 0.866].map((value) => expect.closeTo(value, 3)));
  });

  it("has no payback without a cost, and none for what does not pay", () => {
    expect(tableOf(KPI_EFFECT(tree, data, "", "ANC.A.O", 0.8, "", ""))[1]?.slice(2)).toEqual(["", ""]);
    expect(tableOf(KPI_EFFECT(tree, data, "", "ANC.A.O", 0.5, 60, 4_000))[1]?.[3]).toBe("");
  });

  it("turns the sign where lower is better, and makes no year of a ratio", () => {
    const churn = drawnTable(`
      ID      | 親  | 演算 | 単位 | 方向
      churn   |     | =    | %    | ↓
      left    | churn | ×  | 社   | ↓
      opening | churn | ÷  | 社   |
    `);
    const values = drawnTable(`
      ID      | 2026-10
      left    | 4
      opening | 160
    `);
    expect(tableOf(KPI_EFFECT(churn, values, "", "left", 2, 10, 4_000))).toEqual([
      ["月の効果", "年の効果", "費用", "回収月数"],
      [0.0125, "", 40_000, ""],
    ]);
  });

  it("is blank where the root has no value", () => {
    const [head = [], first = [], ...rest] = data;
    const answer = KPI_EFFECT(
      tree,
      [head, first.map((cell, at) => (at > 0 ? "" : cell)), ...rest],
      "2026-10",
      "ANC.A.O",
      0.8,
      1,
      1,
    );
    expect(tableOf(answer)[1]).toEqual(["", "", 1, ""]);
  });

  it("needs a KPI of the tree and a new value", () => {
    expect(() => KPI_EFFECT(tree, data, "", "nobody", 1, "", "")).toThrow(/^KPI_EFFECT: the tree has no KPI “nobody” \(kpi\)/);
    expect(() => KPI_EFFECT(tree, data, "", "ANC.A.O", "", "", "")).toThrow(/^KPI_EFFECT: newValue is missing/);
  });
});

describe("KPI_SENTENCE", () => {
  test.each<[title: string, args: readonly unknown[], sentence: string]>([
    [
      "the conclusion of the report (domain.md e)",
      ["付帯売上", 1_201_200, 1_200_000, 1_742_400, "円", "ja"],
      "付帯売上は1,201,200円(前月差 +1,200円、+0.1%)。目標1,742,400円に対し68.9%、×未達です。",
    ],
    [
      "the same in English (domain.md e)",
      ["Add-on revenue", 1_201_200, 1_200_000, 1_742_400, "円", "en"],
      "Add-on revenue was ¥1,201,200 (+¥1,200, +0.1% vs last month), 68.9% of the ¥1,742,400 target: missed.",
    ],
    ["a rate, in points", ["アクティブ率", 0.52, 0.6, "", "%"], "アクティブ率は52.0%(前月差 −8.0pt)です。"],
    [
      "a target reached",
      ["Calls", 12, 10, 10, "calls"],
      "Calls was 12 calls (+2 calls, +20.0% vs last month), 120.0% of the 10 calls target: achieved.",
    ],
    ["no change", ["Customers", 160, 160, "", ""], "Customers was 160 (unchanged from last month)."],
    ["a target without a percentage", ["利益", -5, -8, -3, "円"], "利益は▲5円(前月差 +3円)。目標は▲3円、×未達です。"],
    ["a blank previous month", ["売上", 100, "", "", "円"], "売上は100円です。前月の実績がないため、比較は来月から表示します。"],
    ["nothing to compare with", ["売上", "1.2億円"], "売上は120,000,000です。"],
    ["a missing input", ["売上", "", 100, 200, "円"], "未入力のため、売上は計算していません。"],
    ["a missing input, in English", ["Revenue", ""], "Input missing: Revenue is not calculated."],
  ])("%s", (_, [name, actual, previous, target, unit, language], sentence) => {
    expect(KPI_SENTENCE(name, actual, previous, target, unit, language)).toBe(sentence);
  });

  it("needs a name, and a language it knows", () => {
    expect(() => KPI_SENTENCE("", 1, "", "", "", "")).toThrow("KPI_SENTENCE: name is missing.");
    expect(() => KPI_SENTENCE("a", 1, "", "", "", "fr")).toThrow("KPI_SENTENCE: language is “fr”; write one of: ja, en.");
    expect(() => KPI_SENTENCE("売上", "たぶん", "", "", "", "")).toThrow(
      "KPI_SENTENCE: 引数 actual の「たぶん」は数値として読めません",
    );
  });
});

describe("KPI_ATTENTION", () => {
  it("finds nine numbers too many (domain.md d, T5b)", () => {
    const answer = tableOf(KPI_ATTENTION(KPI_TEMPLATE("T5b", "ja")));
    expect(answer[0]).toEqual(["担当者", "追う数", "判定"]);
    expect(answer[answer.length - 1]).toEqual(["合計", 9, "多すぎます"]);
  });

  it("counts by owner, the total last", () => {
    const tree = drawnTable(`
      ID | Parent | Role | Owner | Status
      k  |        | KGI  |       |
      a  | k      | KPI  | Sato  |
      b  | k      | KPI  | Sato  |
      c  | k      | KPI  |       |
      d  | k      | KPI  | Ito   | paused
    `);
    expect(tableOf(KPI_ATTENTION(tree))).toEqual([
      ["Owner", "Tracked", "Verdict"],
      ["Sato", 2, "ok"],
      ["(nobody)", 1, "ok"],
      ["Total", 3, "ok"],
    ]);
  });

  it("needs a tree", () => {
    expect(() => KPI_ATTENTION("")).toThrow(new Error("KPI_ATTENTION: tree is missing. Give a value or a range for it."));
  });
});

describe("KPI_STAGES", () => {
  const stages = columnRange("受注", "設定", "利用", "満足", "成果", "継続");
  const targets = columnRange("", 0.9, 0.75, 0.7, 0.6, 0.9);

  it("follows 150 accounts through their rates (domain.md e: 150 … 35.9, setup first below)", () => {
    const answer = tableOf(KPI_STAGES(stages, columnRange(150, "80%", "75%", "70%", "60%", "95%"), targets));
    expect(answer[0]).toEqual(["Stage", "Accounts", "Rate", "Target", "Verdict"]);
    expect(column(answer, 1)).toEqual([150, 120, 90, 63, 37.8, 35.9].map((value) => expect.closeTo(value, 1)));
    expect(column(answer, 4)).toEqual(["", "first below target", "met", "met", "met", "met"]);
  });

  it("takes accounts as well, and rates alone", () => {
    const counted = tableOf(KPI_STAGES(stages, columnRange(150, 120, 90, 63, 37.8, 35.91), targets));
    expect(column(counted, 2)).toEqual(
      ["", 0.8, 0.75, 0.7, 0.6, 0.95].map((rate) => (rate === "" ? "" : expect.closeTo(Number(rate), 12))),
    );
    const rates = tableOf(KPI_STAGES(["a", "b"], [0.8, 0.5], [0.9, 0.6]));
    expect(rates.slice(1)).toEqual([
      ["a", "", 0.8, 0.9, "first below target"],
      ["b", "", 0.5, 0.6, "below target"],
    ]);
  });

  it("takes the last few accounts for accounts, not for rates of 100 % and 0 %", () => {
    expect(column(tableOf(KPI_STAGES(["a", "b", "c"], [5, 1, 0], "")), 1)).toEqual([5, 1, 0]);
  });

  it("speaks Japanese below Japanese headers, and leaves blanks blank", () => {
    const answer = tableOf(
      KPI_STAGES(
        columnRange("段階", "設定", "利用", "満足"),
        columnRange("社数", 100, "", 40),
        columnRange("目標", "", 0.5, 0.5),
      ),
    );
    expect(answer).toEqual([
      ["段階", "社数", "率", "目標", "判定"],
      ["設定", 100, "", "", ""],
      ["利用", "", "", 0.5, ""],
      ["満足", 40, "", 0.5, ""],
    ]);
  });

  it("needs no targets, but values", () => {
    expect(column(tableOf(KPI_STAGES(stages, columnRange(6, 5, 4, 3, 2, 1), undefined)), 4)).toEqual(["", "", "", "", "", ""]);
    expect(() => KPI_STAGES(["Setup"], undefined, "")).toThrow(/^KPI_STAGES: values is missing/);
  });
});

describe("KPI_TOPSHARE", () => {
  const clients = columnRange("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
  const sales = columnRange(5, 25, 10, 18, 8, 8, 8, 7, 6, 5);

  it("finds that two of ten clients make 43 % (domain.md, function table)", () => {
    expect(tableOf(KPI_TOPSHARE(clients, sales, ""))).toEqual([
      ["Label", "Value", "Share", "Cumulative"],
      ["b", 25, 0.25, 0.25],
      ["d", 18, 0.18, 0.43],
    ]);
  });

  it("leaves out rows without a value, and follows Japanese headers", () => {
    const answer = tableOf(KPI_TOPSHARE(columnRange("顧客", "A社", "B社"), columnRange("売上", "", "30万円"), "50%"));
    expect(answer).toEqual([
      ["項目", "値", "構成比", "累計"],
      ["B社", 300_000, 1, 1],
    ]);
  });

  it("refuses a part beyond the whole", () => {
    expect(() => KPI_TOPSHARE(clients, sales, 20)).toThrow(
      new Error("KPI_TOPSHARE: pct is 20; it must be above 0 and at most 1 (100%)."),
    );
  });
});
