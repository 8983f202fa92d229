import type { ReaderCells } from "../../report/readers/reader-cells.ts";
import { textOf } from "../../sheets/cells/raw-grid.ts";

/** The period that readers of the report asked for, as text, since a sheet may have made a date of it; "" for none. */
export function shownPeriod({ shownPeriod: cell }: Pick<ReaderCells, "shownPeriod">): string {
  return typeof cell === "object" && "formula" in cell ? "" : textOf(cell);
}
