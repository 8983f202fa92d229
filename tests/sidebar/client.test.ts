import { describe, expect, test, vi } from "vitest";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import { createCall, type ScriptRun } from "../../src/sidebar/client/session/call.ts";
import { changeView, firstView } from "../../src/sidebar/client/session/view.ts";
import { findByName, navigate } from "../../src/sidebar/client/tree/navigate.ts";
import { shiftAmongSiblings } from "../../src/sidebar/client/tree/shift-among-siblings.ts";
import { treeCommand } from "../../src/sidebar/client/tree/tree-command.ts";
import { visibleRows } from "../../src/sidebar/client/tree/visible-rows.ts";
import type { SidebarNode } from "../../src/sidebar/wire/wire.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { memoryWorkbook } from "../actions/memory-workbook.ts";
import { smallTree } from "./small-tree.ts";

function nodesOf(rows: readonly CellValue[][]): readonly SidebarNode[] {
  const workbook = memoryWorkbook([{ name: "Tree", rows }]);
  return JSON.parse(answerRequest({ workbook, userLocale: "en" }, "sidebarState", '{"period":null}')).nodes;
}

const nodes = nodesOf(smallTree);
const shown = (folded: readonly string[], of = nodes) =>
  visibleRows(of, new Set(folded)).map(({ node, level, position, setSize }) => `${of[node]?.id} ${level} ${position}/${setSize}`);

describe("the lines of a tree", () => {
  test("parents stand before their parts, siblings in the order of the table", () => {
    expect(shown([])).toEqual(["R 1 1/2", "b 2 1/2", "c 3 1/1", "a 2 2/2", "S 1 2/2"]);
  });

  test("what is folded away is left out", () => {
    expect(shown(["b"])).toEqual(["R 1 1/2", "b 2 1/2", "a 2 2/2", "S 1 2/2"]);
    expect(shown(["R", "b"])).toEqual(["R 1 1/2", "S 1 2/2"]);
  });

  test("a loop is shown from its first KPI on", () => {
    const loop = nodesOf([
      ["ID", "Parent", "Op"],
      ["a", "b", "+"],
      ["b", "a", "+"],
      ["c", "b", "+"],
      ["r", "", "="],
    ]);
    expect(shown([], loop)).toEqual(["r 1 1/1", "a 1 1/1", "b 2 1/1", "c 3 2/2"]);
    expect(shown(["a"], loop)).toHaveLength(4);
  });

  test("a chain as deep as the largest tree is no deeper than the stack", () => {
    const chain = Array.from({ length: 9_999 }, (_, at) => [`k${at}`, at === 0 ? "" : `k${at - 1}`, at === 0 ? "=" : "+"]);
    const lines = visibleRows(nodesOf([["ID", "Parent", "Op"], ...chain]), new Set());
    expect(lines[9_998]?.level).toBe(9_999);
  });
});

