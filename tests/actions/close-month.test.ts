import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sheetWords } from "../../src/language/words/sheet-words.ts";
import { pageColumns } from "../../src/report/lay-out/page-columns.ts";
import type { WhyAnswer } from "../../src/sidebar/wire/why-wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { VERSION } from "../../src/version.ts";
import { planRows } from "../support/plan-rows.ts";
import {
  openReportSession,
  type ReportSession,
  type ReportSessionOptions,
  rowOf,
  type Sheets,
} from "../support/report-session.ts";

const HISTORY = "Closed months";
const REPORT = "Monthly report";
const tree: Sheets[number] = [
  "Tree",
  [
    ["ID", "Parent", "Op", "Name", "Formula", "Unit", "Target", "Controllability"],
    ["R", "", "=", "Revenue", "", "JPY/month", "", ""],
    ["P", "R", "×", "Price", "", "JPY", 11000, 2],
    ["C", "R", "×", "Customers", "", "", 240, 4],
  ],
];
const wide: Sheets[number] = [
  "Data",
  [
    ["KPI", "2026-08", "2026-09", "2026-10"],
    ["P", 10000, 10000, 10500],
    ["C", 190, 200, 220],
  ],
];

const open = (sheets: Sheets = [tree, wide], options: ReportSessionOptions = {}): Promise<ReportSession> =>
  openReportSession({ sheets, locale: "en_US", userLocale: "en", today: "2026-11-02", script: byHand, ...options });

const byHand = "function handDeleteColumn(sheet, column) { byHand(sheet).deleteColumn(column); }";

/** Closes from the menu, and gives what is said. */
function close({ session, said }: ReportSession): string {
  said();
  session.run("closeShownMonth");
  return said().join();
}

/** The rows of the history: month, id, actual, target, focus. */
function kept({ displays, names }: ReportSession, sheet = HISTORY): string[] {
  if (!names().includes(sheet)) return [];
  const [header = [], ...rows] = displays(sheet);
  const columns = ["Month", "ID", "Actual", "Target", "Focus"].map((label) => header.indexOf(label));
  return rows.map((row) =>
    columns
      .map((column) => row[column])
      .join("|")
      .replace(/\|$/, ""),
  );
}

const OCTOBER = ["2026-10|R|2310000|2640000", "2026-10|P|10500|11000", "2026-10|C|220|240|★"];

/** What a reader types where the report asks for the month to show. */
function show(opened: ReportSession, month: string): void {
  const row = opened.page(REPORT).findIndex(([mark]) => mark === "▸") + 1;
  opened.hand("Type", REPORT, row, pageColumns.comment, month);
}

