import { beforeAll, describe, expect, test } from "vitest";
import type { Workbook } from "../../src/localhost/contract.ts";
import { openReportSession, type ReportSession, type Sheets } from "../support/report-session.ts";
import { sumTree } from "../support/sum-tree.ts";

const REPORT = "Monthly report";
const STAGING = "Kigi (report in progress)";
const sheets: Sheets = sumTree(6);

/** What a reader sees of the report, looks included, without the line that says when it was made; null without report. */
function seen({ displays, hand, names }: ReportSession): string | null {
  if (!names().includes(REPORT)) return null;
  return JSON.stringify([displays(REPORT).filter(([mark]) => mark !== "▸"), hand("Looks", REPORT)]);
}

/** The pages before and after, and how many calls the refresh makes that leads from the one to the other. */
interface Journey {
  readonly start: Workbook;
  readonly before: string | null;
  readonly after: string;
  readonly calls: number;
}

/** Between the two pages a KPI is added, so that all rows below it move. */
async function travel(hasReport: boolean): Promise<Journey> {
  const opened = await openReportSession({ sheets, locale: "en_US", userLocale: "en" });
  if (hasReport) opened.refresh();
  const before = seen(opened);
  for (const [at, cell] of ["G9", "TOTAL", "+", "Late group", "JPY/month"].entries())
    opened.hand("Type", "Tree", 8, at + 1, cell);
  for (const [at, cell] of ["G9", 50, 777].entries()) opened.hand("Type", "Data", 7, at + 1, cell);
  const start = opened.session.exportWorkbook();
  opened.refresh();
  const calls = Object.values(opened.session.lastExecution.calls).reduce((sum, count) => sum + count, 0);
  return { start, before, after: seen(opened) ?? "", calls };
}

describe.each([
  { title: "the first refresh", hasReport: false },
  { title: "a later refresh", hasReport: true },
])("$title that dies", ({ hasReport }) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await travel(hasReport);
  });

  test("at any call leaves the old page or the new one, complete, says so, and the next one works", {
    timeout: 300_000,
  }, async () => {
    expect(journey.calls).toBeGreaterThan(20);
    for (let call = 1; call <= journey.calls; call++) {
      const opened = await openReportSession({ workbook: journey.start });
      const untouched = JSON.stringify(opened.session.exportWorkbook().model);
      opened.session.faultAt(call);
      expect(outcomeOf(opened), `call ${call}`).toMatch(/Service Spreadsheets failed|is up to date/);
      expect([journey.before, journey.after], `call ${call}`).toContain(seen(opened));
      // Where nothing has changed, the next refresh is the one that the journey has made already.
      if (JSON.stringify(opened.session.exportWorkbook().model) === untouched) continue;
      opened.refresh();
      expect(seen(opened), `after call ${call}`).toBe(journey.after);
      expect(
        opened.names().filter((name) => name !== "Tree" && name !== "Data"),
        `after call ${call}`,
      ).toEqual([REPORT]);
    }
  });
});

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
