import { describe, expect, test } from "vitest";
import { rowMarks } from "../../src/report/lay-out/page-columns.ts";
import { openReportSession, type ReportSession } from "../support/report-session.ts";
import { wholeTables, wholeWorkbook } from "../support/whole-workbook.ts";

const REPORT = "Monthly report";
const MONTHS = 14;
const CLOSED = 2;

/** The calls of the last execution that go to Google's services. */
function cost({ session: { lastExecution } }: ReportSession): { reads: number; writes: number } {
  return { reads: lastExecution.reads, writes: lastExecution.writes };
}

async function open(size: number): Promise<ReportSession> {
  return openReportSession({ workbook: wholeWorkbook(wholeTables(size, MONTHS, CLOSED)), locale: "en_US", userLocale: "en" });
}

describe.each([20, 2000])("with every sheet there is and %i KPIs", (size) => {
  test("the first refresh takes 7 reads and 16 writes, five of them for its charts; later ones take 10 reads and 9 writes", async () => {
    const opened = await open(size);
    const { refresh, said, hand } = opened;
    refresh();
    expect(cost(opened)).toEqual({ reads: 7, writes: 16 });
    expect(said().at(-1)).toBe("The report for October 2026 is up to date.");
    expect(hand("Charts", REPORT)).toHaveLength(5);
    refresh();
    expect(cost(opened)).toEqual({ reads: 10, writes: 9 });
  });
});

test("every chart whose rows have moved takes one write more", async () => {
  const opened = await open(20);
  opened.refresh();
  opened.hand("InsertRow", REPORT, 2);
  opened.refresh();
  const { calls } = opened.session.lastExecution;
  expect(cost(opened)).toEqual({ reads: 10, writes: 9 + 5 });
  expect(calls["Sheet.updateChart"]).toBe(5);
});

test("formulas of readers take one write more for each run of neighbours", async () => {
  const opened = await open(20);
  opened.refresh();
  const free = opened.page(REPORT).findIndex(([mark]) => mark === rowMarks.free) + 1;
  opened.hand("Type", REPORT, free + 1, 3, "=1+1");
  opened.refresh();
  expect(cost(opened)).toEqual({ reads: 10, writes: 10 });
});
