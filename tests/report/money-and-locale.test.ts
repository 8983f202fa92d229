import { describe, expect, test } from "vitest";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { openReportSession, rowOf } from "../support/report-session.ts";

const sheets = {
  ja: { tree: "KPIツリー", data: "実績・目標", settings: "Kigi 設定", report: "月次レポート" },
  en: { tree: "Tree", data: "Data", settings: "Kigi settings", report: "Monthly report" },
} as const;

interface Situation {
  readonly language: "ja" | "en";
  readonly settings?: readonly (readonly string[])[];
  readonly locale?: string;
  readonly userLocale?: string;
}

/** The report of template T1, as it is seen. */
async function t1({ language, settings = [], locale, userLocale }: Situation): Promise<string[][]> {
  const names = sheets[language];
  const session = await openReportSession({
    sheets: [
      [names.tree, templateTree("T1", language)],
      [names.data, templateData("T1", language)],
      [names.settings, [["設定", "値"], ...settings]],
    ],
    locale: locale ?? (language === "ja" ? "ja_JP" : "en_US"),
    userLocale: userLocale ?? language,
    today: "2026-11-02",
  });
  session.refresh();
  return session.page(names.report);
}

function cells(rows: readonly (readonly string[])[], section: number, id: string): string[] {
  return (rows[rowOf(rows, section, id)] ?? []).slice(1, 8);
}

describe("money in ten thousands", () => {
  test("in Japanese: cells, sentences and parts that add up; prices and rates stay as they are", async () => {
    const rows = await t1({ language: "ja", settings: [["金額の表示", "万円"]] });
    expect(cells(rows, 2, "ANC").slice(0, 5)).toEqual(["付帯売上 (万円/月)", "120.1", "120.0", "", "174.2"]);
    expect(cells(rows, 3, "ANC.P")).toEqual(["付帯平均単価 (円/社)", "10,000", "10,500", "+5.0%", "+5.9", "6.8", ""]);
    expect(cells(rows, 3, "ANC.C").slice(4, 6)).toEqual(["+11.5", "12.7"]);
    expect(cells(rows, 3, "ANC.A").slice(3, 6)).toEqual(["−8.0pt", "▲17.3", "34.6"]);
    // 5.87 + 11.47 − 17.23 = 0.12, shown as 5.9 + 11.5 − 17.3 = 0.1.
    expect(cells(rows, 3, "Σ").slice(1, 6)).toEqual(["120.0", "120.1", "", "+0.1", "54.1"]);
    expect(cells(rows, 4, "ANC.A.O").slice(0, 6)).toEqual(["★1 オンボーディング完了率", "65.0%", "80.0%", "+27.7", "5", "27.7"]);
    const said = rows.map(([, text]) => text);
    expect(said).toContain("付帯売上は120.1万円(前月差 +0.1万円、+0.1%)。目標174.2万円に対し68.9%、×未達です。");
    expect(said).toContain("今月の1つ: オンボーディング完了率。65.0%→80.0%にすると月+27.7万円(年+332.6万円)。");
  });

  test("in English money is in thousands, as English says it", async () => {
    const rows = await t1({ language: "en", settings: [["Money in the report", "In thousands"]] });
    expect(cells(rows, 2, "ANC").slice(0, 5)).toEqual([
      "Ancillary (add-on) revenue (JPY\nthousand/month)",
      "1,201.2",
      "1,200.0",
      "",
      "1,742.4",
    ]);
    expect(cells(rows, 3, "ANC.A").slice(3, 6)).toEqual(["−8.0pt", "−172.3", "346.3"]);
    const [conclusion = ""] = rows
      .map(([, text = ""]) => text)
      .filter((text) => text.startsWith("Ancillary (add-on) revenue was"));
    expect(conclusion).toContain("¥1,201.2k (+¥1.2k, +0.1% vs last month), 68.9% of the ¥1,742.4k target");
  });
});

describe("whoever refreshes, the page is that of the spreadsheet", () => {
  test("an English person in a Japanese spreadsheet, and the other way round, makes the same page", async () => {
    for (const language of ["ja", "en"] as const) {
      const own = await t1({ language });
      const other = await t1({ language, userLocale: language === "ja" ? "en" : "ja" });
      expect(other).toEqual(own);
    }
  });

  test("a Japanese tree in an American spreadsheet is reported in Japanese, and its numbers stay numbers", async () => {
    const rows = await t1({ language: "ja", locale: "en_US", userLocale: "ja" });
    expect(cells(rows, 2, "ANC").slice(0, 3)).toEqual(["付帯売上 (円/月)", "1,201,200", "1,200,000"]);
    expect(cells(rows, 3, "ANC.A").slice(3, 5)).toEqual(["−8.0pt", "▲172,267"]);
  });
});
