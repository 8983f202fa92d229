import { describe, expect, test } from "vitest";
import { historyFields, historyHeaderRow, historyRows } from "../../src/sheets/history/history-rows.ts";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import type { EditAnswer, Endpoints, SidebarState } from "../../src/sidebar/wire/wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { CellValue, Grid } from "../../src/workbook/port.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../actions/memory-workbook.ts";
import { closeTable } from "../support/close-table.ts";

/* What the data sheet no longer has is read from the closed months, in every panel as in the report. */

const TREE = templateTree("T1", "en");
const DATA = templateData("T1", "en");
const HISTORY = closedGrid("2026-09");

/** A sheet with one closed month of template T1. */
function closedGrid(period: string): Grid {
  const columns = new Map(historyFields.map((field, at) => [field, at]));
  const month = closeTable({ tree: TREE, data: DATA }, period);
  return [historyHeaderRow("en"), ...historyRows(month, columns, historyFields.length, "en")];
}

/** The data without the column of a month. */
function withoutMonth(label: string): Grid {
  const column = (DATA[0] ?? []).indexOf(label);
  return DATA.map((row) => row.filter((_, at) => at !== column));
}

function open(data: Grid, history: Grid | null = HISTORY): MemoryWorkbook {
  return memoryWorkbook([
    { name: "Tree", role: "tree", rows: TREE },
    { name: "Data", role: "data", rows: data },
    ...(history ? [{ name: "Closed months", role: "history", rows: history } as const] : []),
  ]);
}

const whole = (): MemoryWorkbook => open(DATA, null);
const cut = (): MemoryWorkbook => open(withoutMonth("2026-09"));

function ask<Name extends keyof Endpoints>(
  workbook: MemoryWorkbook,
  name: Name,
  request: object = {},
): ReturnType<Endpoints[Name]> {
  return JSON.parse(answerRequest({ workbook, userLocale: "en" }, name, JSON.stringify({ period: null, ...request })));
}

function stateOf(workbook: MemoryWorkbook, period: string | null = null): SidebarState {
  const state = ask(workbook, "sidebarState", { period });
  if (!state) throw new Error("no state");
  return state;
}

function edit(workbook: MemoryWorkbook, wanted: object, period: string | null = null): EditAnswer {
  return ask(workbook, "editTree", { edit: wanted, revision: stateOf(workbook).revision, period });
}

describe("a month that was closed and then cut out of the data", () => {
  test.each(["2026-10", "2026-09"])("leaves the tree of %s as it was, changes and contributions included", (period) => {
    const [before, after] = [stateOf(whole(), period), stateOf(cut(), period)];
    expect(after.nodes).toEqual(before.nodes);
    expect(after.focus).toEqual(before.focus);
    expect([after.period, after.comparedWith]).toEqual([before.period, before.comparedWith]);
    expect(after.problems).toEqual(before.problems);
  });

  test("is still among the periods, and told from those that are open", () => {
    expect(stateOf(cut()).periods).toEqual([
      { label: "2026-09", words: "September 2026", isClosed: true },
      { label: "2026-10", words: "October 2026", isClosed: false },
    ]);
  });

  test.each([
    ["explainResult", { against: "", root: null }],
    ["explainResult", { against: null, root: null, period: "2026-09" }],
    ["rankLeaves", { area: "" }],
    ["tryValues", { root: null, scenarios: [[{ kpi: "ANC.P", typed: "11000" }]], period: "2026-09" }],
    ["seekGoal", { root: "ANC", target: "1500000", kpi: null, period: "2026-09" }],
    ["sayPayback", { kpi: "ANC.A.O", hours: "60", hourlyCost: "4000" }],
    ["shareText", {}],
  ] as const)("%s answers as before", (name, request) => {
    const answer = ask(cut(), name, request);
    expect(answer).toEqual(ask(whole(), name, request));
    expect(JSON.stringify(answer).length).toBeGreaterThan(50);
  });

  test("is no place for values of parts, which are refused before anything is written", () => {
    const workbook = cut();
    const before = [workbook.read(1), workbook.read(2)];
    const parts = [
      { name: "Members", value: 5 },
      { name: "Per member", value: 40 },
    ];
    const split = { kind: "split", kpi: "ANC.C.M", by: "product", parts, period: "2026-09" };
    expect(edit(workbook, split, "2026-09")).toEqual({
      outcome: "refused",
      sentence:
        "The data have no September 2026, so there is no place for these values. Choose a later period, or leave the values blank",
    });
    expect([workbook.read(1), workbook.read(2)]).toEqual(before);
    const unvalued = { ...split, parts: parts.map(({ name }) => ({ name, value: null })) };
    expect(edit(workbook, unvalued, "2026-09").outcome).toBe("done");
  });
});

