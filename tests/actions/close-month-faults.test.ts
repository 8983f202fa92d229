import { beforeAll, describe, expect, test } from "vitest";
import type { Workbook } from "../../src/localhost/contract.ts";
import { readHistory } from "../../src/sheets/history/read-history.ts";
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

/** How somebody gets in the way at a call. */
type Order = (opened: ReportSession, call: number) => void;

/** How a run dies, and what the person hears of it. */
const deaths: readonly { readonly how: string; readonly order: Order; readonly hears: RegExp }[] = [
  {
    how: "because a call fails",
    order: ({ session }, call) => session.faultAt(call),
    hears: /Service Spreadsheets failed|is closed/,
  },
  {
    how: "because six minutes are over",
    order: ({ session }, call) => session.timeOutAt(call),
    hears: /Exceeded maximum execution time|is closed/,
  },
];

/** Loses the lock to somebody who closes the same month. */
const loseLock: Order = (opened, call) =>
  opened.session.interruptAt(call, () => {
    opened.session.loseLocks();
    close(opened);
  });

/**
 * Closes the month once for each call, at which somebody gets in the way, and then again.
 * @returns what was closed when the first run had ended, and what was heard of it
 */
async function closeAtEachCall({ start, before, after, calls }: Journey, order: Order) {
  const found = new Set<string>();
  const heard = new Set<string>();
  for (let call = 1; call <= calls; call++) {
    const opened = await openReportSession({ workbook: start, ...english });
    order(opened, call);
    heard.add(close(opened));
    expect([before, after], `call ${call}`).toContainEqual(closed(opened));
    found.add(JSON.stringify(closed(opened)));
    expect(close(opened), `after call ${call}`).toMatch(/is closed|^Nothing to close/);
    expect(closed(opened), `after call ${call}`).toEqual(after);
    expect(opened.names(), `after call ${call}`).toEqual(["Tree", "Data", HISTORY]);
  }
  return { found: [...found], heard: [...heard] };
}

describe.each([
  { title: "the first month", hasHistory: false, before: [], after: ["2026-10: 12, 12"] },
  { title: "a later month", hasHistory: true, before: ["2026-09: 12, 12"], after: ["2026-09: 12, 12", "2026-10: 12, 12"] },
])("closing $title in a run that dies", ({ hasHistory, before, after }) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await travel(hasHistory);
    expect([journey.before, journey.after]).toEqual([before, after]);
    expect(journey.calls).toBeGreaterThan(12);
  });

  test.each(deaths)(
    "$how, at any call, has closed it completely or not at all, and closing again does the rest",
    { timeout: 300_000 },
    async ({ order, hears }) => {
      const { found, heard } = await closeAtEachCall(journey, order);
      for (const sentence of heard) expect(sentence).toMatch(hears);
      // Some runs died before the month was written: else this would have shown nothing.
      expect(found).toContain(JSON.stringify(before));
    },
  );

  test("because it loses the lock, at any call, to somebody who closes the same month, leaves that month closed once", {
    timeout: 300_000,
  }, async () => {
    const { found, heard } = await closeAtEachCall(journey, loseLock);
    expect(found).toEqual([JSON.stringify(after)]);
    for (const sentence of heard) expect(sentence).toMatch(/is closed|^Nothing to close|^This was stopped/);
    expect(heard.filter((sentence) => sentence.startsWith("This was stopped"))).toHaveLength(1);
  });
});

describe("the cost of closing a month", () => {
  const sizes = [
    { size: 20, first: { reads: 4, writes: 9 }, later: { reads: 4, writes: 1 } },
    // A new sheet has a thousand rows; room for more is made by one call.
    { size: 2000, first: { reads: 4, writes: 10 }, later: { reads: 4, writes: 2 } },
  ];

  test("is a handful of calls, with the same reads for 2,000 KPIs as for 20", { timeout: 120_000 }, async () => {
    const costs = [];
    for (const { size, first, later } of sizes) {
      const opened = await openReportSession({ sheets: sumTree(size), ...english, today: "2026-10-02" });
      const cost = costOfClosing(opened);
      expect(cost).toEqual(first);
      expect(cost.reads).toBeLessThanOrEqual(10);
      expect(cost.writes).toBeLessThanOrEqual(10);
      costs.push(cost);
      expect(closed(opened)).toHaveLength(1);
      const afterwards = await openReportSession({ workbook: opened.session.exportWorkbook(), ...english });
      expect(costOfClosing(afterwards)).toEqual(later);
      expect(closed(afterwards)).toHaveLength(2);
    }
    expect(costs[1]?.reads).toBe(costs[0]?.reads);
  });
});

function costOfClosing(opened: ReportSession): { readonly reads: number; readonly writes: number } {
  close(opened);
  const { reads, writes } = opened.session.lastExecution;
  return { reads, writes };
}
