import { expect } from "vitest";
import type { Answer } from "../../src/functions/answer.ts";
import { KPI_BAND } from "../../src/functions/kpi-band.ts";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { rowOf, tableOf } from "../functions/answered-table.ts";

/** Figures by KPI. */
export type Named = Readonly<Record<string, number>>;

/** Rows of cells, as a range hands them to a function. */
export type Range = readonly (readonly unknown[])[];

/** A tree whose root is computed by a formula from KPIs that stand beside it. */
export function formulaTree(formula: string, ids: readonly string[]): Range {
  return [["ID", "Parent", "Op", "Formula"], ["total", "", "=", `=${formula}`], ...ids.map((id) => [id, "total", "", ""])];
}

/** A tree of one root and its children, drawn as `"price × revenue"` lines. */
export function drawnTree(lines: string): Range {
  const rows = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [id = "", operator = "=", parent = ""] = line.split(/\s+/);
      return [id, parent, operator];
    });
  return [["ID", "Parent", "Op"], ...rows];
}

/** A wide data table of two periods, `before` and `after`. */
export function twoPeriods(before: Named, after: Named): Range {
  const ids = Array.from(new Set([...Object.keys(before), ...Object.keys(after)]));
  return [["KPI", "before", "after"], ...ids.map((id) => [id, before[id] ?? "", after[id] ?? ""])];
}

/** What `KPI_CONTRIB` gives every KPI; a blank fails the test. */
export function contributionsOf(tree: Range, before: Named, after: Named): Named {
  const rows = tableOf(KPI_CONTRIB(tree, twoPeriods(before, after), "before", "after", "")).slice(1);
  return Object.fromEntries(rows.map((row) => [String(row[0]), numberAt(row, 5)]));
}

/** Lowest and highest of a KPI over all orders of replacement, as `KPI_BAND` answers. */
export function bandOf(band: Answer, id: string): readonly [lowest: number, highest: number] {
  const row = rowOf(tableOf(band), id);
  return [numberAt(row, 3), numberAt(row, 4)];
}

/** `KPI_BAND` between two sets of figures. */
export function bands(tree: Range, before: Named, after: Named): Answer {
  return KPI_BAND(tree, twoPeriods(before, after), "before", "after");
}

/** A number of an answer; anything else fails the test. */
export function numberAt(row: readonly unknown[], column: number): number {
  const value = row[column];
  if (typeof value !== "number") throw new Error(`no number in column ${column} of ${JSON.stringify(row)}`);
  return value;
}

/** Each number, to so many digits. */
export function near(values: Named, digits: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, expect.closeTo(value, digits)]));
}
