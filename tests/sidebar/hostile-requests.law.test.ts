import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openTree } from "../../src/sheets/tree/read-tree.ts";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import type { Endpoints, SidebarState } from "../../src/sidebar/wire/wire.ts";
import type { Grid } from "../../src/workbook/port.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../actions/memory-workbook.ts";

/* Whoever can run a script in the page can ask with anything that JSON can say. */

const TREE: Grid = [
  ["ID", "Parent", "Op", "Name", "Unit", "Target", "Memo"],
  ["R", "", "=", "Revenue", "円", "", ""],
  ["P", "R", "×", "Price", "円", 11000, "==A1"],
  ["C", "R", "×", "Customers", "社", 240, ""],
];
const DATA: Grid = [
  ["KPI", "2026-09", "2026-10"],
  ["Price", 10000, 10500],
  ["C", 200, 220],
];
const PRIVATE: Grid = [["Salaries"], ["=1+1"], [7]];

const open = (): MemoryWorkbook =>
  memoryWorkbook([
    { name: "Private", rows: PRIVATE },
    { name: "Tree", role: "tree", rows: TREE },
    { name: "Data", role: "data", rows: DATA },
    { name: "Plan", role: "plan", rows: [["Month", "ID", "KPI", "From", "To"]] },
    {
      name: "Settings",
      role: "settings",
      rows: [
        ["Setting", "Value", "Reason"],
        ["Fiscal start", 4, ""],
      ],
    },
  ]);

type Requests = { readonly [Name in keyof Endpoints]?: readonly Parameters<Endpoints[Name]>[0][] };

const period = "2026-10";
const { revision, planRevision, settingsRevision } = JSON.parse(
  answerRequest({ workbook: open(), userLocale: "en" }, "sidebarState", "{}"),
) as SidebarState;
const treeEdits: readonly Parameters<Endpoints["editTree"]>[0]["edit"][] = [
  { kind: "add", parent: "P", after: null, name: "New", operator: "+" },
  { kind: "rename", kpi: "P", name: "Unit price" },
  { kind: "move", kpi: "C", parent: "R", before: "P" },
  { kind: "delete", kpi: "C", parts: "delete" },
  { kind: "operator", kpi: "C", operator: "÷" },
  { kind: "combine", kpi: "R", by: "sum" },
  {
    kind: "split",
    kpi: "C",
    by: "sum",
    period,
    parts: [
      { name: "New", value: 1, unit: "社" },
      { name: "Old", value: 2 },
    ],
  },
  { kind: "set", kpi: "C", field: "unit", value: "people" },
  { kind: "targets", targets: [{ kpi: "C", value: "250" }] },
  {
    kind: "replay",
    changes: [
      { kind: "cells", cells: [{ row: 2, column: 4, value: "Sales", format: "General" }] },
      { kind: "insert", row: 5, rows: [["N", "R", "×", "New", { time: 0 }]], formats: [["General"]] },
      { kind: "move", row: 3, count: 1, before: 5 },
      { kind: "delete", row: 5, count: 1 },
    ],
    data: [{ row: 2, column: 1, from: "Price", to: "Unit price" }],
  },
];
const typed = { hours: "8", hourlyCost: "4000", owner: "Sato", start: "2026-11-04", due: "2026-11-28" };

const requests: Requests = {
  sidebarState: [{ period, known: "x" }],
  editTree: treeEdits.map((edit) => ({ edit, revision, period })),
  explainResult: [{ period, against: "", root: "R" }],
  rankLeaves: [{ period, area: "" }],
  sayPayback: [{ period, kpi: "P", hours: "8", hourlyCost: "4000" }],
  decideFocus: [
    { period, revision: planRevision, edit: { kind: "decide", kpi: "P", typed } },
    { period, revision: planRevision, edit: { kind: "takeBack", kpi: "P" } },
    {
      period,
      revision: planRevision,
      edit: { kind: "replay", changes: [{ kind: "cells", cells: [{ row: 2, column: 1, value: period }] }] },
    },
  ],
  shareText: [{ period }],
  tryValues: [{ period, root: "R", scenarios: [[{ kpi: "P", typed: "12000" }]] }],
  seekGoal: [{ period, root: "R", target: "1", kpi: "P" }],
  jumpTo: [{ sheet: 2, row: 1, column: 1 }],
  useOwnTable: [
    {
      range: { sheet: "Data", row: 1, column: 1, rows: 2, columns: 2 },
      kpis: [
        { name: "Result", operator: "=" },
        { name: "Part", operator: "+", isLeftOut: false },
      ],
    },
  ],
  followRefresh: [{ run: "x", cancel: true }],
  writeSetting: [
    { period, revision: settingsRevision, edit: { kind: "set", setting: "phase", value: "launch" } },
    { period, revision: settingsRevision, edit: { kind: "mute", code: "P-06", kpi: "", reason: "known" } },
    { period, revision: settingsRevision, edit: { kind: "unmute", code: "P-06", kpi: "" } },
    { period, revision: settingsRevision, edit: { kind: "replay", changes: [{ kind: "delete", row: 2, count: 1 }] } },
  ],
};