describe("a closed month", () => {
  /** October is closed, with the target of 80 % for the onboarding completion rate. */
  const closed = (): MemoryWorkbook => open(DATA, closedGrid("2026-10"));

  test("keeps its targets when the standing one changes, and the sentence says so", () => {
    const workbook = closed();
    const answer = edit(workbook, { kind: "set", kpi: "ANC.A.O", field: "target", value: "90%" });
    if (answer.outcome !== "done") throw new Error(answer.sentence);
    expect(answer.sentence).toBe(
      "Changed “Onboarding completion rate”. October 2026 is closed and keeps the targets that it was closed with",
    );
    const node = answer.state.nodes.find(({ id }) => id === "ANC.A.O");
    expect([node?.typedTarget, node?.target?.number]).toEqual(["90%", 0.8]);
  });

  test("says so of several targets at once, and says nothing where the change is to be seen", () => {
    const targets = [{ kpi: "ANC.A.O", value: "90%" }];
    expect(edit(closed(), { kind: "targets", targets }).sentence).toContain("keeps the targets");
    expect(edit(whole(), { kind: "targets", targets }).sentence).toBe("Targets written: 1");
    expect(edit(closed(), { kind: "set", kpi: "ANC.A.O", field: "owner", value: "Sato" }).sentence).not.toContain("closed");
    expect(edit(closed(), { kind: "set", kpi: "ANC.A.O", field: "target", value: "80%" }).sentence).not.toContain("closed");
  });
});

describe("the sheet of closed months", () => {
  const reads = (workbook: MemoryWorkbook): number => workbook.calls.filter((call) => call === "read").length;

  test("is read for an answer, and not to see whether anything has changed", () => {
    const workbook = cut();
    const { stamp } = stateOf(workbook);
    expect(reads(workbook)).toBe(3);
    workbook.calls.length = 0;
    expect(ask(workbook, "sidebarState", { known: stamp })).toBeNull();
    expect(reads(workbook)).toBe(2);
  });

  test("makes another stamp when it is edited, so that no panel keeps what it was told before", () => {
    const workbook = cut();
    const before = stateOf(workbook);
    const actual = historyFields.indexOf("actual") + 1;
    const row = HISTORY.findIndex((cells) => cells.includes("ANC.P")) + 1;
    workbook.edit(3, [{ row, column: actual, value: 20_000 }]);
    const after = stateOf(workbook);
    expect(after.stamp).not.toBe(before.stamp);
    expect(after.nodes[1]?.previous?.number).toBe(20_000);
    // What is edited is the tree, and that has not changed.
    expect(after.revision).toBe(before.revision);
  });

  test.each<[string, Grid]>([
    ["blank", [[""]]],
    ["of another kind", [["Dear diary"], ["today"]]],
    ["of headers alone", [historyHeaderRow("en")]],
    ["of another tree", [historyHeaderRow("en"), foreignRow()]],
  ])("changes nothing when it is %s", (_, history) => {
    const { stamp: _stamp, ...state } = stateOf(open(DATA, history));
    const { stamp: _other, ...without } = stateOf(whole());
    expect(state).toEqual(without);
  });
});

function foreignRow(): CellValue[] {
  const values: Partial<Record<(typeof historyFields)[number], CellValue>> = { month: "2026-08", id: "OTHER", actual: 1 };
  return historyFields.map((field) => values[field] ?? "");
}
