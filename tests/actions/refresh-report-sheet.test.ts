import { describe, expect, test } from "vitest";
import { pageColumns } from "../../src/report/lay-out/page-columns.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { openReportSession, type ReportSession, rowOf } from "../support/report-session.ts";
import { yearOfT1 } from "../support/year-of-t1.ts";

const REPORT = "月次レポート";
const DATA = "実績・目標";
const COMMENT = pageColumns.comment;

async function refreshed(): Promise<ReportSession> {
  const opened = await openReportSession({
    sheets: [
      ["KPIツリー", templateTree("T1", "ja")],
      [DATA, yearOfT1("ja")],
    ],
  });
  opened.refresh();
  opened.said();
  return opened;
}

/** Changes a number of the latest month, so that a page that was not replaced can be told. */
function changeData({ hand }: ReportSession): void {
  hand("Type", DATA, 2, 15, 10_000);
}

const CHANGED_REVENUE = "1,144,000";

function revenue({ page }: ReportSession): string | undefined {
  const rows = page(REPORT);
  return rows[rowOf(rows, 2, "ANC")]?.[2];
}

function dispatch({ session }: ReportSession, type: string, payload: object): unknown {
  const { model } = session.spreadsheet as unknown as { model: { dispatch(type: string, payload: object): unknown } };
  return model.dispatch(type, payload);
}

function idOf({ session }: ReportSession, name: string): string {
  return session.spreadsheet.sheets().find((sheet) => sheet.name === name)?.id ?? "";
}

/** The rows of the report that are hidden, counted from 1. */
function hiddenRows(opened: ReportSession): number[] {
  const { model } = opened.session.spreadsheet as unknown as {
    model: { getters: { isRowHidden(sheetId: string, row: number): boolean } };
  };
  const sheetId = idOf(opened, REPORT);
  return Array.from({ length: 60 }, (_, row) => row + 1).filter((row) => model.getters.isRowHidden(sheetId, row - 1));
}

test("no grid line crosses the page: every cell that is seen has a ground of its own", async () => {
  const opened = await refreshed();
  const { model } = opened.session.spreadsheet as unknown as {
    model: { getters: { getCell(at: object): { style?: { hideGridLines?: boolean } } | undefined } };
  };
  const height = opened.displays(REPORT).length;
  const covered = (row: number): boolean[] =>
    Array.from({ length: pageColumns.lastManual - 1 }, (_, at) => {
      const cell = model.getters.getCell({ sheetId: idOf(opened, REPORT), row, col: pageColumns.name - 1 + at });
      return cell?.style?.hideGridLines ?? false;
    });
  for (const time of ["first", "later"]) {
    const rows = Array.from({ length: height }, (_, row) => covered(row)).flat();
    expect(
      rows.filter((isCovered) => !isCovered),
      time,
    ).toEqual([]);
    opened.refresh();
  }
});

describe("rows that a person does not see", () => {
  test("a filter on the page stays, and the rows that it hides are refreshed like the others", async () => {
    const opened = await refreshed();
    const sheetId = idOf(opened, REPORT);
    const plain = await refreshed();
    changeData(plain);
    plain.refresh();

    const first = rowOf(opened.page(REPORT), 2, "ANC") - 1;
    const zone = { top: first, bottom: first + 20, left: 1, right: 1 };
    dispatch(opened, "CREATE_TABLE", {
      sheetId,
      tableType: "static",
      ranges: [{ _sheetId: sheetId, _zone: zone }],
      config: {
        styleId: "None",
        automaticAutofill: false,
        bandedColumns: false,
        hasFilters: true,
        totalRow: false,
        firstColumn: false,
        lastColumn: false,
        numberOfHeaders: 1,
        bandedRows: false,
      },
    });
    const name = opened.displays(REPORT)[first + 1]?.[1];
    dispatch(opened, "UPDATE_FILTER", { sheetId, col: 1, row: first, value: { filterType: "values", hiddenValues: [name] } });
    expect(hiddenRows(opened)).toEqual([first + 2]);

    changeData(opened);
    opened.refresh();
    expect(opened.said().at(-1)).toBe("2026年10月のレポートを更新しました。");
    expect(revenue(opened)).toBe(CHANGED_REVENUE);
    expect(withoutTime(opened)).toEqual(withoutTime(plain));
    expect(filters(opened)).toBe(1);
    expect(opened.hand("Charts", REPORT)).toEqual(plain.hand("Charts", REPORT));
  });

  test("rows that were hidden by hand, or by a view of somebody's own, are refreshed as well", async () => {
    const opened = await refreshed();
    const row = rowOf(opened.page(REPORT), 2, "ANC");
    dispatch(opened, "HIDE_COLUMNS_ROWS", { sheetId: idOf(opened, REPORT), dimension: "ROW", elements: [row, row + 1] });
    changeData(opened);
    opened.refresh();
    expect(revenue(opened)).toBe(CHANGED_REVENUE);
    expect(hiddenRows(opened)).toEqual([row + 1, row + 2]);
  });
});

