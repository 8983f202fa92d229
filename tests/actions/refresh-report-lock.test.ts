import { expect, test } from "vitest";
import { charts, describeRefreshes, ours, REPORT, seen } from "../support/report-journey.ts";
import { openReportSession, type ReportSession } from "../support/report-session.ts";

const REFRESHED = "The report for October 2026 is up to date.";
const STOPPED = /^This was stopped, because Google Sheets let somebody else begin/;

/** Now and then while nothing of the page can be seen, and at every call from when it is made. */
function places(calls: number): number[] {
  return Array.from({ length: calls }, (_, at) => at + 1).filter((call) => call % 3 === 0 || call > calls - 20);
}

/** What the person hears at the end; before that come the steps. */
function refreshAndListen({ refresh, said }: ReportSession): string {
  refresh();
  return said().at(-1) ?? "";
}

describeRefreshes("", (journey) => {
  test("that loses the lock to somebody else's refresh, wherever that may be, leaves one report, complete", async () => {
    const { start, after, chartsAfter, calls } = journey();
    const heard = new Set<string>();
    for (const call of places(calls)) {
      const opened = await openReportSession({ workbook: start, userLocale: "en" });
      const { session } = opened;
      session.interruptAt(call, () => {
        session.loseLocks();
        session.run("refreshReport");
      });
      heard.add(refreshAndListen(opened));
      expect(ours(opened), `call ${call}`).toEqual([REPORT]);
      expect(seen(opened), `call ${call}`).toBe(after);
      expect(charts(opened), `call ${call}`).toEqual(chartsAfter);
    }
    expect([...heard].filter((sentence) => STOPPED.test(sentence))).toHaveLength(1);
  }, 300_000);

  test("that loses the lock to nobody leaves the old page or the new one, and says so", async () => {
    const { start, before, after, calls } = journey();
    const heard = { [REFRESHED]: 0, stopped: 0 };
    for (let call = 1; call <= calls; call += 4) {
      const opened = await openReportSession({ workbook: start, userLocale: "en" });
      opened.session.interruptAt(call, () => opened.session.loseLocks());
      const sentence = refreshAndListen(opened);
      const isStopped = STOPPED.test(sentence);
      if (!isStopped) expect(sentence, `call ${call}`).toBe(REFRESHED);
      expect(seen(opened), `call ${call}`).toBe(isStopped ? before : after);
      expect(ours(opened), `call ${call}`).toEqual(isStopped && before === null ? [] : [REPORT]);
      heard[isStopped ? "stopped" : REFRESHED]++;
    }
    expect(heard.stopped).toBeGreaterThan(5);
    expect(heard[REFRESHED]).toBeGreaterThan(0);
  }, 300_000);

  test("keeps everybody else out as long as it has the lock", async () => {
    const { start, after, calls } = journey();
    for (const call of [5, Math.floor(calls / 2), calls - 3]) {
      const opened = await openReportSession({ workbook: start, userLocale: "en" });
      const { session } = opened;
      let others: string | undefined;
      session.interruptAt(call, () => {
        opened.said();
        others = refreshAndListen(opened);
      });
      refreshAndListen(opened);
      expect(others, `call ${call}`).toBe("Someone else is writing to this spreadsheet through Kigi. Try again in a moment.");
      expect(seen(opened), `call ${call}`).toBe(after);
    }
  });
});