type Name = keyof typeof requests;
const cases = Object.entries(requests).flatMap(([name, list]) => list.map((request) => ({ name: name as Name, request })));

/** Something that is not as it should be. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 0.5, 3e9, "", "__proto__", "constructor", "=1+1", "x".repeat(60_000), [], {}, [[]]),
  fc.constantFrom<unknown>({ formula: "=IMPORTXML(1)" }, { time: "x" }, { time: null }, ["__proto__"], [{ formula: "=1" }]),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Places of everything in a request, as the keys that lead there. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, part]) => placesIn(part).map((place) => [key, ...place]))];
}

/** The request with something else in one place. */
function withOther(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const part = (value as Readonly<Record<string, unknown>>)[key];
  const changed = withOther(part, rest, other);
  return Array.isArray(value)
    ? value.map((each, at) => (String(at) === key ? changed : each))
    : { ...(value as object), [key]: changed };
}

const garbled = fc.constantFrom(...cases).chain(({ name, request }) =>
  fc.record({
    name: fc.constant(name),
    request: fc.tuple(fc.constantFrom(...placesIn(request)), hostile).map(([place, other]) => withOther(request, place, other)),
  }),
);

/** A replay gives back formulas that were in deleted rows, so it may bring any; nothing else can. */
const isReplay = (request: unknown): boolean => /"kind":"replay"/.test(JSON.stringify(request));

const formulasOf = (workbook: MemoryWorkbook): string[] =>
  workbook.sheets().flatMap(({ id }) =>
    workbook
      .formulas(id)
      .flat()
      .filter((formula) => formula !== ""),
  );

describe("a request with something else in one place", () => {
  test("is answered or refused; it makes no formula, leaves a tree, and touches no sheet that is not Kigi's", () => {
    fc.assert(
      fc.property(garbled, ({ name, request }) => {
        const workbook = open();
        try {
          expect(typeof answerRequest({ workbook, userLocale: "en" }, name, JSON.stringify(request))).toBe("string");
        } catch (error) {
          if (!(error instanceof Error) || error.constructor !== Error) throw error;
        }
        expect(workbook.read(1)).toEqual(PRIVATE);
        if (!isReplay(request)) expect(formulasOf(workbook).filter((formula) => formula !== "=A1")).toEqual([]);
        expect(openTree(workbook.read(2)).headerRow).toBe(1);
        for (const cell of workbook.sheets().flatMap(({ id }) => workbook.read(id).flat())) {
          expect(
            ["string", "number", "boolean"].includes(typeof cell) || (cell instanceof Date && !Number.isNaN(cell.getTime())),
          ).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ["steps without an end", [{ kind: "insert", row: 3_000_000_000, rows: [["x"]] }], []],
  ["a step that is none", [{ kind: "publish", row: 1 }], []],
  ["cells without a place", [{ kind: "cells", cells: [{ row: 2.5, column: 1, value: "x" }] }], []],
  ["a date that is none", [{ kind: "cells", cells: [{ row: 2, column: 1, value: { time: "soon" } }] }], []],
  ["a formula where data have a name", [], [{ row: 2, column: 1, from: "Price", to: { formula: "=1" } }]],
] as const)("a replay of %s is refused in a sentence, before a sheet is read", (_, changes, data) => {
  const workbook = open();
  const json = JSON.stringify({ period, revision, edit: { kind: "replay", changes, data } });
  const ask = (userLocale: string) => () => answerRequest({ workbook, userLocale }, "editTree", json);
  expect(ask("en")).toThrow(/^This step cannot be read/);
  expect(ask("ja")).toThrow(/^この操作を読み取れない/);
  expect(workbook.calls).toEqual([]);
});

test("a replay that would leave no tree writes nothing", () => {
  const workbook = open();
  const edit = { kind: "replay", changes: [{ kind: "delete", row: 1, count: 1 }], data: [] };
  const json = JSON.stringify({ period, revision, edit });
  expect(() => answerRequest({ workbook, userLocale: "en" }, "editTree", json)).toThrow(/column/);
  expect(workbook.read(2)).toEqual(open().read(2));
});
