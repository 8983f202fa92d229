import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sheetRevision } from "../../src/actions/book/sheet-revision.ts";
import { type EditOutcome, editTree } from "../../src/actions/editing/edit-tree.ts";
import type { TreeEdit } from "../../src/actions/editing/tree-edit.ts";
import { dataHeaders, treeHeaders } from "../../src/language/words/headers.ts";
import { openTree } from "../../src/sheets/tree/read-tree.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { type MemoryWorkbook, memoryWorkbook } from "./memory-workbook.ts";

/* Any edits of any sheets, one after the other, and all of them taken back and made again. */

const RUNS = { numRuns: 300 };
const [TREE, DATA] = [1, 2];

type Rows = CellValue[][];

const MOST = 9;

/** A tree as people keep it: with or without ids, blank rows, notes and formulas of their own, in any order and language. */
const trees: fc.Arbitrary<{ readonly rows: Rows; readonly labels: readonly string[] }> = fc
  .record({
    language: fc.constantFrom("en", "ja"),
    parents: fc.array(fc.nat(), { minLength: 1, maxLength: MOST }),
    products: fc.array(fc.boolean(), { minLength: MOST, maxLength: MOST }),
    columns: fc.shuffledSubarray(["id", "parent", "op", "name", "target", "memo", "sum"] as const, { minLength: 7 }),
    hasIds: fc.boolean(),
    above: fc.nat(2),
    gaps: fc.array(fc.nat(5), { minLength: MOST, maxLength: MOST }),
    quirks: fc.array(fc.nat(), { minLength: MOST, maxLength: MOST }),
  })
  .map(({ language, parents, products, columns, hasIds, above, gaps, quirks }) => {
    const fields = hasIds ? columns : columns.filter((field) => field !== "id");
    const names = parents.map((_, at) => `${["KPI", "指標", "Ｋ", "=A"][(quirks[at] ?? 0) % 4]} ${at}`);
    const ids = names.map((name, at) => (hasIds ? `k${at}` : name));
    const header = fields.map((field) => (field === "memo" || field === "sum" ? field : treeHeaders[field][language]));
    const rows = parents.flatMap((seed, at): Rows => {
      const parent = at === 0 || seed % 7 === 0 ? -1 : seed % at;
      const cells: Readonly<Record<(typeof columns)[number], CellValue>> = {
        id: ids[at] ?? "",
        name: names[at] ?? "",
        parent: parent < 0 ? "" : ((seed % 3 === 0 ? names : ids)[parent] ?? ""),
        op: parent < 0 ? "=" : seed % 11 === 0 ? "~" : products[parent] ? "×" : seed % 5 === 0 ? "-" : "+",
        target: seed % 4 === 0 ? at * 10 : seed % 4 === 1 ? "==Z1" : "",
        memo: seed % 2 === 0 ? `memo ${at}` : new Date(at * 86_400_000),
        sum: `==B${at + 1}`,
      };
      const blank = gaps[at] === 0 ? [fields.map(() => "")] : [];
      return [...blank, fields.map((field) => cells[field])];
    });
    const notes = Array.from({ length: above }, (_, at) => [at === 0 ? "Our tree" : ""]);
    const called = ids.map(
      (id, at) => [id, names[at], ` ${names[at]}`, names[at]?.normalize("NFKC")][(quirks[at] ?? 0) % 4] ?? id,
    );
    return { rows: squared([...notes, header, ...rows]), labels: called };
  });

/** The numbers of that tree in any of the shapes of a data table. */
const shapes: fc.Arbitrary<(labels: readonly string[]) => Rows> = fc
  .record({ shape: fc.constantFrom("wide", "long", "months"), language: fc.constantFrom("en", "ja") })
  .map(({ shape, language }) => (labels) => {
    const { kpi, month, actual } = dataHeaders;
    if (shape === "wide") return [[kpi[language], "2026-09", "2026-10"], ...labels.map((label, at) => [label, at, "==A1"])];
    if (shape === "months")
      return [
        [month[language], ...labels],
        ["2026-10", ...labels.map((_, at) => at)],
      ];
    return [[month, kpi, actual].map((words) => words[language]), ...labels.map((label, at) => ["2026-10", label, at])];
  });

type Choice = (rows: Rows, at: number) => TreeEdit;

const choices: fc.Arbitrary<Choice> = fc
  .record({
    kind: fc.constantFrom("add", "rename", "move", "delete", "operator", "combine", "split", "set", "targets"),
    one: fc.nat(),
    other: fc.nat(),
    third: fc.nat(),
    yes: fc.boolean(),
  })
  .map(({ kind, one, other, third, yes }) => (rows, at): TreeEdit => {
    const ids = openTree(rows).definitions.map(({ id }) => id);
    const kpi = ids[one % ids.length] ?? "";
    const near = ids[other % (ids.length + 1)] ?? null;
    const by = yes ? "sum" : "product";
    switch (kind) {
      case "add":
        return yes ? { kind, parent: near, name: `new ${at}` } : { kind, parent: null, after: near, name: `new ${at}` };
      case "rename":
        return { kind, kpi, name: `renamed ${at}` };
      case "move":
        return { kind, kpi, parent: near, before: yes ? (ids[third % ids.length] ?? null) : null };
      case "delete":
        return { kind, kpi, parts: yes ? "delete" : "lift" };
      case "operator":
        return { kind, kpi, operator: (["+", "-", "×", "÷", "~"] as const)[third % 5] ?? "+" };
      case "combine":
        return { kind, kpi, by };
      case "split": {
        const parts = [1, 2].map((part) => ({
          name: `part ${at} ${part}`,
          value: yes ? part : null,
          unit: third % 2 ? "%" : "",
        }));
        return { kind, kpi, by, parts, period: "2026-10" };
      }
      case "targets":
        return { kind, targets: ids.slice(0, (third % 3) + 1).map((each) => ({ kpi: each, value: "12.5%" })) };
      default:
        return { kind: "set", kpi, field: yes ? "unit" : "target", value: third % 3 === 0 ? "" : String(third) };
    }
  });

