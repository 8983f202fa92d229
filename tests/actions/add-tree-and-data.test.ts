import { expect, test } from "vitest";
import type { SidebarState } from "../../src/sidebar/wire/wire.ts";
import { openReportSession, type ReportSession } from "../support/report-session.ts";

const BOTH = ["Sheet1", "Tree", "Data"];

function open(): Promise<ReportSession> {
  return openReportSession({ sheets: [["Sheet1", [["Notes"]]]], locale: "en_US", userLocale: "en" });
}

/** Adds a ready-made tree with its numbers; returns what went wrong, or "". */
function add({ session }: ReportSession): string {
  try {
    session.run("insertTemplateFromSidebar", JSON.stringify({ template: "T1", withReport: false }));
    return "";
  } catch (error) {
    return String(error);
  }
}

function result({ session }: ReportSession): string | undefined {
  const state: SidebarState = JSON.parse(session.run("sidebarState", JSON.stringify({ period: null })) as string);
  return state.nodes[0]?.value?.words;
}

test.each([
  { how: "because a call fails", die: "faultAt", leaves: [["Sheet1"], BOTH] },
  // Who is stopped cannot clear up, so what is left lacks its numbers until somebody asks for the same tree again.
  {
    how: "because its time is over",
    die: "timeOutAt",
    leaves: [["Sheet1"], ["Sheet1", "Kigi (in progress)"], ["Sheet1", "Tree"], ["Sheet1", "Tree", "Kigi (in progress)"], BOTH],
  },
] as const)(
  "a run that adds a tree and dies $how, at any call, leaves nothing half done, or what the next run completes",
  { timeout: 300_000 },
  async ({ die, leaves }) => {
    const whole = await open();
    expect(add(whole)).toBe("");
    const calls = Object.values(whole.session.lastExecution.calls).reduce((sum, count) => sum + count, 0);
    const left = new Set<string>();
    for (let call = 1; call <= calls; call++) {
      const opened = await open();
      opened.session[die](call);
      const heard = add(opened);
      const names = opened.names();
      left.add(names.join());
      if (heard === "") expect(names, `call ${call}`).toEqual(BOTH);
      if (names.join() !== BOTH.join()) expect(add(opened), `after call ${call}`).toBe("");
      expect(opened.names(), `after call ${call}`).toEqual(BOTH);
      expect(result(opened), `after call ${call}`).toBe("¥1,201,200");
    }
    expect([...left].sort()).toEqual(leaves.map((names) => names.join()).sort());
  },
);

test("the same template beside a whole one is another tree, which leaves the first one the role", async () => {
  const opened = await open();
  for (const time of ["first", "second"]) expect(add(opened), time).toBe("");
  expect(opened.names()).toEqual([...BOTH, "Tree 2", "Data 2"]);
  opened.hand("Type", "Data", 2, 3, 1);
  expect(result(opened)).not.toBe("¥1,201,200");
});