describe("closing the month", () => {
  test("keeps the numbers of its report, the tree, the focus, the method and the version", async () => {
    const opened = await open();
    expect(close(opened)).toBe(
      "October 2026 is closed. KPIs kept on the sheet “Closed months”: 3. What is edited later is shown as restated.",
    );
    expect(opened.displays(HISTORY).map((row) => row.join("|"))).toEqual([
      "Month|Closed at|ID|Name|Parent|Op|Formula|Unit|Direction|Actual|Target|Achieved|Focus|Method|Version",
      `2026-10|2026-11-02 10:32|R|Revenue||=||JPY/month|up|2310000|2640000|0.875||Shapley values, chained along the tree|${VERSION}`,
      `2026-10|2026-11-02 10:32|P|Price|R|×||JPY|up|10500|11000|0.954545455||Shapley values, chained along the tree|${VERSION}`,
      `2026-10|2026-11-02 10:32|C|Customers|R|×|||up|220|240|0.916666667|★|Shapley values, chained along the tree|${VERSION}`,
    ]);
    expect(opened.names()).toEqual(["Tree", "Data", HISTORY]);
  });

  test("speaks Japanese to a Japanese sheet and person", async () => {
    const opened = await open(
      [
        ["KPIツリー", templateTree("T1", "ja")],
        ["実績・目標", templateData("T1", "ja")],
      ],
      { locale: "ja_JP", userLocale: "ja" },
    );
    expect(close(opened)).toBe(
      "2026年10月を締めました。14件の指標をシート「月次履歴」に残しました。あとからの修正は「修正」として分けて表示します。",
    );
    expect(close(opened)).toMatch(/^締める月がありません。2026年10月は2026-11-02 10:32に締めていて/);
  });

  test("takes the month that the report is asked to show", async () => {
    const opened = await open();
    opened.refresh();
    show(opened, "2026年8月");
    expect(close(opened)).toMatch(/^August 2026 is closed/);
    expect(kept(opened)[0]).toBe("2026-08|R|1900000|2640000");
    expect(close(opened)).toBe(
      "August 2026 is closed already (on 2026-11-02 10:32). To open it again, delete its rows on the sheet “Closed months”.",
    );
    show(opened, "next month");
    expect(close(opened)).toBe("The data has no period “next month”, so it cannot be closed.");
  });

  test("never goes back behind a closed month by itself", async () => {
    const opened = await open();
    close(opened);
    expect(close(opened)).toMatch(
      /^Nothing to close: October 2026 was closed on 2026-11-02 10:32, and no later month is complete\./,
    );
    expect(kept(opened)).toEqual(OCTOBER);
  });

  test("is undone by deleting the rows of the month", async () => {
    const opened = await open();
    close(opened);
    for (let row = 0; row < 3; row++) opened.hand("DeleteRow", HISTORY, 2);
    expect(close(opened)).toMatch(/^October 2026 is closed\./);
    expect(kept(opened)).toEqual(OCTOBER);
  });

  test("writes below what is there, into the columns wherever people have put them", async () => {
    const opened = await open();
    opened.refresh();
    show(opened, "2026-09");
    close(opened);
    opened.hand("InsertColumn", HISTORY, 1);
    opened.hand("Type", HISTORY, 1, 1, "Our notes");
    opened.hand("Type", HISTORY, 6, 1, "as agreed on 2 October");
    opened.hand("Rename", HISTORY, "What we reported");
    show(opened, "");
    expect(close(opened)).toMatch(/KPIs kept on the sheet “What we reported”/);
    expect(kept(opened, "What we reported").filter((row) => row.startsWith("2026-10"))).toEqual(OCTOBER);
    expect(opened.displays("What we reported")[5]?.[0]).toBe("as agreed on 2 October");
  });

  test("leaves columns beside its own alone, formulas filled down in advance included", async () => {
    const opened = await open([tree, wide, [HISTORY, [["ID", "Month", "Actual"]]]]);
    opened.refresh();
    show(opened, "2026-09");
    close(opened);
    const beside = (opened.displays(HISTORY)[0]?.length ?? 0) + 1;
    for (const row of [4, 5, 9]) opened.hand("Type", HISTORY, row, beside, `=IF(B${row}="","",1)`);
    show(opened, "");
    close(opened);
    expect(kept(opened).filter((row) => row.startsWith("2026-10"))).toEqual(OCTOBER);
    expect(opened.displays(HISTORY)[4]?.[beside - 1]).toBe("1");
  });

  test("brings a column back that someone has deleted", async () => {
    const opened = await open([tree, wide, [HISTORY, [["ID", "Month", "Actual"]]]]);
    close(opened);
    expect(kept(opened)).toEqual(OCTOBER);
    expect(opened.displays(HISTORY)[0]).toContain("Version");
  });

  test("fills a sheet that has the name and nothing on it, and leaves one alone that has something else on it", async () => {
    const empty = await open([tree, wide, [HISTORY, []]]);
    close(empty);
    expect(kept(empty)).toEqual(OCTOBER);
    const foreign = await open([tree, wide, [HISTORY, [["Shops we have closed"]]]]);
    expect(close(foreign)).toMatch(/KPIs kept on the sheet “Closed months 2”/);
    expect(foreign.displays(HISTORY)).toEqual([["Shops we have closed"]]);
    expect(close(foreign)).toMatch(/^Nothing to close/);
  });

  test("asks for the headers back where somebody has overwritten them", async () => {
    const opened = await open();
    opened.refresh();
    show(opened, "2026-09");
    close(opened);
    opened.hand("Type", HISTORY, 1, 1, "When");
    show(opened, "");
    const before = opened.displays(HISTORY);
    expect(close(opened)).toBe(
      "The columns of the sheet “Closed months” cannot be found. Give Month, ID and Actual their headers back, then close the month.",
    );
    expect(opened.displays(HISTORY)).toEqual(before);
  });

  test("writes text that looks like a formula or a date as text", async () => {
    const opened = await open();
    opened.hand("Type", "Tree", 2, 4, "'1/2");
    opened.hand("Type", "Tree", 2, 5, "'=[P] * [C]");
    close(opened);
    const row = opened.displays(HISTORY)[1] ?? [];
    expect(row.slice(0, 8)).toEqual(["2026-10", "2026-11-02 10:32", "R", "1/2", "", "=", "=[P] * [C]", "JPY/month"]);
    expect((opened.hand("Formulas", HISTORY) as string[][]).flat().filter((formula) => formula !== "")).toEqual([]);
  });

  test("does the same from the sidebar, and says so in one sentence", async () => {
    const opened = await open();
    const ask = (period: string | null) => {
      const reply = opened.session.runJson("closeMonth", JSON.stringify([JSON.stringify({ period })]));
      if (!reply.ok) throw new Error(reply.message);
      return JSON.parse(JSON.parse(reply.json) as string) as unknown;
    };
    expect(ask("2026-09")).toEqual({
      isDone: true,
      sentence: "September 2026 is closed. KPIs kept on the sheet “Closed months”: 3. What is edited later is shown as restated.",
    });
    expect(ask("2026-09")).toMatchObject({ isDone: false });
    expect(ask(null)).toMatchObject({ isDone: true });
    expect(kept(opened)).toHaveLength(6);
  });
});

