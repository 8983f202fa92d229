import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/language.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { Grid } from "../../src/workbook/port.ts";
import { j7, planRows } from "../support/plan-rows.ts";
import { openReportSession } from "../support/report-session.ts";

/*
 * Section 8 of the report of template T1 for October 2026. Known answers: completion from 65 % to 80 % adds 277,200 a month;
 * 60 hours at 4,000 are 240,000; 240,000 ÷ 277,200 = 0.87 months.
 */

const NAMES = {
  ja: ["KPIツリー", "実績・目標", "月次レポート", "フォーカス計画"],
  en: ["Tree", "Data", "Monthly report", "Focus plan"],
};

async function pageOf(language: Language, plan: Grid | null): Promise<string[]> {
  const [tree = "", data = "", report = "", focus = ""] = NAMES[language];
  const session = await openReportSession({
    sheets: [
      [tree, templateTree("T1", language)],
      [data, templateData("T1", language)],
      ...(plan ? [[focus, plan as (string | number)[][]] as const] : []),
    ],
    locale: language === "ja" ? "ja_JP" : "en_US",
    userLocale: language,
  });
  session.refresh();
  return session.page(report).map((row) => row.slice(0, 9).join("|").replace(/\|+$/, "").replace(/\n/g, "↵"));
}

async function sectionOf(language: Language, plan: Grid | null): Promise<string[]> {
  const rows = await pageOf(language, plan);
  const at = (section: string): number => rows.findIndex((row) => row.startsWith(section));
  return rows.slice(at("§8") + 1, at("§9")).filter((row) => row !== "");
}

describe("effect and resources", () => {
  test("of the decision: what it takes and brings, when, who has agreed, and the text for everyone in the company", async () => {
    const section = await sectionOf("ja", planRows("ja", { ...j7, owner: "佐藤", agreement: "営業・マーケ" }));
    expect(section.slice(0, -1)).toEqual([
      "ID|今月の1つ|現状 → 目標|月の効果|時間(費用)|回収|担当者|予定|コメント",
      "ANC.A.O|オンボーディング完了率|65.0% → 80.0%|+277,200円|60時間↵(240,000円)|0.9か月|佐藤|2026年11月4日↵〜11月28日",
      "•|60時間(240,000円)を投じ、月+277,200円を見込みます。回収は約0.9か月です。",
      "•|予定: 担当 佐藤、2026年11月4日〜11月28日、判定 2026年12月。",
      "•|合意: 営業・マーケ(2026年11月2日)。",
      "•|全社共有文(下のセルをコピーして使えます):",
    ]);
    expect(section[section.length - 1]).toMatch(/^•\|【2026年10月】付帯売上↵結論: .*↵合意: 営業・マーケ\(2026年11月2日\)。$/);
  });

  test("of decisions that lack something: what the checks say of them, and where the ranking says otherwise", async () => {
    const odd = { ...j7, id: "ANC.P", from: 10500, to: "", hours: "", due: "2026-11-01", agreement: "" };
    expect((await sectionOf("en", planRows("en", odd, j7))).slice(0, -2)).toEqual([
      "ID|This month's one|From → to|Effect a month|Hours (cost)|Paid back in|Owner|Schedule|Comment",
      "ANC.P|Average add-on unit price|¥10,500 →↵¥11,000|+¥57,200|||Sato|4 Nov – 1 Nov↵2026",
      "ANC.A.O|Onboarding completion rate|65.0% → 80.0%|+¥277,200|60 h (¥240,000)|0.9 months|Sato|4 Nov – 28 Nov↵2026",
      "•|Schedule: Sato is in charge, 4 Nov – 1 Nov 2026, judged in December 2026.",
      "•|The ranking puts Onboarding completion rate first; you decided on Average add-on unit price.",
      "•|× The work on “Average add-on unit price” is due before it starts. Correct one of the dates.",
      "•|△ The focus, “Average add-on unit price”, has controllability 2: hardly ours to move. Break it down to something that is.",
      "•|・ “Average add-on unit price” is decided on, but not how many hours it may take. Fill them in, and the payback is shown.",
      "•|・ Nobody has agreed to work on “Average add-on unit price” yet. Note with whom and when, so that everyone pulls together.",
    ]);
  });

  test("of a decision that the conclusion names too, whatever the ranking puts first", async () => {
    const odd = { ...j7, id: "ANC.P", from: 10500, to: 11000 };
    const rows = await pageOf("en", planRows("en", odd));
    expect(rows.filter((row) => row.startsWith("•|This month's one"))).toEqual([
      "•|This month's one: Average add-on unit price. Raising it from ¥10,500 to ¥11,000 adds ¥57,200 a month (¥686,400 a year).",
    ]);
  });

  test("of a month in which nothing is decided yet: one line that says so, and the text that can be shared all the same", async () => {
    const section = await sectionOf("en", planRows("en", { ...j7, month: "2026-09" }));
    expect(section.slice(0, -1)).toEqual([
      "•|Nothing is decided for the month yet.",
      "•|For everyone in the company (copy the cell below):",
    ]);
    expect(section[2]).toContain(
      "↵This month's one: Onboarding completion rate. Raising it from 65.0% to 80.0% adds ¥277,200 a month",
    );
  });
});
