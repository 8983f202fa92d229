import type { PlainCellEdit, SheetChange } from "./sheet-change.ts";

/** Cells as a step of an edit; no step where there are none. */
export function cellsChange(cells: readonly PlainCellEdit[]): SheetChange[] {
  return cells.length > 0 ? [{ kind: "cells", cells }] : [];
}