/** How many tables with a filter the report has. */
function filters(opened: ReportSession): number {
  const { model } = opened.session.spreadsheet as unknown as { model: { getters: { getTables(sheetId: string): unknown[] } } };
  return model.getters.getTables(idOf(opened, REPORT)).length;
}

/** The page as it is seen, without the line that says when it was made. */
function withoutTime({ page }: ReportSession): string[][] {
  return page(REPORT).filter(([mark]) => mark !== "▸");
}

describe("what keeps a refresh from writing", () => {
  test("a protected report stays as it is with its charts, and says why", async () => {
    const opened = await refreshed();
    const { hand, refresh, said, session, names } = opened;
    const before = [opened.displays(REPORT), hand("Charts", REPORT)];
    hand("Protect", REPORT);
    session.setProtectionsEffective(true);
    changeData(opened);
    refresh();
    expect(said().at(-1)).toMatch(/受け付けませんでした: .*protected/);
    expect([opened.displays(REPORT), hand("Charts", REPORT)]).toEqual(before);
    expect(names()).not.toContain("Kigi (in progress)");
  });

  test("a refresh by somebody else: nothing is read or written, and the person hears of it", async () => {
    const opened = await refreshed();
    const before = opened.displays(REPORT);
    opened.session.setLockedElsewhere("document", true);
    changeData(opened);
    opened.refresh();
    expect(opened.said().at(-1)).toMatch("ほかの人が Kigi で書き込み中です");
    expect(opened.displays(REPORT)).toEqual(before);
    opened.session.setLockedElsewhere("document", false);
    opened.refresh();
    expect(revenue(opened)).toBe(CHANGED_REVENUE);
  });
});

describe("a report that was deleted, renamed and moved", () => {
  test("comes back with all its charts after it was deleted", async () => {
    const opened = await refreshed();
    const charts = opened.hand("Charts", REPORT);
    opened.hand("Delete", REPORT);
    opened.refresh();
    expect(opened.hand("Charts", REPORT)).toEqual(charts);
  });

  test("keeps its charts under another name", async () => {
    const opened = await refreshed();
    const charts = opened.hand("Charts", REPORT);
    opened.hand("Rename", REPORT, "会議用");
    opened.hand("Add", "前に入れたシート");
    opened.refresh();
    expect(opened.names()).toEqual(["前に入れたシート", "KPIツリー", DATA, "会議用"]);
    expect(opened.hand("Charts", "会議用")).toEqual(charts);
  });
});

describe("comments", () => {
  test("stay with their KPI when the rows of the page are sorted, and the tree is another", async () => {
    const opened = await refreshed();
    const { hand, page, refresh } = opened;
    const rows = page(REPORT);
    hand("Type", REPORT, rowOf(rows, 3, "ANC.A") + 1, COMMENT, "連休の影響");
    hand("Type", REPORT, rowOf(rows, 3, "ANC.C") + 1, COMMENT, "紹介が増えた");
    hand("SortBackwards", REPORT, rowOf(rows, 3, "ANC.P") + 1, 3);
    hand("Type", "KPIツリー", 3, 4, "平均単価(税別)");
    refresh();
    const after = page(REPORT);
    const comment = (id: string): string | undefined => after[rowOf(after, 3, id)]?.[COMMENT - 3];
    expect([comment("ANC.P"), comment("ANC.C"), comment("ANC.A")]).toEqual(["", "紹介が増えた", "連休の影響"]);
    expect(after[rowOf(after, 3, "ANC.P")]?.[1]).toBe("平均単価(税別) (円/社)");
    expect(after).toHaveLength(rows.length);
  });
});
