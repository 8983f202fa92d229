import { describe, expect, test } from "vitest";
import { pageColumns } from "../../src/report/lay-out/page-columns.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { openReportSession, type ReportSession, rowOf, type Sheets } from "../support/report-session.ts";

const REPORT = "月次レポート";
const COMMENT = pageColumns.comment;

/** Where it is found among the cells that are seen. */
const COMMENT_SEEN = 8;

const t1: Sheets = [
  ["KPIツリー", templateTree("T1", "ja")],
  ["実績・目標", templateData("T1", "ja")],
];

/** The page without the line that says when it was made. */
function withoutTimeStamp(rows: readonly (readonly string[])[]): string[][] {
  return rows.filter(([mark]) => mark !== "▸").map((row) => [...row]);
}

/** A session with a report in it. */
async function refreshed(sheets: Sheets = t1): Promise<ReportSession> {
  const opened = await openReportSession({ sheets });
  opened.refresh();
  opened.said();
  return opened;
}

describe("refreshing the report", () => {
  test("makes the sheet, says so, and a second time changes nothing but the time stamp", async () => {
    const { refresh, said, page, names, session } = await openReportSession({ sheets: t1 });
    refresh();
    expect(said().at(-1)).toBe("2026年10月のレポートを更新しました。");
    expect(names()).toEqual(["KPIツリー", "実績・目標", REPORT]);
    const first = page(REPORT);
    const looks = session.exportWorkbook();
    refresh();
    expect(withoutTimeStamp(page(REPORT))).toEqual(withoutTimeStamp(first));
    expect(names()).toEqual(["KPIツリー", "実績・目標", REPORT]);
    const sheet = (workbook: typeof looks) =>
      (workbook.model["sheets"] as { name: string; formats: object; styles: object }[]).find(({ name }) => name === REPORT);
    expect(sheet(session.exportWorkbook())?.styles).toEqual(sheet(looks)?.styles);
    expect(sheet(session.exportWorkbook())?.formats).toEqual(sheet(looks)?.formats);
  });

  test("follows the data: a changed number changes the report", async () => {
    const { refresh, page, hand } = await refreshed();
    hand("Type", "実績・目標", 2, 3, 10_000);
    refresh();
    const rows = page(REPORT);
    expect(rows[rowOf(rows, 2, "ANC")]?.[2]).toBe("1,144,000");
  });

  test("shows the period that its readers asked for, and says when there is none such", async () => {
    const { refresh, page, hand } = await refreshed();
    const asked = page(REPORT).findIndex(([mark]) => mark === "▸") + 1;
    hand("Type", REPORT, asked, COMMENT, "2026年9月");
    refresh();
    expect(page(REPORT)[0]?.[1]).toBe("月次レポート 2026年9月");
    refresh();
    expect(page(REPORT)[asked - 1]?.[COMMENT_SEEN]).toMatch(/2026/);
    hand("Type", REPORT, asked, COMMENT, "来月");
    refresh();
    expect(page(REPORT)[0]?.[1]).toBe("月次レポート 2026年10月");
    expect(page(REPORT)[4]?.[1]).toBe("データに「来月」という期間がないため、最新の期間を表示しています。");
  });

  test("shows the focus of the area that its readers asked for, the star where it is, and says when there is none such", async () => {
    const { refresh, page, hand } = await refreshed();
    const heading = page(REPORT).findIndex(([mark]) => mark === "§4") + 1;
    const ids = (): string[] => {
      const rows = page(REPORT);
      const end = rows.findIndex(([mark]) => mark === "§5");
      return rows
        .slice(heading, end)
        .flatMap(([id = "", name = ""]) => (id.startsWith("ANC") ? [`${id} ${name.split(" ")[0]}`] : []));
    };
    expect(ids()).toEqual(["ANC.A.O ★1", "ANC.C.O 2", "ANC.A.R 3", "ANC.P 4", "ANC.C.M (前提)"]);
    hand("Type", REPORT, heading, COMMENT, "ｃｓ");
    refresh();
    expect(ids()).toEqual(["ANC.A.O ★1", "ANC.C.O 2", "ANC.A.R 3"]);
    hand("Type", REPORT, heading, COMMENT, "営業");
    refresh();
    expect(ids()).toEqual(["ANC.P 1"]);
    expect(page(REPORT)[7]?.[1]).toMatch(/^今月の1つ: オンボーディング完了率/);
    refresh();
    expect(ids()).toEqual(["ANC.P 1"]);
    hand("Type", REPORT, heading, COMMENT, "宇宙");
    refresh();
    expect(ids()).toHaveLength(5);
    expect(page(REPORT).map(([, text]) => text)).toContain("ツリーに「宇宙」という担当領域がないため、すべて表示しています。");
    expect(page(REPORT)[heading - 1]?.[COMMENT_SEEN]).toBe("宇宙");
  });
});

