import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainGrid } from "../../src/actions/editing/apply-changes.ts";
import { type PlannedEdit, planTreeEdit } from "../../src/actions/editing/plan-tree-edit.ts";
import { openTreeSheet, type TreeSheet } from "../../src/actions/editing/tree-sheet.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { changed, thereAndBack } from "./edit-sheet.ts";

const RUNS = { numRuns: 1_000 };

interface Kpi {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly memo: string;
}

/** A sound tree in any order of rows and columns, with a column that we know nothing of. */
const sheets: fc.Arbitrary<TreeSheet> = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
    products: fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
    inverted: fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
    order: fc.array(fc.nat(), { minLength: 13, maxLength: 13 }),
    columns: fc.shuffledSubarray(["ID", "Parent", "Op", "Name", "Memo"], { minLength: 5 }),
    byName: fc.boolean(),
  })
  .map(({ parents, products, inverted, order, columns, byName }) => {
    const rows = parents.map((seed, at) => {
      const parent = at === 0 || seed % 7 === 0 ? -1 : seed % at;
      const [plain, opposite] = products[parent] ? ["×", "÷"] : ["+", "-"];
      const cells: Readonly<Record<string, string>> = {
        ID: byName ? "" : `k${at}`,
        Name: `name ${at}`,
        Parent: parent < 0 ? "" : byName || seed % 3 === 0 ? `name ${parent}` : `k${parent}`,
        Op: parent < 0 ? "=" : seed % 11 === 0 ? "~" : ((inverted[at] ? opposite : plain) ?? ""),
        Memo: `memo ${at}`,
      };
      return { rank: order[at] ?? 0, cells: columns.map((column) => cells[column] ?? "") };
    });
    const grid = [columns, ...rows.sort((a, b) => a.rank - b.rank).map(({ cells }) => cells)];
    const formulas = grid.map((row) => row.map((cell) => (cell.startsWith("memo") ? `="${cell}"` : "")));
    return openTreeSheet(grid, formulas);
  });

const edits: fc.Arbitrary<(sheet: TreeSheet) => PlannedEdit> = fc
  .record({
    kind: fc.constantFrom("add", "rename", "move", "delete", "operator", "combine", "set"),
    one: fc.nat(),
    other: fc.nat(),
    third: fc.nat(),
    yes: fc.boolean(),
  })
  .map(({ kind, one, other, third, yes }) => (sheet: TreeSheet): PlannedEdit => {
    const ids = sheet.tree.definitions.map(({ id }) => id);
    const kpi = ids[one % ids.length] ?? "";
    const parent = ids[other % (ids.length + 1)] ?? null;
    switch (kind) {
      case "add":
        return { kind, parent, name: `new ${third}` };
      case "rename":
        return { kind, kpi, name: `renamed ${third}` };
      case "move":
        return { kind, kpi, parent };
      case "delete":
        return { kind, kpi, parts: yes ? "delete" : "lift" };
      case "operator":
        return { kind, kpi, operator: (["+", "-", "×", "÷", "~"] as const)[third % 5] ?? "+" };
      case "combine":
        return { kind, kpi, by: yes ? "sum" : "product" };
      default:
        return { kind: "set", kpi, field: yes ? "unit" : "controllability", value: String((third % 5) + 1) };
    }
  });

/** What a tree says, without the places of its rows. */
function kpisOf(sheet: TreeSheet): Map<string, Kpi> {
  const { tree, values, headerRow } = sheet;
  const memo = (values[headerRow - 1] ?? []).indexOf("Memo");
  return new Map(
    tree.definitions.map(({ id, name, row }, node) => {
      const parent = tree.parents[node] ?? -1;
      const parentId = parent < 0 ? null : (tree.definitions[parent]?.id ?? null);
      return [id, { id, name, parent: parentId, memo: String(values[row - 1]?.[memo] ?? "") }];
    }),
  );
}

function isBelow(kpis: ReadonlyMap<string, Kpi>, id: string, above: string): boolean {
  for (let at: string | null | undefined = id; at; at = kpis.get(at)?.parent) if (at === above) return true;
  return false;
}

