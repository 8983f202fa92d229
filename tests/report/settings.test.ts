import { describe, expect, test } from "vitest";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { openReportSession, type ReportSession } from "../support/report-session.ts";

type Rows = readonly (readonly (string | number)[])[];

/** A template with a sheet of settings; without one where none are given. T5b has nine numbers to follow, T1 has factors. */
async function refreshed(
  settings: Rows | null,
  language: "en" | "ja" = "en",
  template: "T1" | "T5b" = "T5b",
): Promise<ReportSession> {
  const session = await openReportSession({
    sheets: [
      ["Tree", templateTree(template, language) as Rows],
      ["Data", templateData(template, language) as Rows],
      ...(settings ? [["Kigi settings", [["Setting", "Value", "Reason"], ...settings]] as const] : []),
    ],
    locale: language === "ja" ? "ja_JP" : "en_US",
    userLocale: language,
  });
  session.refresh();
  return session;
}

async function pageOf(settings: Rows | null, language: "en" | "ja" = "en", template: "T1" | "T5b" = "T5b"): Promise<string[]> {
  const { displays, names } = await refreshed(settings, language, template);
  const report = names().find((name) => name === "Monthly report" || name === "月次レポート") ?? "";
  return displays(report).map((row) => row.filter((cell) => cell !== "").join("|"));
}

const TIME = /Made|作成/;
const CROWDED = "Numbers followed: 9";

describe("the report follows the settings", () => {
  test("the language of the report, whatever that of the tree", async () => {
    expect((await pageOf([["Language", "日本語"]]))[0]).toContain("月次レポート");
    expect((await pageOf([["言語", "English"]], "ja"))[0]).toContain("Monthly report");
  });

  test("the team's word heads goals and factors, and no number changes", async () => {
    const plain = await pageOf(null, "en", "T1");
    const heads = (rows: readonly string[]) => rows.filter((row) => /^(?:ID\|)?(?:Factor|CSF|KSF|Key Result|KGI)/.test(row));
    expect(heads(plain).some((row) => row.includes("Factor|"))).toBe(true);
    for (const [word, factor] of [
      ["KSF", "KSF"],
      ["CSF", "CSF"],
      ["OKR", "Key Result (KPI)"],
    ] as const) {
      const worded = await pageOf([["Word for key factors", word]], "en", "T1");
      expect(heads(worded).some((row) => row.includes(`${factor}|`))).toBe(true);
      expect(heads(worded).some((row) => row.includes("Factor|"))).toBe(false);
      const withoutHeads = (rows: readonly string[]) =>
        rows.filter((row) => !TIME.test(row) && !/Factor|[CK]SF|Key Result|KGI/.test(row));
      expect(withoutHeads(worded)).toEqual(withoutHeads(plain));
    }
    const goals = await pageOf([["Word for key factors", "OKR"]], "en", "T1");
    expect(goals.some((row) => row.includes("2. Key Result (KGI)"))).toBe(true);
  });

  test("limits of the team's own, and those of its phase", async () => {
    expect((await pageOf(null)).some((row) => row.includes(CROWDED))).toBe(true);
    expect((await pageOf([["Numbers per tree", 10]])).some((row) => row.includes(CROWDED))).toBe(false);
    expect((await pageOf([["Phase", "Launch"]])).some((row) => row.includes("attend to 6 or more"))).toBe(true);
  });

  test("a muted check is not listed, but counted", async () => {
    const page = await pageOf([["Mute check", "P-06", "agreed for a quarter"]]);
    expect(page.some((row) => row.includes(CROWDED))).toBe(false);
    expect(page.some((row) => row.endsWith("Muted: 1."))).toBe(true);
    expect((await pageOf(null)).some((row) => row.includes("Muted"))).toBe(false);
  });

  test("a setting that cannot be read is told among the checks, and the rest holds", async () => {
    const page = await pageOf([
      ["Phase", "later"],
      ["Language", "日本語"],
    ]);
    expect(page.some((row) => row.includes("設定の2行目「フェーズ」の「later」は使えない"))).toBe(true);
    expect(page[0]).toContain("月次レポート");
  });

  test("a sheet of one's own that is named “Settings” is none of ours", async () => {
    const { session, displays, hand } = await refreshed(null);
    hand("Add", "Settings");
    hand("Type", "Settings", 1, 1, "Setting");
    hand("Type", "Settings", 1, 2, "Value");
    hand("Type", "Settings", 2, 1, "Phase");
    hand("Type", "Settings", 2, 2, "later");
    session.run("refreshReport");
    expect(displays("Monthly report").some((row) => row.join("").includes("Settings, row"))).toBe(false);
  });

  test("costs one read more", async () => {
    const [without, with_] = [await refreshed(null), await refreshed([["Phase", "Launch"]])];
    expect(with_.session.lastExecution.reads - without.session.lastExecution.reads).toBe(1);
  });
});

describe("Check the tree", () => {
  test("leaves muted checks out and counts them", async () => {
    const { session, said } = await refreshed([["Mute check", "P-06", "agreed"]]);
    said();
    session.run("checkTree");
    const [message = ""] = said();
    expect(message).not.toContain(CROWDED);
    expect(message).toContain("muted: 1.");
  });

  test("names the cell of a setting that cannot be read, and goes there", async () => {
    const { session, said } = await refreshed([
      ["Phase", "later"],
      ["Mute check", "P-06", "a"],
    ]);
    said();
    session.run("checkTree");
    expect(said()[0]).toContain("△ Kigi settings!B2: Settings, row 2");
  });
});

test("KPI_CHECK shows everything, because a cell has no settings", async () => {
  const { session, hand, displays } = await refreshed([["Mute check", "P-06", "agreed"]]);
  hand("Add", "Cells");
  hand("Type", "Cells", 1, 1, "=KPI_CHECK(Tree!A1:X30,Data!A1:D30)");
  session.run("checkTree");
  expect(displays("Cells").some((row) => row.some((cell) => cell.includes(CROWDED)))).toBe(true);
});