describe("a month that is not complete", () => {
  const month = ["Month", "Price", "Customers", "Note"];
  const sheets = (...rows: readonly (readonly (string | number)[])[]): Sheets => [
    [
      "KPIツリー",
      [
        ["ID", "Parent", "Op", "Name"],
        ["R", "", "=", "Revenue"],
        ["P", "R", "×", "Price"],
        ["C", "R", "×", "Customers"],
      ],
    ],
    ["実績・目標", [month, ...rows]],
  ];

  test("is named before any number", async () => {
    const { page } = await refreshed(sheets(["2026-10", 10, 20, ""], ["2026-11", 10, 7, "partial"]));
    const rows = page("Monthly report");
    expect(rows.slice(4, 6).map(([, text]) => text)).toEqual([
      "November 2026 is not complete yet: its numbers cover a part of it. Do not read its change as a fall.",
      "Revenue was 70 (−130, −65.0% vs last month).",
    ]);
  });

  test("is named when it is what the change is measured from, and only then", async () => {
    const later = await refreshed(sheets(["2026-10", 10, 7, "to date"], ["2026-11", 10, 20, ""]));
    expect(later.page("Monthly report")[4]?.[1]).toBe(
      "October 2026, which the change is measured from, was not complete. Do not read the change as a rise.",
    );
    const muchLater = await refreshed(sheets(["2026-09", 10, 7, "to date"], ["2026-10", 10, 20, ""], ["2026-11", 10, 20, ""]));
    expect(muchLater.page("Monthly report")[4]?.[1]).toMatch(/^Revenue was 200/);
  });
});

