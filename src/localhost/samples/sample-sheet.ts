import type { CellValue } from "../spreadsheet/cell-value.ts";
import { type SheetData, sheetData } from "../spreadsheet/workbook-data.ts";

/** How part of a sample sheet looks. */
export interface Look {
  /** Number format by range, as `#,##0`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Width in pixels by column, from column A on; 0 keeps the usual width. */
  readonly widths?: readonly number[];
  /** Ranges of headings and of table headers. */
  readonly headings?: readonly string[];
  readonly headers?: readonly string[];
  /** Ranges of headers over numbers, which stand right as these do. */
  readonly numberHeaders?: readonly string[];
  /** Ranges of quiet notes. */
  readonly notes?: readonly string[];
  readonly frozenRows?: number;
}

/** The formats and styles of all sheets of a workbook, by the numbers the sheets refer to. */
export interface LookTables {
  readonly formats: Record<number, string>;
  readonly styles: Record<number, Readonly<Record<string, unknown>>>;
}

const HEADING = { bold: true, fontSize: 13, textColor: "#202124" };
const HEADER = { bold: true, fillColor: "#F1F3F4", textColor: "#3C4043" };
const NUMBER_HEADER = { ...HEADER, align: "right" };
const NOTE = { textColor: "#5F6368" };

/** A sheet with values and a look, in o-spreadsheet's terms; what it needs of formats and styles is added to the tables. */
export function sampleSheet(name: string, rows: readonly (readonly CellValue[])[], look: Look, tables: LookTables): SheetData {
  const sheet = sheetData(name, rows);
  const styles: Record<string, number> = {};
  for (const [ranges, style] of [
    [look.headings, HEADING],
    [look.headers, HEADER],
    [look.numberHeaders, NUMBER_HEADER],
    [look.notes, NOTE],
  ] as const) {
    for (const range of ranges ?? []) styles[range] = numberOf(tables.styles, style);
  }
  const formats: Record<string, number> = { ...sheet.formats };
  for (const [range, format] of Object.entries(look.formats ?? {})) formats[range] = numberOf(tables.formats, format);
  const widths = (look.widths ?? []).map((size, column): [number, { size: number }] => [column, { size }]);
  const cols = Object.fromEntries(widths.filter(([, { size }]) => size > 0));
  return { ...sheet, formats, styles, cols, panes: { xSplit: 0, ySplit: look.frozenRows ?? 0 } } as SheetData;
}

/** The number under which a table knows a value, which is added when it is new. Numbers below 10 belong to `workbookOf`. */
function numberOf<Value>(table: Record<number, Value>, value: Value): number {
  const known = Object.keys(table).find((key) => JSON.stringify(table[Number(key)]) === JSON.stringify(value));
  if (known !== undefined) return Number(known);
  const next = 10 + Object.keys(table).length;
  table[next] = value;
  return next;
}
