import { createHash } from "node:crypto";
import { beforeAll, describe } from "vitest";
import type { Workbook } from "../../src/localhost/contract.ts";
import { openReportSession, type ReportSession, type Sheets } from "./report-session.ts";
import { sumTree } from "./sum-tree.ts";

export const REPORT = "Monthly report";
const sheets: Sheets = sumTree(6, 3);

/**
 * What a reader sees of the report, looks included, without the line that says when it was made, as a short word; null without
 * report.
 */
export function seen({ displays, hand, names }: ReportSession): string | null {
  if (!names().includes(REPORT)) return null;
  const page = JSON.stringify([displays(REPORT).filter(([mark]) => mark !== "▸"), hand("Looks", REPORT)]);
  return createHash("sha256").update(page).digest("hex");
}

/** The charts of the report, each as the range that it draws and where it lies; none without report. */
export function charts({ hand, names }: ReportSession): string[] {
  if (!names().includes(REPORT)) return [];
  return (hand("Charts", REPORT) as unknown[]).map((chart) => JSON.stringify(chart)).sort();
}

/** Sheets beside those that a person has made. */
export function ours({ names }: ReportSession): string[] {
  return names().filter((name) => name !== "Tree" && name !== "Data");
}

/** The pages before and after, and how many calls the refresh makes that leads from the one to the other. */
export interface Journey {
  readonly start: Workbook;
  readonly before: string | null;
  readonly after: string;
  readonly chartsBefore: readonly string[];
  readonly chartsAfter: readonly string[];
  readonly calls: number;
}

/** Makes such a journey: between the two pages a KPI is added, so that all rows below it move. */
export async function travel(hasReport: boolean): Promise<Journey> {
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

/** Describes both refreshes, the one that makes the page and the one that replaces it, each with a journey made once. */
export function describeRefreshes(title: string, tests: (journey: () => Journey) => void): void {
  describe.each([
    { which: "the first refresh", hasReport: false },
    { which: "a later refresh", hasReport: true },
  ])(`$which${title}`, ({ hasReport }) => {
    let journey: Journey;
    beforeAll(async () => {
      journey = await travel(hasReport);
    });
    tests(() => journey);
  });
}
