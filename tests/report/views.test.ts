import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { plainRequest } from "../support/plain-request.ts";
import { type Row, report } from "../support/small-report.ts";

/* KGIs over longer times than a month. Months run from January 2025; the last is November 2026. */

const rows: readonly Row[] = [
  { id: "S", op: "=", name: "売上", unit: "円/月", target: 120 },
  { id: "P", parent: "S", op: "×", name: "単価", unit: "円/人" },
  { id: "B", parent: "S", op: "×", name: "客数", unit: "人" },
];
/** 100 a month in the first year, 110 a month in the second: the price rises. */
const figures = {
  P: Array.from({ length: 23 }, (_, at) => (at < 12 ? 10 : 11)),
  B: Array.from({ length: 23 }, () => 10),
};

function viewsOf({ kgiViews }: Report): (string | number | null)[][] {
  return (kgiViews?.rows ?? []).map(({ name, cells }) => [
    name,
    ...cells.map((cell) => (typeof cell === "string" ? cell : cell.value === null ? null : Number(cell.value.toFixed(6)))),
  ]);
}

describe("a flow", () => {
  test("adds up over the fiscal quarter, the fiscal year and twelve months, each against target and the year before", () => {
    expect(viewsOf(report("ja", rows, figures))).toEqual([
      ["四半期(2026年10月〜12月)", 220, 240, 0.916667, 200, 0.1, "3か月中 2か月"],
      ["年度累計(2026年4月〜11月)", 880, 960, 0.916667, 800, 0.1, ""],
      ["直近1年(2025年12月〜2026年11月)", 1310, 1440, 0.909722, null, null, ""],
    ]);
  });

  test("the year starts where the settings say", () => {
    const { settings } = plainRequest("ja");
    const october = report("ja", rows, figures, { settings: { ...settings, fiscalStart: 11 } });
    expect(viewsOf(october).map(([name]) => name)).toEqual(["直近1年(2025年12月〜2026年11月)"]);
    const february = report("ja", rows, figures, { settings: { ...settings, fiscalStart: 2 } });
    expect(viewsOf(february).map(([name]) => name)).toEqual(["年度累計(2026年2月〜11月)", "直近1年(2025年12月〜2026年11月)"]);
  });

  test.each([
    ["ja", "年度累計(2026年4月〜11月)の売上は880円(前年同期差 +80円)。最も動かしたのは単価(+80円)です。"],
    ["en", "Year to date (Jan – Nov 2026): 売上 was ¥1,210 (+¥110 year on year); 単価 moved it most (+¥110)."],
  ] as const)("the year so far is explained by the factor that moved it most (%s)", (language, sentence) => {
    expect(report(language, rows, figures).kgiSentences).toContain(sentence);
  });

  test("a month that has not ended is named wherever it counts; a missing one is counted", () => {
    const unfinished = viewsOf(report("ja", rows, figures, { incomplete: ["2026-11"] }));
    expect(unfinished.map((row) => row[6])).toEqual(["3か月中 2か月 · 途中の月あり", "途中の月あり", "途中の月あり"]);
    const gap = { ...figures, B: figures.B.map((buyers, at) => (at === 17 ? "" : buyers)) } as const;
    expect(viewsOf(report("ja", rows, gap))[1]).toEqual([
      "年度累計(2026年4月〜11月)",
      770,
      840,
      0.916667,
      700,
      0.1,
      "8か月中 7か月",
    ]);
  });
});

test("a stock is over any time what it is now, so it is not told again", () => {
  const members: readonly Row[] = [{ id: "M", op: "=", name: "会員", unit: "人", target: 50 }];
  expect(report("ja", members, { M: Array.from({ length: 23 }, (_, at) => at + 1) }).kgiViews).toBeNull();
});

describe("a rate is never averaged", () => {
  test("churned ÷ accounts: (1 + 3) ÷ (100 + 100), a rate per month; its difference is in points", () => {
    const churn: readonly Row[] = [
      { id: "C", op: "=", name: "解約率", unit: "%", direction: "↓" },
      { id: "X", parent: "C", op: "×", name: "解約", unit: "社/月" },
      { id: "A", parent: "C", op: "÷", name: "契約", unit: "社" },
    ];
    const lost = Array.from({ length: 23 }, (_, at) => (at === 21 ? 1 : at === 22 ? 3 : at < 12 ? 4 : 2));
    const [quarter] = viewsOf(report("ja", churn, { X: lost, A: lost.map(() => 100) }));
    expect(quarter).toEqual(["四半期(2026年10月〜12月)", 0.02, null, null, 0.04, -2, "3か月中 2か月"]);
  });

  test("one that is typed has no value over a year, and the note says why", () => {
    const typed: readonly Row[] = [{ id: "C", op: "=", name: "満足率", unit: "%" }];
    const [quarter] = viewsOf(report("ja", typed, { C: figures.P.map((each) => each / 100) }));
    expect(quarter).toEqual(["四半期(2026年10月〜12月)", "—", null, null, null, null, "率のため 合計不可 · 3か月中 2か月"]);
  });
});

test("several KGIs are named row by row, and one month alone has no longer view", () => {
  const two: readonly Row[] = ["A", "B"].map((id) => ({ id, op: "=", name: `KGI ${id}`, unit: "円/月" }));
  const names = viewsOf(report("ja", two, { A: [1, 2], B: [3, 4] })).map(([name]) => name);
  expect(names).toEqual(["KGI A: 四半期(2025年1月〜3月)", "KGI B: 四半期(2025年1月〜3月)"]);
  expect(report("ja", two, { A: [1], B: [2] }).kgiViews).toBeNull();
});
