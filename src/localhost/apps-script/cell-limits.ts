import { LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS } from "../file-limits.ts";
import type { CellValue } from "../spreadsheet/cell-value.ts";
import type { Context } from "./context.ts";
import { refuse } from "./strict.ts";

/** Throws if the file cannot take so many more cells. */
export function checkRoom({ host }: Context, added: number): void {
  const present = host.spreadsheet.tabs.all().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (present + added <= MOST_CELLS) return;
  refuse(`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
}

/** Throws if a sheet cannot have so many columns. How Google says it is not known. */
export function checkColumns(columns: number): void {
  if (columns > MOST_COLUMNS) throw new Error(`A sheet cannot have more than ${MOST_COLUMNS} columns, says the local host`);
}

/** Throws if a text is too long for one cell. */
export function checkLength(values: readonly (readonly (CellValue | null)[])[]): void {
  const isTooLong = values.some((row) => row.some((value) => typeof value === "string" && value.length > LONGEST_TEXT));
  if (isTooLong) refuse(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
}
