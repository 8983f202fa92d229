import type { ReaderCell } from "../../report/readers/reader-cells.ts";
import { textOf } from "../../sheets/cells/raw-grid.ts";

/** What readers of the report asked for in a cell, as text, since a sheet may have made a date of it; "" for nothing. */
export function askedText(cell: ReaderCell): string {
  return typeof cell === "object" && "formula" in cell ? "" : textOf(cell);
}