describe("a month is not closed", () => {
  test.each([
    { title: "without a tree", sheets: [["Sheet1", []]] as Sheets, says: /^There is no tree yet\./ },
    { title: "without data", sheets: [tree] as Sheets, says: /^There are no numbers yet\./ },
    {
      title: "without actuals",
      sheets: [
        tree,
        [
          "Data",
          [
            ["KPI", "2026-10"],
            ["P", ""],
          ],
        ],
      ] as Sheets,
      says: /^There are no actuals to close yet\.$/,
    },
  ])("$title", async ({ sheets, says }) => {
    const opened = await open(sheets);
    const names = opened.names();
    expect(close(opened)).toMatch(says);
    expect(opened.names()).toEqual(names);
  });

  test("before it has ended, and the month before it is closed instead", async () => {
    const opened = await open([tree, wide], { today: "2026-10-22" });
    expect(close(opened)).toMatch(/^September 2026 is closed/);
    expect(close(opened)).toMatch(/^Nothing to close: September 2026 was closed on 2026-10-22 10:32/);
    opened.refresh();
    show(opened, "2026-10");
    expect(close(opened)).toBe("October 2026 is not complete yet. Close it when all its numbers are in.");
    expect(kept(opened)).toHaveLength(3);
  });

  test("while a note says that its numbers are not complete", async () => {
    const rows = [
      ["Month", "Price", "Customers", "Note"],
      ["2026-09", 10000, 200, ""],
      ["2026-10", 10500, 220, "partial"],
    ];
    const opened = await open([tree, ["Data", rows]]);
    expect(close(opened)).toMatch(/^September 2026 is closed/);
    opened.refresh();
    show(opened, "2026-10");
    expect(close(opened)).toMatch(/^October 2026 is not complete yet/);
  });

  test("while an error makes its numbers wrong, but in spite of one in another month, of a number that is absent, or of a plan that ends before it begins", async () => {
    const withCell = (column: number, cell: string): Sheets => [
      tree,
      ["Data", wide[1].map((row) => row.map((each, at) => (row[0] === "P" && at === column ? cell : each)))],
    ];
    const wrong = await open(withCell(3, "about 10,500"));
    expect(close(wrong)).toMatch(
      /^October 2026 cannot be closed yet, because its numbers may be wrong\. Errors: 1\. The first: /,
    );
    expect(wrong.names()).not.toContain(HISTORY);
    const elsewhere = await open(withCell(1, "about 10,500"));
    expect(close(elsewhere)).toMatch(/^October 2026 is closed/);
    const absent = await open(withCell(3, ""));
    expect(close(absent)).toMatch(/^October 2026 is closed/);
    expect(kept(absent)[1]).toBe("2026-10|P||11000");
    const backwards = { month: "2026-10", id: "P", hours: 8, start: "2026-11-20", due: "2026-11-03" };
    const planned = await open([tree, wide, [sheetWords.plan.en, planRows("en", backwards) as Sheets[number][1]]]);
    planned.session.run("checkTree");
    expect(planned.said().join()).toMatch(/× Focus plan!/);
    expect(close(planned)).toMatch(/^October 2026 is closed/);
  });

  test("while someone else writes", async () => {
    const opened = await open();
    opened.session.setLockedElsewhere("document", true);
    expect(close(opened)).toMatch(/^Someone else is writing/);
    expect(opened.names()).not.toContain(HISTORY);
  });

  test("where the sheet is protected: Google's reason is told, and nothing is written", async () => {
    const opened = await open();
    opened.refresh();
    show(opened, "2026-09");
    close(opened);
    show(opened, "2026-10");
    opened.hand("Protect", HISTORY);
    opened.session.setProtectionsEffective(true);
    const before = kept(opened);
    expect(close(opened)).toMatch(/^Google Sheets refused: .*\nThe month is not closed\.$/s);
    expect(kept(opened)).toEqual(before);
  });
});

