import type { Area } from "./area.ts";
import type { Step } from "./host-plugin.ts";

/** Rows or columns came or went: `count` lines in front of line `at`, or the lines from `at` on when negative. */
export interface LineChange {
  readonly sheetId: string;
  readonly dimension: "ROW" | "COL";
  readonly at: number;
  readonly count: number;
}

/** The changes that a command of o-spreadsheet means, in the order in which to apply them. */
export function lineChanges(command: Step): LineChange[] {
  const { type, sheetId, dimension, base, quantity, position, elements } = command as unknown as {
    readonly type: string;
    readonly sheetId: string;
    readonly dimension: "ROW" | "COL";
    readonly base: number;
    readonly quantity: number;
    readonly position: "before" | "after";
    readonly elements: readonly number[];
  };
  if (type === "ADD_COLUMNS_ROWS") {
    return [{ sheetId, dimension, at: position === "before" ? base : base + 1, count: quantity }];
  }
  if (type !== "REMOVE_COLUMNS_ROWS") return [];
  return runsFromTheEnd(elements).map(({ first, length }) => ({ sheetId, dimension, at: first, count: -length }));
}

/** The numbers as runs of neighbours, the last run first, so that no index moves under the next. */
function runsFromTheEnd(numbers: readonly number[]): { readonly first: number; readonly length: number }[] {
  const runs: { first: number; length: number }[] = [];
  for (const number of [...numbers].sort((one, other) => other - one)) {
    const last = runs[runs.length - 1];
    if (last?.first === number + 1) {
      last.first = number;
      last.length++;
    } else runs.push({ first: number, length: 1 });
  }
  return runs;
}

/** Where a line is after the change; null if it is gone. */
export function movedLine(line: number, change: LineChange): number | null {
  if (line < change.at) return line;
  if (change.count < 0 && line < change.at - change.count) return null;
  return line + change.count;
}

/** The area after the change, grown or shrunk with the lines inside it; null if nothing of it is left. */
export function movedArea(area: Area, change: LineChange): Area | null {
  if (area.sheetId !== change.sheetId) return area;
  const [start, length] = change.dimension === "ROW" ? [area.row, area.rows] : [area.column, area.columns];
  // Where an edge is gone, the area now begins with, or ends before, what follows the deleted lines.
  const first = movedLine(start, change) ?? change.at;
  const last = movedLine(start + length - 1, change) ?? change.at - 1;
  if (last < first) return null;
  return change.dimension === "ROW"
    ? { ...area, row: first, rows: last - first + 1 }
    : { ...area, column: first, columns: last - first + 1 };
}