describe("what readers have written", () => {
  test("stays with its KPI when rows are inserted, moved and deleted, and KPIs renamed", async () => {
    const { refresh, page, hand } = await refreshed();
    const rows = page(REPORT);
    hand("Type", REPORT, rowOf(rows, 3, "ANC.A") + 1, COMMENT, "連休の影響");
    hand("Type", REPORT, rowOf(rows, 4, "ANC.P") + 1, COMMENT, "営業に確認");
    hand("Type", REPORT, rowOf(rows, 2, "ANC") + 1, COMMENT, "=1+1");
    hand("InsertRow", REPORT, 3);
    hand("InsertRow", REPORT, 9);
    hand("Type", "KPIツリー", 7, 4, "稼働率");
    refresh();
    const after = page(REPORT);
    expect(after[rowOf(after, 3, "ANC.A")]?.slice(1, 2)).toEqual(["稼働率"]);
    expect(after[rowOf(after, 3, "ANC.A")]?.[COMMENT_SEEN]).toBe("連休の影響");
    expect(after[rowOf(after, 4, "ANC.P")]?.[COMMENT_SEEN]).toBe("営業に確認");
    expect(after[rowOf(after, 3, "ANC.P")]?.[COMMENT_SEEN]).toBe("");
    expect((hand("Formulas", REPORT) as string[][])[rowOf(after, 2, "ANC")]?.[COMMENT - 1]).toBe("=1+1");
    expect(after.length).toBe(rows.length);
  });

  test("is kept at the bottom when its KPI is gone, and comes back with it", async () => {
    const { refresh, page, hand } = await refreshed();
    const rows = page(REPORT);
    hand("Type", REPORT, rowOf(rows, 4, "ANC.A.R") + 1, COMMENT, "定着は良い");
    hand("Type", "KPIツリー", 9, 1, "OTHER");
    refresh();
    const without = page(REPORT);
    const kept = without.findIndex(([mark]) => mark === "§+");
    expect(without.slice(kept + 2).find(([id]) => id === "ANC.A.R")?.[COMMENT_SEEN]).toBe("定着は良い");
    refresh();
    expect(withoutTimeStamp(page(REPORT))).toEqual(withoutTimeStamp(without));
    hand("Type", "KPIツリー", 9, 1, "ANC.A.R");
    refresh();
    const back = page(REPORT);
    expect(back[rowOf(back, 4, "ANC.A.R")]?.[COMMENT_SEEN]).toBe("定着は良い");
    expect(back.some(([mark]) => mark === "§+")).toBe(false);
  });

  test("belongs to the month that it was written in: it waits at the bottom while another is shown, and comes back", async () => {
    const { refresh, page, hand } = await refreshed();
    const show = (period: string): string[][] => {
      hand("Type", REPORT, page(REPORT).findIndex(([mark]) => mark === "▸") + 1, COMMENT, period);
      refresh();
      return page(REPORT);
    };
    const commentOn = (rows: readonly string[][]): string | undefined => rows[rowOf(rows, 3, "ANC.A")]?.[COMMENT_SEEN];
    hand("Type", REPORT, rowOf(page(REPORT), 3, "ANC.A") + 1, COMMENT, "連休の影響");
    const september = show("2026-09");
    expect(commentOn(september)).toBe("");
    const kept = september.slice(september.findIndex(([mark]) => mark === "§+") + 2)[0] ?? [];
    expect([kept[0], kept[2], kept[COMMENT_SEEN]]).toEqual(["ANC.A", "§3 2026-10", "連休の影響"]);
    hand("Type", REPORT, rowOf(september, 3, "ANC.A") + 1, COMMENT, "新機能");
    const october = show("");
    expect(commentOn(october)).toBe("連休の影響");
    expect(october.flat().filter((cell) => cell === "新機能")).toHaveLength(1);
    expect(commentOn(show("2026-09"))).toBe("新機能");
  });

  test("may stand in rows of its own and below the page: nothing is lost, nothing is doubled", async () => {
    const { refresh, page, hand } = await refreshed();
    const free = page(REPORT).findIndex(([mark]) => mark === "✎") + 1;
    hand("Type", REPORT, free + 1, 2, "決定: 電話を週25件に");
    hand("Type", REPORT, free + 3, pageColumns.firstNumber, 42);
    hand("Type", REPORT, free + 20, 2, "社長より: よい");
    hand("InsertRow", REPORT, 5);
    hand("Type", REPORT, 5, 2, "間に書いたメモ");
    refresh();
    refresh();
    const below = page(REPORT).slice(page(REPORT).findIndex(([mark]) => mark === "✎") + 1);
    expect(below[0]?.[1]).toBe("決定: 電話を週25件に");
    expect(below[2]?.[2]).toBe("42");
    expect(below[19]?.[1]).toBe("社長より: よい");
    expect(below[20]?.[1]).toBe("間に書いたメモ");
    expect(
      page(REPORT)
        .flat()
        .filter((cell) => cell === "間に書いたメモ"),
    ).toHaveLength(1);
  });

  test("is found when people have put columns into the page", async () => {
    const { refresh, page, displays, hand } = await refreshed();
    const row = rowOf(page(REPORT), 3, "ANC.C");
    hand("Type", REPORT, row + 1, COMMENT, "増えた");
    hand("InsertColumn", REPORT, 5);
    refresh();
    const rows = page(REPORT);
    expect(rows[rowOf(rows, 3, "ANC.C")]?.[COMMENT_SEEN]).toBe("増えた");
    hand("InsertColumn", REPORT, 1);
    hand("Type", REPORT, row + 1, 1, "左に書いた");
    refresh();
    const moved = displays(REPORT);
    expect(moved[row]?.slice(0, 3)).toEqual(["左に書いた", "ANC.C", "付帯総客数 (社)"]);
    expect(moved[row]?.[COMMENT]).toBe("増えた");
    expect([1, 2, 3].map((column) => hand("Hidden", REPORT, column))).toEqual([false, true, false]);
  });

  test("never becomes a formula when it only looks like one", async () => {
    const { page, hand, refresh } = await refreshed();
    hand("Type", "KPIツリー", 3, 4, `'=HYPERLINK("x","y")`);
    hand("Type", REPORT, rowOf(page(REPORT), 2, "ANC") + 1, COMMENT, "'=1+1");
    refresh();
    refresh();
    const rows = page(REPORT);
    expect(rows[rowOf(rows, 3, "ANC.P")]?.[1]).toBe('=HYPERLINK("x","y") (円/社)');
    expect(rows[rowOf(rows, 2, "ANC")]?.[COMMENT_SEEN]).toBe("=1+1");
    expect((hand("Formulas", REPORT) as string[][]).flat().filter((formula) => formula !== "")).toEqual([]);
  });
});