describe("a closed month", () => {
  test("goes on counting when the data sheet no longer has it, in the sidebar as in the report", async () => {
    const opened = await open();
    opened.refresh();
    const [before] = [opened.page(REPORT)];
    show(opened, "2026-09");
    close(opened);
    show(opened, "");
    opened.hand("DeleteColumn", "Data", 3);
    opened.refresh();
    const after = opened.page(REPORT);
    for (const section of [2, 3]) {
      const at = rowOf(before, section, section === 2 ? "R" : "P");
      expect(after[rowOf(after, section, section === 2 ? "R" : "P")]).toEqual(before[at]);
    }
    const asked = JSON.stringify({ period: null, against: "", root: null });
    const { sentences } = JSON.parse(opened.session.run("explainResult", asked) as string) as WhyAnswer;
    expect(sentences[0]).toContain("+¥310,000, +15.5% vs last month");
    expect(after.map(([, text]) => text)).toEqual(expect.arrayContaining([...sentences]));
  });

  test("is told apart when it is edited: what was reported, what was restated and what has changed add up", async () => {
    const opened = await open();
    opened.refresh();
    show(opened, "2026-09");
    close(opened);
    show(opened, "");
    opened.hand("Type", "Data", 3, 3, 198);
    opened.refresh();
    const texts = opened.page(REPORT).map(([, text]) => text);
    expect(texts).toContain("Revenue was ¥2,310,000 (+¥330,000, +16.7% vs last month), 87.5% of the ¥2,640,000 target: at risk.");
    expect(texts).toContain(
      "Revenue of September 2026 has been restated since it was closed: ¥2,000,000 then, ¥1,980,000 now (−¥20,000). This is kept apart from this month's change.",
    );
    expect(2_000_000 - 20_000 + 330_000).toBe(2_310_000);
    const rows = opened.page(REPORT);
    const start = rows.findIndex(([mark]) => mark === "§9");
    expect(rows[start + 1]?.[1]).toMatch(
      /^The focus of September 2026, Customers: 198 → 220 in October 2026 \(goal 240: not reached\)\./,
    );
  });
});

test("the version that is kept is that of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  expect(VERSION).toBe(version);
});
