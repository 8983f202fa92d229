import { beforeAll, describe, expect, test } from "vitest";
import type { Workbook } from "../../src/localhost/contract.ts";
import { readHistory } from "../../src/sheets/read-history.ts";
import { openReportSession, type ReportSession } from "../support/report-session.ts";
import { sumTree } from "../support/sum-tree.ts";

const HISTORY = "Closed months";
const english = { locale: "en_US", userLocale: "en", today: "2026-11-02" };

/** What everyone reads of the closed months: each with how many KPIs and actuals it holds. */
function closed({ displays, names }: ReportSession): string[] {
  if (!names().includes(HISTORY)) return [];
  return readHistory(displays(HISTORY)).map(({ period, kpis }) => {
    const actuals = kpis.filter(({ actual, name, unit }) => actual !== null && name !== "" && unit !== "");
    return `${period}: ${kpis.length}, ${actuals.length}`;
  });
}

/** Everything a person hears of closing, through the add-on or from Google. */
function close({ session, said }: ReportSession): string {
  said();
  try {
    session.run("closeShownMonth");
    return said().join();
  } catch (error) {
    return String(error);
  }
}

/** A workbook as it was before the month was closed, and what became of it. */
interface Journey {
  readonly start: Workbook;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly calls: number;
}

async function travel(hasHistory: boolean): Promise<Journey> {
  const opened = await openReportSession({ sheets: sumTree(20), ...english, today: "2026-10-02" });
  if (hasHistory) {
    close(opened);
    // People put columns of their own between ours; a month must be written in one piece all the same.
    opened.hand("InsertColumn", HISTORY, 4);
    opened.hand("Type", HISTORY, 1, 4, "Our notes");
  }
  const start = opened.session.exportWorkbook();
  const later = await openReportSession({ workbook: start, ...english });
  const before = closed(later);
  close(later);
  const calls = Object.values(later.session.lastExecution.calls).reduce((sum, count) => sum + count, 0);
  return { start, before, after: closed(later), calls };
}

/** How a run dies, and what the person hears of it. */
const deaths = [
  {
    how: "because a call fails",
    order: ({ session }: ReportSession, call: number) => session.faultAt(call),
    hears: /Service Spreadsheets failed|is closed/,
  },
  {
    how: "because six minutes are over",
    order: ({ session }: ReportSession, call: number) => session.timeOutAt(call),
    hears: /Exceeded maximum execution time|is closed/,
  },
  {
    how: "because the lock is lost to somebody who closes the same month",
    order: (opened: ReportSession, call: number) =>
      opened.session.interruptAt(call, () => {
        opened.session.loseLocks();
        close(opened);
      }),
    hears: /is closed|^Nothing to close|This was stopped/,
  },
];

describe.each([
  { title: "the first month", hasHistory: false, before: [], after: ["2026-10: 12, 12"] },
  { title: "a later month", hasHistory: true, before: ["2026-09: 12, 12"], after: ["2026-09: 12, 12", "2026-10: 12, 12"] },
])("closing $title in a run that dies", ({ hasHistory, before, after }) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await travel(hasHistory);
  });

  test.each(deaths)(
    "$how, at any call, has closed it completely or not at all, and closing again does the rest",
    {
      timeout: 300_000,
    },
    async ({ order, hears }) => {
      expect([journey.before, journey.after]).toEqual([before, after]);
      expect(journey.calls).toBeGreaterThan(12);
      const outcomes = new Set<string>();
      for (let call = 1; call <= journey.calls; call++) {
        const opened = await openReportSession({ workbook: journey.start, ...english });
        order(opened, call);
        const heard = close(opened);
        expect(heard, `call ${call}`).toMatch(hears);
        const found = JSON.stringify(closed(opened));
        expect([JSON.stringify(before), JSON.stringify(after)], `call ${call}`).toContain(found);
        outcomes.add(found).add(heard);
        expect(close(opened), `after call ${call}`).toMatch(/is closed|^Nothing to close/);
        expect(closed(opened), `after call ${call}`).toEqual(after);
        expect(opened.names(), `after call ${call}`).toEqual(["Tree", "Data", HISTORY]);
      }
      // Some runs died before the month was written: else this would have shown nothing.
      expect([...outcomes].some((outcome) => outcome === JSON.stringify(before) || /This was stopped/.test(outcome))).toBe(true);
    },
  );
});

describe("the cost of closing a month", () => {
  test.each([
    { size: 20, first: { reads: 4, writes: 9 }, later: { reads: 4, writes: 1 } },
    // A new sheet has a thousand rows; room for more is made by one call.
    { size: 2000, first: { reads: 4, writes: 10 }, later: { reads: 4, writes: 2 } },
  ])("is a handful of calls for $size KPIs", { timeout: 60_000 }, async ({ size, first, later }) => {
    const opened = await openReportSession({ sheets: sumTree(size), ...english, today: "2026-10-02" });
    const cost = ({ session: { lastExecution } }: ReportSession) => ({
      reads: lastExecution.reads,
      writes: lastExecution.writes,
    });
    close(opened);
    expect(cost(opened)).toEqual(first);
    const afterwards = await openReportSession({ workbook: opened.session.exportWorkbook(), ...english });
    close(afterwards);
    expect(cost(afterwards)).toEqual(later);
    expect(closed(afterwards)).toHaveLength(2);
  });
});
