import { expect, test } from "vitest";
import type { EditAnswer, Endpoints, SidebarState } from "../../src/sidebar/wire/wire.ts";
import { openReportSession, type ReportSession } from "../support/report-session.ts";
import { wholeTables, wholeWorkbook } from "../support/whole-workbook.ts";

/* How often each request of the sidebar asks Google for cells, with every sheet there is: the list of sheets counts as one. */

const MOST_READS = 10;

function open(size: number): Promise<ReportSession> {
  return openReportSession({ workbook: wholeWorkbook(wholeTables(size, 14, 2)), locale: "en_US", userLocale: "en" });
}

function ask<Name extends keyof Endpoints>({ session }: ReportSession, name: Name, request: object): ReturnType<Endpoints[Name]> {
  return JSON.parse(session.run(name, JSON.stringify({ period: null, ...request })) as string);
}

test.each([20, 300])("no request of a workbook with %i KPIs takes more than ten reads, whatever it does", async (size) => {
  const opened = await open(size);
  const reads: [what: string, count: number][] = [];
  const note = (what: string): void => void reads.push([what, opened.session.lastExecution.reads]);
  const state = ask(opened, "sidebarState", {}) as SidebarState;
  note("state");
  expect(ask(opened, "sidebarState", { known: state.stamp })).toBeNull();
  note("look");
  for (const [name, request] of [
    ["explainResult", { against: "", root: null }],
    ["rankLeaves", { area: "" }],
    ["tryValues", { root: null, scenarios: [] }],
    ["shareText", {}],
  ] as const) {
    ask(opened, name, request);
    note(name);
  }
  let { revision } = state;
  const isLeaf = (node: number): boolean => state.nodes.every(({ parent }) => parent !== node);
  const leaf = state.nodes.find(({ parent }, node) => parent >= 0 && isLeaf(node))?.id ?? "";
  for (const [what, edit] of [
    ["add", { kind: "add", parent: leaf, name: "A new one" }],
    ["rename", { kind: "rename", kpi: leaf, name: "By another name" }],
    ["target", { kind: "set", kpi: leaf, field: "target", value: "7" }],
  ] as const) {
    const answer: EditAnswer = ask(opened, "editTree", { edit, revision });
    note(what);
    if (answer.outcome !== "done") throw new Error(answer.sentence);
    revision = answer.state.revision;
  }
  const decided = ask(opened, "decideFocus", {
    edit: { kind: "decide", kpi: leaf, typed: { hours: "8" } },
    revision: state.planRevision,
  });
  note("decide");
  const settled = ask(opened, "writeSetting", {
    edit: { kind: "set", setting: "phase", value: "launch" },
    revision: state.settingsRevision,
  });
  note("settle");
  expect([decided.outcome, settled.outcome]).toEqual(["done", "done"]);
  expect(Object.fromEntries(reads)).toEqual({
    state: 6,
    look: 5,
    explainResult: 4,
    rankLeaves: 6,
    tryValues: 4,
    shareText: 6,
    add: 9,
    rename: 10,
    target: 8,
    decide: 9,
    settle: 9,
  });
  expect(Math.max(...reads.map(([, count]) => count))).toBeLessThanOrEqual(MOST_READS);
});
