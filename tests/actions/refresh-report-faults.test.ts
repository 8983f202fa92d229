import { describe, expect, test } from "vitest";
import { charts, describeRefreshes, ours, REPORT, seen, travel } from "../support/report-journey.ts";
import { openReportSession, type ReportSession } from "../support/report-session.ts";

const STAGING = "Kigi (in progress)";

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

describeRefreshes(" that dies", (journey) => {
  test.each(deaths)(
    "at any call $how leaves the old page or the new one, complete, and the next refresh works",
    {
      timeout: 300_000,
    },
    async ({ order, said }) => {
      const { start, before, after, chartsBefore, chartsAfter, calls } = journey();
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
        expect(ours(opened), `after call ${call}`).toEqual([REPORT]);
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