describe("the report sheet", () => {
  test("hides the column of its keys and what its charts are drawn from, and nothing else", async () => {
    const { hand } = await refreshed();
    const hidden = Array.from({ length: pageColumns.count }, (_, at) => hand("Hidden", REPORT, at + 1));
    expect(hidden).toEqual(hidden.map((_, at) => at + 1 === pageColumns.id || at + 1 > pageColumns.lastManual));
  });

  test("stays frozen where a person has frozen it", async () => {
    const { refresh, hand, page } = await refreshed();
    hand("Freeze", REPORT, 2);
    hand("Type", "実績・目標", 2, 3, 10_000);
    refresh();
    expect(hand("Frozen", REPORT)).toBe(2);
    expect(page(REPORT)[rowOf(page(REPORT), 2, "ANC")]?.[2]).toBe("1,144,000");
  });

  test("keeps its name, its place and its widths", async () => {
    const { refresh, names, hand, page, session } = await refreshed();
    hand("Rename", REPORT, "会議用");
    hand("Add", "前に入れたシート");
    hand("Width", "会議用", 2, 400);
    refresh();
    expect(names()).toEqual(["前に入れたシート", "KPIツリー", "実績・目標", "会議用"]);
    expect(page("会議用")[0]?.[1]).toBe("月次レポート 2026年10月");
    expect(JSON.stringify(session.exportWorkbook().model)).toContain('"size":400');
  });

  test("is made again when it was deleted", async () => {
    const { refresh, names, hand, said } = await refreshed();
    hand("Delete", REPORT);
    refresh();
    expect(said().at(-1)).toBe("2026年10月のレポートを更新しました。");
    expect(names()).toContain(REPORT);
  });

  test("is not taken for one when it only has the name: what is on it stays", async () => {
    const { page, names } = await refreshed([...t1, [REPORT, [["自分の表", 1]]]]);
    expect(page(REPORT)).toEqual([["自分の表", "1"]]);
    expect(names()).toContain(`${REPORT} 2`);
  });

  test("that is protected stays as it is, with Google's reason in a sentence", async () => {
    const { refresh, said, page, hand, names, session } = await refreshed();
    const before = page(REPORT);
    hand("Protect", REPORT);
    session.setProtectionsEffective(true);
    hand("Type", "実績・目標", 2, 3, 1);
    refresh();
    expect(said().at(-1)).toMatch(/^Google スプレッドシートが受け付けませんでした: .*protected.*\nレポートは更新前のままです。$/);
    expect(page(REPORT)).toEqual(before);
    expect(names()).toEqual(["KPIツリー", "実績・目標", REPORT]);
  });

  test("waits for others: while someone else refreshes, nothing is read or written", async () => {
    const { refresh, said, page, session } = await refreshed();
    const before = page(REPORT);
    session.setLockedElsewhere("document", true);
    refresh();
    expect(said().at(-1)).toMatch("ほかの人が Kigi で書き込み中です");
    session.setLockedElsewhere("document", false);
    expect(page(REPORT)).toEqual(before);
    refresh();
    expect(said().at(-1)).toBe("2026年10月のレポートを更新しました。");
  });
});
