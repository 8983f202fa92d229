import type { Workbook } from "../contract.ts";
import { type CellValue, isSerialDate } from "./cell-value.ts";
import { helpers } from "./engine.ts";
import { canonicalFormula, DATE_FORMAT } from "./typed-content.ts";

/** One sheet as o-spreadsheet loads it. */
export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly rowNumber: number;
  readonly colNumber: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, number>>;
}

/** The number format that `SheetData.formats` refers to. */
const DATE_FORMAT_ID = 1;
const SMALLEST = { rows: 1000, columns: 26 };

/**
 * A sheet with values in it, ready to be loaded. Loading is some twenty times faster than writing the same cells, so this is
 * the way in for samples and files.
 * @param rows - values from A1 on; text stays text unless it is a formula
 */
export function sheetData(name: string, rows: readonly (readonly CellValue[])[], id = name): SheetData {
  const cells: Record<string, string> = {};
  const formats: Record<string, number> = {};
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === "") continue;
      const position = helpers.toXC(column, row);
      cells[position] = loadedContent(value);
      if (isSerialDate(value)) formats[position] = DATE_FORMAT_ID;
    }
  }
  const rowNumber = Math.max(SMALLEST.rows, rows.length);
  return { id, name, rowNumber, colNumber: Math.max(SMALLEST.columns, columns), cells, formats };
}

/** A workbook made of the sheets, in their order. */
export function workbookOf(sheets: readonly SheetData[]): Workbook {
  const { version } = helpers.createEmptyWorkbookData();
  return { version: 1, model: { version, sheets, formats: { [DATE_FORMAT_ID]: DATE_FORMAT } }, extras: {} };
}

function loadedContent(value: CellValue): string {
  if (isSerialDate(value)) return String(value.serial);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (value.startsWith("=") && value !== "=") return canonicalFormula(value, usLocale);
  const looksTyped = helpers.isNumber(value, usLocale) || /^'|^=$|^(true|false)$/i.test(value);
  return looksTyped ? `'${value}` : value;
}

/** Loading reads numbers in their US form whatever the workbook's locale. */
const usLocale = helpers.createEmptyWorkbookData().settings.locale;
