import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/language.ts";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { Grid } from "../../src/workbook/port.ts";
import { memoryWorkbook } from "../actions/memory-workbook.ts";
import { j7, planRows } from "../support/plan-rows.ts";

function shareText(
  language: Language,
  plan: Grid | null,
  template: "T1" | "T2" = "T1",
  period: string | null = null,
  settings: Grid | null = null,
): string {
  const workbook = memoryWorkbook([
    { name: "Tree", role: "tree", rows: templateTree(template, language) },
    { name: "Data", role: "data", rows: templateData(template, language) },
    ...(plan ? [{ name: "Plan", role: "plan", rows: plan } as const] : []),
    ...(settings ? [{ name: "Settings", role: "settings", rows: settings } as const] : []),
  ]);
  return JSON.parse(answerRequest({ workbook, userLocale: language }, "shareText", JSON.stringify({ period })));
}

describe("the text for everyone in the company", () => {
  test("says where the goal stands and why, the one thing, what for, what it takes, and who has agreed", () => {
    const plan = planRows("ja", { ...j7, owner: "佐藤", agreement: "営業・マーケ" });
    expect(shareText("ja", plan).split("\n")).toEqual([
      "【2026年10月】付帯売上",
      "結論: 付帯売上は1,201,200円(前月差 +1,200円、+0.1%)。目標1,742,400円に対し68.9%、×未達です。合計はほぼ横ばいですが、内訳は打ち消し合っています(増 +173,467円 / 減 ▲172,267円)。",
      "理由: 付帯売上を最も下げたのはアクティブ率(−8.0pt、▲172,267円)です。",
      "今月の1つ: オンボーディング完了率。65.0%→80.0%にすると月+277,200円(年+3,326,400円)。",
      "目的: 付帯売上を目標の1,742,400円に近づけるためです。",
      "かけるもの: 60時間(240,000円)を投じ、月+277,200円を見込みます。回収は約0.9か月です。",
      "予定: 担当 佐藤、2026年11月4日〜11月28日、判定 2026年12月。",
      "合意: 営業・マーケ(2026年11月2日)。",
    ]);
    expect(shareText("en", planRows("en", j7)).split("\n").slice(3)).toEqual([
      "This month's one: Onboarding completion rate. Raising it from 65.0% to 80.0% adds ¥277,200 a month (¥3,326,400 a year).",
      "What for: to bring Ancillary (add-on) revenue to its target of ¥1,742,400.",
      "What it takes: 60 h (¥240,000) for +¥277,200 a month: paid back in about 0.9 months.",
      "Schedule: Sato is in charge, 4 Nov – 28 Nov 2026, judged in December 2026.",
      "Agreed with Sales on 2 Nov 2026.",
    ]);
  });

  test("says before any number what stands against it", () => {
    const rows = [
      ["KPI", "2026-09", "2026-10"],
      ["ANC", 1_200_000, 999],
      ["ANC.P", 10_000, 10_500],
      ["ANC.C", 200, 220],
      ["ANC.A", 0.6, 0.52],
    ];
    const tree = [
      ["ID", "親", "演算", "名称", "単位"],
      ["ANC", "", "", "付帯売上", "円"],
      ["ANC.P", "ANC", "×", "単価", "円"],
      ["ANC.C", "ANC", "×", "客数", "社"],
      ["ANC.A", "ANC", "×", "アクティブ率", "%"],
    ];
    const workbook = memoryWorkbook([
      { name: "Tree", role: "tree", rows: tree },
      { name: "Data", role: "data", rows },
    ]);
    const answer: string = JSON.parse(
      answerRequest({ workbook, userLocale: "ja" }, "shareText", JSON.stringify({ period: null })),
    );
    expect(answer.split("\n").slice(0, 3)).toEqual([
      "【2026年10月】付帯売上",
      "× 先に確認: 「付帯売上」の2026年10月の値999円が、要素から計算した1,201,200円と合いません(差 ▲1,200,201円)。値か要素を直しましょう。",
      "結論: 付帯売上は1,201,200円(前月差 +1,200円、+0.1%)です。合計はほぼ横ばいですが、内訳は打ち消し合っています(増 +173,467円 / 減 ▲172,267円)。",
    ]);
  });

  test("is not made of a tree without numbers", () => {
    const workbook = memoryWorkbook([{ name: "Tree", role: "tree", rows: templateTree("T1", "en") }]);
    const ask = () => answerRequest({ workbook, userLocale: "en" }, "shareText", JSON.stringify({ period: null }));
    expect(ask).toThrow("There are no numbers yet. Name the sheet that holds your actuals “Data”");
  });

  test("names the first of the ranking while nothing is decided, and says that nothing is", () => {
    const [one, , undecided] = shareText("en", null, "T2").split("\n").slice(3);
    expect(one).toMatch(/^This month's one: CSQLs handed to sales\. Raising it from 10 to 15 adds ¥150,000/);
    expect(undecided).toBe("Hours, schedule and agreement are not decided yet.");
  });

  test("follows the decision of its own month, even against the ranking", () => {
    const plan = planRows("en", { ...j7, month: "2026-09" }, { month: "2026/10", name: "Average add-on unit price" });
    expect(shareText("en", plan).split("\n").slice(3)).toEqual([
      "This month's one: Average add-on unit price. Raising it from ¥10,500 to ¥11,000 adds ¥57,200 a month (¥686,400 a year).",
      "What for: to bring Ancillary (add-on) revenue to its target of ¥1,742,400.",
      "What it takes is not decided yet.",
      "Nobody has agreed yet.",
    ]);
  });

  test("writes large amounts in ten thousands where the team has settled so", () => {
    const settings = [
      ["設定", "値"],
      ["金額の単位", "万円"],
    ];
    const lines = shareText("ja", planRows("ja", j7), "T1", null, settings).split("\n");
    expect(lines[1]).toContain("付帯売上は120.1万円(前月差 +0.1万円、+0.1%)。目標174.2万円に対し68.9%");
    expect(lines.slice(3, 6)).toEqual([
      "今月の1つ: オンボーディング完了率。65.0%→80.0%にすると月+27.7万円(年+332.6万円)。",
      "目的: 付帯売上を目標の174.2万円に近づけるためです。",
      "かけるもの: 60時間(24.0万円)を投じ、月+27.7万円を見込みます。回収は約0.9か月です。",
    ]);
  });

  test("has no change to explain in the first month", () => {
    expect(shareText("en", null, "T1", "2026-09")).not.toContain("Why:");
  });
});