describe("keys", () => {
  const press = (key: string, ...held: ("ctrlKey" | "altKey" | "shiftKey" | "metaKey")[]) =>
    treeCommand({
      key,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      ...Object.fromEntries(held.map((each) => [each, true])),
    });

  test.each([
    { keys: ["ArrowDown"], command: "next" },
    { keys: ["F2"], command: "rename" },
    { keys: ["Insert"], command: "add" },
    { keys: ["Delete"], command: "delete" },
    { keys: ["z", "ctrlKey"], command: "undo" },
    { keys: ["z", "metaKey"], command: "undo" },
    { keys: ["Z", "ctrlKey", "shiftKey"], command: "redo" },
    { keys: ["y", "ctrlKey"], command: "redo" },
    { keys: ["m", "altKey"], command: "move" },
    { keys: ["ArrowUp", "altKey"], command: "earlier" },
    { keys: ["c", "ctrlKey"], command: null },
    { keys: ["Tab"], command: null },
    { keys: ["売"], command: { typed: "売" } },
    { keys: ["constructor"], command: null },
  ] as const)("$keys means $command", ({ keys: [key, ...held], command }) => {
    expect(press(key, ...(held as ("ctrlKey" | "altKey")[]))).toEqual(command);
  });

  test("left folds or goes to the parent, right unfolds or goes to the first part", () => {
    const lines = visibleRows(nodes, new Set(["b"]));
    expect(navigate(lines, 1, "open", 5)).toEqual({ kind: "unfold", line: 1 });
    expect(navigate(lines, 0, "open", 5)).toEqual({ kind: "go", to: 1 });
    expect(navigate(lines, 0, "close", 5)).toEqual({ kind: "fold", line: 0 });
    expect(navigate(lines, 2, "close", 5)).toEqual({ kind: "go", to: 0 });
    expect(navigate(lines, 3, "page-down", 5)).toEqual({ kind: "go", to: 3 });
    expect(navigate(lines, 2, "page-up", 5)).toEqual({ kind: "go", to: 0 });
  });

  test("letters find names whatever their case and width, and go round", () => {
    const lines = visibleRows(nodes, new Set());
    expect(findByName(nodes, lines, 0, "ａ")).toBe(3);
    expect(findByName(nodes, lines, 3, "be")).toBe(1);
    expect(findByName(nodes, lines, 3, "al")).toBe(3);
    expect(findByName(nodes, lines, 0, "x")).toBe(-1);
  });

  test("a KPI changes places with its neighbour, and nothing happens at the end", () => {
    const node = (id: string) => nodes.find((each) => each.id === id) as SidebarNode;
    expect(shiftAmongSiblings(nodes, node("a"), "earlier")).toEqual({ kind: "move", kpi: "a", parent: "R", before: "b" });
    expect(shiftAmongSiblings(nodes, node("b"), "later")).toEqual({ kind: "move", kpi: "b", parent: "R", before: null });
    expect(shiftAmongSiblings(nodes, node("a"), "later")).toBeNull();
    expect(shiftAmongSiblings(nodes, node("R"), "earlier")).toBeNull();
  });
});

describe("what is open", () => {
  test("a question is closed by its answer, and not by an edit that was under way before it", () => {
    const asking = changeView(firstView, { kind: "open", panel: "add", kpi: "a" });
    const show = { kind: "show", kpi: "c", nodes } as const;
    expect(changeView(asking, { ...show, from: "question" })).toMatchObject({ panel: null, active: "c", focusTurn: 1 });
    expect(changeView(asking, { ...show, from: "tree" })).toMatchObject({ panel: "add", focusTurn: 0 });
    expect(changeView(asking, { ...show, from: "field" })).toMatchObject({ panel: "add", focusTurn: 0 });
  });

  test("showing a KPI unfolds what hides it", () => {
    const folded = { ...firstView, folded: new Set(["R", "b", "S"]) };
    expect(changeView(folded, { kind: "show", kpi: "c", nodes, from: "tree" }).folded).toEqual(new Set(["S"]));
  });
});

describe("asking the script", () => {
  /** A `google.script.run` that keeps what it was asked, and lets the test answer. */
  function script() {
    const handlers: { success?: (answer: string) => void; failure?: (error: Error) => void } = {};
    const run: ScriptRun & Record<string, unknown> = {
      withSuccessHandler: (success) => Object.assign(handlers, { success }) && run,
      withFailureHandler: (failure) => Object.assign(handlers, { failure }) && run,
      jumpTo: () => undefined,
    };
    return { run, handlers };
  }
  const cell = { sheet: 1, row: 1, column: 1 };

  test.each([
    { message: "PERMISSION_DENIED", kind: "accounts" },
    { message: "NetworkError: Connection failure due to HTTP 0", kind: "network" },
    { message: "You are trying to edit a protected cell", kind: "script" },
  ])("“$message” is a failure of kind $kind", async ({ message, kind }) => {
    const { run, handlers } = script();
    const call = createCall(run)("jumpTo", cell);
    handlers.failure?.(new Error(message));
    await expect(call).rejects.toMatchObject({ kind, message });
  });

  test("silence ends after a minute", async () => {
    vi.useFakeTimers();
    const call = createCall(script().run)("jumpTo", cell);
    const outcome = expect(call).rejects.toMatchObject({ kind: "timeout" });
    await vi.advanceTimersByTimeAsync(60_000);
    await outcome;
    vi.useRealTimers();
  });
});