/** The tree that a person would expect after the edit, worked out without any sheet. */
function expected(before: ReadonlyMap<string, Kpi>, edit: PlannedEdit, added: string | null): Map<string, Kpi> {
  const kpis = new Map(before);
  switch (edit.kind) {
    case "add":
      if (added) kpis.set(added, { id: added, name: edit.name, parent: edit.parent, memo: "" });
      break;
    case "rename":
    case "move": {
      const kpi = before.get(edit.kpi);
      if (kpi) kpis.set(edit.kpi, edit.kind === "move" ? { ...kpi, parent: edit.parent } : { ...kpi, name: edit.name });
      break;
    }
    case "delete":
      for (const kpi of before.values()) {
        if (kpi.id === edit.kpi || (edit.parts === "delete" && isBelow(before, kpi.id, edit.kpi))) kpis.delete(kpi.id);
        else if (kpi.parent === edit.kpi) kpis.set(kpi.id, { ...kpi, parent: before.get(edit.kpi)?.parent ?? null });
      }
      break;
    default:
  }
  return kpis;
}

const byId = (a: Kpi, b: Kpi) => (a.id < b.id ? -1 : 1);

describe("after any edit that is not refused", () => {
  test("the sheet says the tree that was asked for, and every other cell is still there", () => {
    let made = 0;
    fc.assert(
      fc.property(sheets, edits, (sheet, choose) => {
        const edit = choose(sheet);
        const planning = planTreeEdit(sheet, edit);
        if (!planning.ok) return;
        made++;
        const then = openTreeSheet(changed(sheet, planning.changes), []);
        const wanted = expected(kpisOf(sheet), edit, planning.kpi);
        expect([...kpisOf(then).values()].sort(byId)).toEqual([...wanted.values()].sort(byId));
        expect(then.problems.filter(({ severity }) => severity === "error")).toEqual(
          sheet.problems.filter(({ severity }) => severity === "error"),
        );
      }),
      RUNS,
    );
    expect(made).toBeGreaterThan(RUNS.numRuns / 2);
  });

  test("the KPIs in the other rows keep their order", () => {
    fc.assert(
      fc.property(sheets, edits, (sheet, choose) => {
        const edit = choose(sheet);
        const planning = planTreeEdit(sheet, edit);
        if (!planning.ok || edit.kind === "add") return;
        const moved = new Set(
          "kpi" in edit ? [...kpisOf(sheet).keys()].filter((id) => isBelow(kpisOf(sheet), id, edit.kpi)) : [],
        );
        const others = (each: TreeSheet) => each.tree.definitions.map(({ id }) => id).filter((id) => !moved.has(id));
        const then = others(openTreeSheet(changed(sheet, planning.changes), []));
        expect(then).toEqual(others(sheet).filter((id) => then.includes(id)));
      }),
      RUNS,
    );
  });

  test("taking it back gives every cell its content, formulas included", () => {
    fc.assert(
      fc.property(sheets, edits, (sheet, choose) => {
        const planning = planTreeEdit(sheet, choose(sheet));
        if (!planning.ok) return;
        const width = (row: readonly unknown[]) => [...row, "", "", "", ""].slice(0, 8);
        const back = thereAndBack(sheet, planning.changes).map(width);
        expect(back).toEqual(plainGrid(sheet.values, sheet.formulas).map(width));
      }),
      RUNS,
    );
  });

  test("no cell is written that already reads so, or that computes what it shows", () => {
    fc.assert(
      fc.property(sheets, edits, (sheet, choose) => {
        const planning = planTreeEdit(sheet, choose(sheet));
        if (!planning.ok) return;
        for (const change of planning.changes) {
          if (change.kind !== "cells") continue;
          for (const { row, column, value } of change.cells) {
            expect(sheet.formulas[row - 1]?.[column - 1] ?? "").toBe("");
            const before: CellValue = sheet.values[row - 1]?.[column - 1] ?? "";
            if (planning.done.code !== "changed") expect(value).not.toBe(before);
          }
        }
      }),
      RUNS,
    );
  });
});