const workbooks = fc.tuple(trees, shapes).map(
  ([{ rows, labels }, shape]) =>
    () =>
      memoryWorkbook([
        { name: "Tree", role: "tree", rows },
        { name: "Data", role: "data", rows: squared(shape(labels)) },
      ]),
);

function squared(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** All that stands on both sheets; blank rows and columns at the end are none. */
function contents(workbook: MemoryWorkbook): string {
  const cut = (row: readonly unknown[]): string => JSON.stringify(row).replace(/(?:,?"")+\]$/, "]");
  const all = [TREE, DATA].flatMap((sheet) => [workbook.read(sheet), workbook.formulas(sheet)]);
  return all
    .map((grid) =>
      grid
        .map(cut)
        .join("\n")
        .trimEnd()
        .replace(/(?:\n\[\])+$/, ""),
    )
    .join("\n\n");
}

const revisionOf = (workbook: MemoryWorkbook): string => sheetRevision(workbook.read(TREE));
const apply = (workbook: MemoryWorkbook, edit: TreeEdit): EditOutcome => editTree(workbook, edit, revisionOf(workbook));

type Done = Extract<EditOutcome, { readonly outcome: "done" }>;

/** Replays what came of an edit, after it has travelled. */
function replay(workbook: MemoryWorkbook, { undo }: Done): Done {
  const outcome = apply(workbook, { kind: "replay", ...JSON.parse(JSON.stringify(undo)) });
  if (outcome.outcome !== "done") throw new Error(JSON.stringify(outcome));
  return outcome;
}

const writes = ({ calls }: MemoryWorkbook): number =>
  calls.filter((call) => /edit|insertRows|deleteRows|moveRows/.test(call)).length;

describe("any edits, one after the other", () => {
  test("are taken back to the very cells, and made again", () => {
    let made = 0;
    fc.assert(
      fc.property(workbooks, fc.array(choices, { minLength: 1, maxLength: 6 }), (open, chosen) => {
        const workbook = open();
        const states = [contents(workbook)];
        let steps: Done[] = [];
        chosen.forEach((choose, at) => {
          const rows = workbook.read(TREE) as Rows;
          if (openTree(rows).definitions.length === 0) return;
          const before = writes(workbook);
          const outcome = apply(workbook, choose(rows, at));
          if (outcome.outcome === "done") {
            steps.push(outcome);
            states.push(contents(workbook));
          } else {
            expect(writes(workbook)).toBe(before);
            expect(outcome.outcome).toBe("refused");
          }
        });
        made += steps.length;
        for (const _ of ["once", "and again"]) {
          const redos = [...steps].reverse().map((step, at) => {
            const redo = replay(workbook, step);
            expect(contents(workbook)).toBe(states[steps.length - 1 - at]);
            return redo;
          });
          steps = redos.reverse().map((redo, at) => {
            const undo = replay(workbook, redo);
            expect(contents(workbook)).toBe(states[at + 1]);
            return undo;
          });
        }
      }),
      RUNS,
    );
    expect(made).toBeGreaterThan(RUNS.numRuns);
  });

  test("of two people write nothing where the other one has been quicker, whatever either wants", () => {
    let conflicts = 0;
    fc.assert(
      fc.property(workbooks, choices, choices, (open, ours, theirs) => {
        const workbook = open();
        const rows = workbook.read(TREE) as Rows;
        const seen = revisionOf(workbook);
        apply(workbook, theirs(rows, 0));
        if (revisionOf(workbook) === seen) return;
        const before = [contents(workbook), writes(workbook)];
        const outcome = editTree(workbook, ours(rows, 1), seen);
        conflicts++;
        expect(outcome).toEqual({ outcome: "conflict" });
        expect([contents(workbook), writes(workbook)]).toEqual(before);
      }),
      RUNS,
    );
    expect(conflicts).toBeGreaterThan(RUNS.numRuns / 4);
  });

  test("leave both sheets as they were where any of their writes fails", () => {
    let failed = 0;
    fc.assert(
      fc.property(workbooks, choices, fc.integer({ min: 1, max: 5 }), (open, choose, call) => {
        const workbook = open();
        const before = contents(workbook);
        const rows = workbook.read(TREE) as Rows;
        workbook.failAtWrite(call);
        try {
          apply(workbook, choose(rows, 0));
        } catch {
          failed++;
          expect(contents(workbook)).toBe(before);
        }
      }),
      RUNS,
    );
    expect(failed).toBeGreaterThan(RUNS.numRuns / 10);
  });
});
