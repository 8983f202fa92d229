import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Workbook } from "../../src/localhost/contract.ts";
import { openReportSession, type ReportSession, type Sheets } from "../support/report-session.ts";
import { sumTree } from "../support/sum-tree.ts";

const REPORT = "Monthly report";
const STAGING = "Kigi (report in progress)";
const sheets: Sheets = sumTree(6, 3);

/**
 * What a reader sees of the report, looks included, without the line that says when it was made, as a short word; null without
 * report.
 */
function seen({ displays, hand, names }: ReportSession): string | null {
  if (!names().includes(REPORT)) return null;
  const page = JSON.stringify([displays(REPORT).filter(([mark]) => mark !== "▸"), hand("Looks", REPORT)]);
  return createHash("sha256").update(page).digest("hex");
}

/** The charts of the report, each as the range that it draws and where it lies; none without report. */
function charts({ hand, names }: ReportSession): string[] {
  if (!names().includes(REPORT)) return [];
  return (hand("Charts", REPORT) as unknown[]).map((chart) => JSON.stringify(chart)).sort();
}

/** The pages before and after, and how many calls the refresh makes that leads from the one to the other. */
interface Journey {
  readonly start: Workbook;
  readonly before: string | null;
  readonly after: string;
  readonly chartsBefore: readonly string[];
  readonly chartsAfter: readonly string[];
  readonly calls: number;
}

/** Between the two pages a KPI is added, so that all rows below it move. */
async function travel(hasReport: boolean): Promise<Journey> {
  const opened = await openReportSession({ sheets, locale: "en_US", userLocale: "en" });
  if (hasReport) opened.refresh();
  const before = seen(opened);
  const chartsBefore = charts(opened);
  for (const [at, cell] of ["G9", "TOTAL", "+", "Late group", "JPY/month"].entries())
    opened.hand("Type", "Tree", 8, at + 1, cell);
  for (const [at, cell] of ["G9", 50, 60, 777].entries()) opened.hand("Type", "Data", 7, at + 1, cell);
  const start = opened.session.exportWorkbook();
  opened.refresh();
  const calls = Object.values(opened.session.lastExecution.calls).reduce((sum, count) => sum + count, 0);
  return { start, before, after: seen(opened) ?? "", chartsBefore, chartsAfter: charts(opened), calls };
}

/** How a run dies, and what the person hears of it where the add-on can still speak. */
const deaths = [
  {
    how: "because a call fails",
    order: ({ session }: ReportSession, call: number) => session.faultAt(call),
    said: /Service Spreadsheets failed|is up to date|更新しました/,
  },
  {
    how: "because six minutes are over",
    order: ({ session }: ReportSession, call: number) => session.timeOutAt(call),
    said: /Exceeded maximum execution time|is up to date|更新しました|読み込んでいます/,
  },
];

describe.each([
  { title: "the first refresh", hasReport: false },
  { title: "a later refresh", hasReport: true },
])("$title that dies", ({ hasReport }) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await travel(hasReport);
  });

  test.each(deaths)(
    "at any call $how leaves the old page or the new one, complete, and the next refresh works",
    {
      timeout: 300_000,
    },
    async ({ order, said }) => {
      const { start, before, after, chartsBefore, chartsAfter, calls } = journey;
      expect(calls).toBeGreaterThan(20);
      expect(chartsAfter).toHaveLength(5);
      for (let call = 1; call <= calls; call++) {
        const opened = await openReportSession({ workbook: start });
        const untouched = JSON.stringify(opened.session.exportWorkbook().model);
        order(opened, call);
        expect(outcomeOf(opened), `call ${call}`).toMatch(said);
        const page = seen(opened);
        expect([before, after], `call ${call}`).toContain(page);
        expectWhole(charts(opened), page === after ? chartsAfter : chartsBefore, [...chartsBefore, ...chartsAfter], call);
        // Where nothing has changed, the next refresh is the one that the journey has made already.
        if (JSON.stringify(opened.session.exportWorkbook().model) === untouched) continue;
        opened.refresh();
        expect(seen(opened), `after call ${call}`).toBe(after);
        expect(charts(opened), `after call ${call}`).toEqual(chartsAfter);
        expect(
          opened.names().filter((name) => name !== "Tree" && name !== "Data"),
          `after call ${call}`,
        ).toEqual([REPORT]);
      }
    },
  );
});

/** Every chart of the page is there, once; it draws the page's figures, though it may lie where the page before had it. */
function expectWhole(found: readonly string[], wanted: readonly string[], known: readonly string[], call: number): void {
  const keyOf = (chart: string): string | undefined => /^\["([A-Z]+)/.exec(chart)?.[1];
  expect(found.map(keyOf), `charts at call ${call}`).toEqual(wanted.map(keyOf));
  for (const chart of found) expect(known, `charts at call ${call}`).toContain(chart);
}

/** Everything a person hears of a refresh, through the add-on or from Google. */
function outcomeOf({ refresh, said }: ReportSession): string {
  try {
    refresh();
    return said().join();
  } catch (error) {
    return String(error);
  }
}

describe("a run that was killed with its staging sheet open", () => {
  test.each([{ hasReport: false }, { hasReport: true }])(
    "is cleaned up by the next one (report there before: $hasReport)",
    async ({ hasReport }) => {
      const { start, after } = await travel(hasReport);
      const opened = await openReportSession({ workbook: start });
      const { hand, refresh, names } = opened;
      hand("Add", STAGING);
      hand("Type", STAGING, 3, 3, "half a page");
      refresh();
      expect(seen(opened)).toBe(after);
      expect(names()).not.toContain(STAGING);
    },
  );
});
