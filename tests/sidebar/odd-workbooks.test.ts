import { describe, expect, test } from "vitest";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import type { Endpoints } from "../../src/sidebar/wire/wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { Grid } from "../../src/workbook/port.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../actions/memory-workbook.ts";

/* Whatever stands on the sheets, every question of the sidebar is answered, or refused in a sentence of the person's language. */

const HEADERS = ["ID", "Parent", "Op", "Name", "Formula", "Unit", "Target"];
const TREE: Grid = [
  HEADERS,
  ["R", "", "=", "Revenue", "", "円", ""],
  ["P", "R", "×", "Price", "", "円", 11000],
  ["C", "R", "×", "Customers", "", "社", 240],
];
const DATA: Grid = [
  ["KPI", "2026-09", "2026-10"],
  ["P", 10000, 10500],
  ["C", 200, 220],
];
const ERRORS: Grid = [
  ["#REF!", "#N/A", "#VALUE!"],
  ["#DIV/0!", "Loading...", "#NAME?"],
];

/** Every cell below the headers shows an error. */
const spoilt = (grid: Grid): Grid => grid.map((row, at) => (at === 0 ? row : row.map(() => "#REF!")));

const sheets = (tree: Grid, data: Grid | null = DATA, more: Parameters<typeof memoryWorkbook>[0] = []): MemoryWorkbook =>
  memoryWorkbook([
    { name: "Tree", role: "tree", rows: tree },
    ...(data ? [{ name: "Data", role: "data", rows: data } as const] : []),
    ...more,
  ]);

const workbooks: Readonly<Record<string, () => MemoryWorkbook>> = {
  "nothing but a blank sheet": () => memoryWorkbook([{ name: "Sheet1", rows: [[""]] }]),
  "a blank tree": () => sheets([[""]]),
  "a tree of headers alone": () => sheets([HEADERS]),
  "headers with blank rows below": () => sheets([HEADERS, HEADERS.map(() => ""), HEADERS.map(() => " ")]),
  "a tree that is something else": () => sheets([["Hello"], ["world"]]),
  "errors all over the tree": () => sheets(spoilt(TREE)),
  "errors instead of headers": () => sheets(ERRORS, ERRORS),
  "a loop": () => sheets([HEADERS, ["a", "b", "+", "A"], ["b", "a", "+", "B"]]),
  "one KPI": () =>
    sheets(
      [HEADERS, ["R", "", "=", "Revenue"]],
      [
        ["KPI", "2026-10"],
        ["R", 1],
      ],
    ),
  "no data": () => sheets(TREE, null),
  "blank data": () => sheets(TREE, [[""]]),
  "data of headers alone": () => sheets(TREE, [DATA[0] ?? []]),
  "data without a month": () => sheets(TREE, [["KPI"], ["P"]]),
  "data of other KPIs": () =>
    sheets(TREE, [
      ["KPI", "2026-10"],
      ["X", 1],
    ]),
  "data without a number": () => sheets(TREE, [DATA[0] ?? [], ["P", "", ""], ["C", "n/a", ""]]),
  "errors all over the data": () => sheets(TREE, spoilt(DATA)),
  "data that are something else": () => sheets(TREE, [["no", "headers"]]),
  "nothing but zeros": () => sheets(TREE, [DATA[0] ?? [], ["P", 0, 0], ["C", 0, 0]]),
  "numbers at the end of what can be written": () => sheets(TREE, [DATA[0] ?? [], ["P", 1e308, -1e308], ["C", 1e308, 1e308]]),
  "only beliefs, no arithmetic": () => sheets([HEADERS, ["R", "", "=", "Revenue"], ["B", "R", "~", "Belief"]]),
  "errors on all other sheets": () =>
    sheets(TREE, DATA, [
      { name: "Settings", role: "settings", rows: ERRORS },
      { name: "Plan", role: "plan", rows: ERRORS },
      { name: "History", role: "history", rows: ERRORS },
    ]),
  "headers alone on all other sheets": () =>
    sheets(TREE, DATA, [
      { name: "Settings", role: "settings", rows: [["Setting", "Value", "Reason"]] },
      { name: "Plan", role: "plan", rows: [["Month", "ID"]] },
      { name: "History", role: "history", rows: [["Month", "ID", "Actual"]] },
    ]),
  "names of object members": () =>
    sheets(
      [HEADERS, ["__proto__", "", "=", "constructor"], ["toString", "__proto__", "+", "hasOwnProperty"]],
      [
        ["KPI", "2026-10"],
        ["toString", 5],
      ],
    ),
  "template T1": () => sheets(templateTree("T1", "en"), templateData("T1", "en")),
};

const questions = {
  sidebarState: { period: null },
  explainResult: { period: null, against: "", root: null },
  rankLeaves: { period: null, area: "" },
  sayPayback: { period: null, kpi: "P", hours: "8", hourlyCost: "4000" },
  shareText: { period: null },
  tryValues: { period: null, root: null, scenarios: [[{ kpi: "P", typed: "12000" }]] },
  seekGoal: { period: null, root: "R", target: "1", kpi: null },
  readSettings: null,
  readOwnTable: null,
} as const satisfies { readonly [Name in keyof Endpoints]?: Parameters<Endpoints[Name]>[0] };

type Question = keyof typeof questions;

/** Words for people have no code in them, and no place where a number or a name should stand and does not. */
const SLIP = /undefined|NaN|Infinity|\[object|\{[a-zA-Z]+\}|" →|→ "|, \\n|【】/;

/** What is said: the answer as it travels, or the sentence that refuses it. */
function answer(
  workbook: MemoryWorkbook,
  name: Question,
  userLocale: string,
): { readonly text: string; readonly isRefusal: boolean } {
  try {
    return { text: answerRequest({ workbook, userLocale }, name, JSON.stringify(questions[name])), isRefusal: false };
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    return { text: error.message, isRefusal: true };
  }
}

describe.each(Object.entries(workbooks))("with %s", (_, open) => {
  test.each(Object.keys(questions) as Question[])("%s is answered, or refused in a sentence", (name) => {
    const [english, japanese] = [answer(open(), name, "en"), answer(open(), name, "ja")];
    for (const { text } of [english, japanese]) expect(text).not.toMatch(SLIP);
    expect(japanese.isRefusal).toBe(english.isRefusal);
    if (japanese.isRefusal) expect(japanese.text).toMatch(/[ぁ-ん]/);
  });

  test("nothing is written by asking", () => {
    const workbook = open();
    for (const name of Object.keys(questions) as Question[]) answer(workbook, name, "en");
    expect(new Set(workbook.calls)).toEqual(new Set(workbook.calls.filter((call) => call === "read" || call === "formulas")));
  });
});
