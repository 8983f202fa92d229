import { describe, expect, test } from "vitest";
import { pageColumns } from "../../src/report/lay-out/page-columns.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { openReportSession, type ReportSession } from "../support/report-session.ts";
import { yearOfT1 } from "../support/year-of-t1.ts";

const REPORT = "月次レポート";
const DATA = "実績・目標";
const COMMENT = pageColumns.comment;

/** What a chart draws and where it lies: range, row, column. */
type Chart = readonly [range: string, row: number, column: number];

/** Where the figures of the five charts stand for template T1 with a year behind it. */
const TREND = "Q15:S28";
const WATERFALL = "P1:V5";
const GAP = "R30:T33";
const FOCUS_MAP = "T54:X58";
const HEADROOM = "S44:V48";

async function refreshed(): Promise<ReportSession> {
  const opened = await openReportSession({
    sheets: [
      ["KPIツリー", templateTree("T1", "ja")],
      [DATA, yearOfT1("ja")],
    ],
  });
  opened.refresh();
  expect(opened.said().at(-1)).toBe("2026年10月のレポートを更新しました。");
  return opened;
}

function charts({ hand }: ReportSession): readonly Chart[] {
  return [...(hand("Charts", REPORT) as Chart[])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The row on which the charts of a section lie. */
function bandOf({ page }: ReportSession, section: number): number {
  return page(REPORT).findIndex(([mark]) => mark === `▦${section}`) + 1;
}

/** The charts where the page has them. */
function inPlace(opened: ReportSession): readonly Chart[] {
  const [kgi, factors, focus] = [2, 3, 4].map((section) => bandOf(opened, section));
  return [
    [WATERFALL, factors ?? 0, 2],
    [TREND, kgi ?? 0, 2],
    [GAP, factors ?? 0, 8],
    [HEADROOM, focus ?? 0, 8],
    [FOCUS_MAP, focus ?? 0, 2],
  ];
}

/** Asks for a period; "" for the latest. */
function show({ hand, page, refresh }: ReportSession, period: string): void {
  hand("Type", REPORT, page(REPORT).findIndex(([mark]) => mark === "▸") + 1, COMMENT, period);
  refresh();
}

/** The figures of a chart as they are seen, its mark left out. */
function figures({ displays }: ReportSession, row: number, column: number, rows: number, columns: number): string[][] {
  const cells = displays(REPORT).slice(row - 1, row - 1 + rows);
  return cells.map((cell) => cell.slice(column - 1, column - 1 + columns)).map((cell, at) => (at === 0 ? cell.slice(1) : cell));
}

describe("the charts of a report", () => {
  test("are five, each below the section that it belongs to", async () => {
    const opened = await refreshed();
    expect(charts(opened)).toEqual(inPlace(opened));
    expect(bandOf(opened, 2)).toBeLessThan(bandOf(opened, 3));
    expect(bandOf(opened, 3)).toBeLessThan(bandOf(opened, 4));
  });

  test("draw the numbers of the report, and thirteen months of the KGI", async () => {
    const opened = await refreshed();
    const trend = figures(opened, 15, 17, 14, 3);
    expect(trend[0]).toEqual(["実績", "目標"]);
    expect(trend.slice(1).map(([label]) => label)).toEqual([
      ...["2025/10", "11月", "12月", "2026/1", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月"],
    ]);
    expect(trend.at(-2)).toEqual(["9月", "1,200,000", "1,742,400"]);
    expect(trend.at(-1)).toEqual(["10月", "1,201,200", "1,742,400"]);
    expect(figures(opened, 30, 18, 4, 3)).toEqual([
      ["不足", "超過"],
      ["67,966円 付帯平均単価", "67,966", "0"],
      ["126,967円 付帯総客数", "126,967", "0"],
      ["346,267円 アクティブ率", "346,267", "0"],
    ]);
    expect(figures(opened, 44, 19, 5, 4)).toEqual([
      ["今月の1つ", "動かせる", "前提"],
      ["+277,200円 ★オンボーディング完了率", "277,200", "0", "0"],
      ["+109,200円 一人頭の平均オンボード社数", "0", "109,200", "0"],
      ["+57,200円 付帯平均単価", "0", "57,200", "0"],
      ["+37,538円 完了社の定着率", "0", "37,538", "0"],
    ]);
    expect(figures(opened, 54, 20, 5, 5)).toEqual([
      ["★1 オンボーディング完了率", "2 一人頭の平均オンボード社数", "3 完了社の定着率", "4 付帯平均単価"],
      ["5", "277,200", "", "", ""],
      ["3", "", "109,200", "", ""],
      ["4", "", "", "37,538", ""],
      ["2", "", "", "", "57,200"],
    ]);
  });

  test("are neither doubled nor touched by a second refresh", async () => {
    const opened = await refreshed();
    const before = charts(opened);
    opened.refresh();
    expect(charts(opened)).toEqual(before);
    const { calls } = opened.session.lastExecution;
    expect([calls["Sheet.insertChart"], calls["Sheet.updateChart"], calls["Sheet.removeChart"]]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("go without what there is nothing to draw from, and get it back", async () => {
    const opened = await refreshed();
    const all = charts(opened);
    show(opened, "2025年9月");
    expect(charts(opened).map(([range]) => range)).toEqual([GAP, "S44:V49", FOCUS_MAP]);
    show(opened, "");
    expect(charts(opened)).toEqual(all);
  });

  test("follow their rows and their figures when the tree grows", async () => {
    const opened = await refreshed();
    const { hand, refresh } = opened;
    const before = bandOf(opened, 3);
    for (const [at, cell] of ["ANC.X", "ANC", "×", "値引き後の率"].entries()) hand("Type", "KPIツリー", 16, at + 1, cell);
    const rate = ["ANC.X", ...Array.from({ length: 14 }, () => 1)];
    for (const [at, cell] of rate.entries()) hand("Type", DATA, 12, at + 1, cell);
    refresh();
    const [waterfall, trend, gap] = charts(opened);
    expect(bandOf(opened, 3)).toBeGreaterThan(before);
    expect(waterfall).toEqual(["P1:V6", bandOf(opened, 3), 2]);
    expect(trend).toEqual([TREND, bandOf(opened, 2), 2]);
    expect(gap).toEqual(["R30:T34", bandOf(opened, 3), 8]);
    expect(charts(opened)).toHaveLength(5);
  });

  test("speak the language of the report after it has changed", async () => {
    const opened = await refreshed();
    const { hand, refresh, session } = opened;
    for (const [at, cell] of ["ID", "Parent", "Op", "Name", "Unit"].entries()) hand("Type", "KPIツリー", 1, at + 1, cell);
    refresh();
    expect(charts(opened)).toHaveLength(5);
    const saved = JSON.stringify(session.exportWorkbook().extras);
    const isEnglish = saved.includes("Gap to target, by factor");
    expect(isEnglish).not.toBe(saved.includes("目標との差の内訳"));
    expect(isEnglish).toBe(
      opened
        .displays(REPORT)
        .flat()
        .some((cell) => cell.startsWith("Monthly report")),
    );
  });
});

describe("what people do to charts", () => {
  test("a chart that was moved stays where it is, whatever becomes of its rows", async () => {
    const opened = await refreshed();
    const { hand, refresh } = opened;
    hand("MoveChart", REPORT, GAP, 200, 3);
    hand("InsertRow", REPORT, 5);
    hand("Type", REPORT, 5, 2, "メモ");
    refresh();
    expect(charts(opened).find(([range]) => range === GAP)).toEqual([GAP, 201, 3]);
    expect(charts(opened).filter(([range]) => range !== GAP)).toEqual(inPlace(opened).filter(([range]) => range !== GAP));
  });

  test("a chart that was moved aside on its own rows stays in that column, and follows the rows", async () => {
    const opened = await refreshed();
    opened.hand("MoveChart", REPORT, GAP, bandOf(opened, 3), 12);
    opened.hand("InsertRow", REPORT, 5);
    opened.refresh();
    expect(charts(opened).find(([range]) => range === GAP)).toEqual([GAP, bandOf(opened, 3), 12]);
  });

  test("a chart that was deleted comes back", async () => {
    const opened = await refreshed();
    opened.hand("RemoveChart", REPORT, TREND);
    expect(charts(opened)).toHaveLength(4);
    opened.refresh();
    expect(charts(opened)).toEqual(inPlace(opened));
  });

  test("a chart of somebody's own is left alone, though it draws our figures too", async () => {
    const opened = await refreshed();
    opened.hand("AddChart", REPORT, "S15:S28", 3, 9);
    opened.hand("AddChart", REPORT, "E11:H11", 60, 3);
    opened.refresh();
    expect(charts(opened)).toHaveLength(7);
    expect(charts(opened)).toEqual(expect.arrayContaining([["S15:S28", 3, 9], ["E11:H11", 60, 3], ...inPlace(opened)]));
  });

  test("columns that people put into the page move no chart for good", async () => {
    const opened = await refreshed();
    opened.hand("InsertColumn", REPORT, 5);
    opened.refresh();
    expect(charts(opened)).toEqual(inPlace(opened));
  });

  test("a column in front of the page moves its charts along", async () => {
    const opened = await refreshed();
    const before = charts(opened);
    opened.hand("InsertColumn", REPORT, 1);
    opened.hand("Type", REPORT, 3, 1, "左に書いた");
    opened.refresh();
    expect(charts(opened).map(([, row, column]) => [row, column])).toEqual(before.map(([, row, column]) => [row, column + 1]));
    expect(charts(opened)[0]?.[0]).toBe("Q1:W5");
  });

  test.each([
    { title: "rows among the figures were inserted", act: ({ hand }: ReportSession) => hand("InsertRow", REPORT, 3) },
    { title: "rows of figures were deleted", act: ({ hand }: ReportSession) => hand("DeleteRow", REPORT, 17) },
    {
      title: "all figures of a chart were deleted",
      act: ({ hand }: ReportSession) => {
        for (let row = 30; row <= 33; row++) hand("DeleteRow", REPORT, 30);
      },
    },
    { title: "rows were sorted", act: ({ hand }: ReportSession) => hand("SortBackwards", REPORT, 1, 40) },
    { title: "the sheet was renamed", act: ({ hand }: ReportSession) => hand("Rename", "KPIツリー", "ツリー") },
  ])("all is in place again after $title", async ({ act }) => {
    const opened = await refreshed();
    act(opened);
    opened.refresh();
    expect(charts(opened)).toEqual(inPlace(opened));
  });
});
