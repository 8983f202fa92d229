import type { CellValue, Grid } from "#workbook";

const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;

/**
 * A short text that stands for the content of a sheet: another content has, in all likelihood, another revision.
 *
 * Blank rows and columns at the end make no difference, since an undone edit may leave such behind.
 *
 * @param grid - Null where there is no sheet: its revision is "".
 */
export function sheetRevision(grid: Grid | null): string {
  if (!grid) return "";
  let low = OFFSET;
  let high = OFFSET ^ PRIME;
  let blankRows = 0;
  for (const row of grid) {
    const text = rowText(row);
    if (text === "") {
      blankRows++;
      continue;
    }
    const line = "\n".repeat(blankRows + 1) + text;
    blankRows = 0;
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at);
      low = Math.imul(low ^ code, PRIME);
      high = Math.imul(high ^ code ^ (low >>> 15), PRIME);
    }
  }
  return `${hex(low)}${hex(high)}`;
}

function rowText(row: readonly CellValue[]): string {
  let width = row.length;
  while (width > 0 && row[width - 1] === "") width--;
  return width === 0 ? "" : JSON.stringify(row.slice(0, width));
}

/** `>>> 0` reads the 32 bits without a sign. */
function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, "0");
}
