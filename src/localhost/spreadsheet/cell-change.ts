import type { Model } from "./engine.ts";

/** What a cell is to be given, as o-spreadsheet's commands say it; what is not said stays. */
export interface CellChange {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly content?: string;
  readonly style?: object | null;
  readonly format?: string;
}

/**
 * Whether the cell is so already. o-spreadsheet keeps no blank cells and takes them for different from what is blank, and
 * every command goes through all of its plugins: a page, most of which is blank, takes thousands.
 */
export function leavesAsIs(getters: Model["getters"], { content, style, format, ...position }: CellChange): boolean {
  if (!isInSheet(getters, position)) return false;
  const cell = getters.getCell(position);
  if (content !== undefined && (cell?.isFormula || content !== (cell?.content ?? ""))) return false;
  if (format !== undefined && format !== (cell?.format ?? "")) return false;
  return style === undefined || isSameStyle(style ?? {}, cell?.style ?? {});
}

/** What lies outside is for o-spreadsheet to refuse. */
function isInSheet(getters: Model["getters"], { sheetId, row, col }: CellChange): boolean {
  const sheet = getters.tryGetSheet(sheetId);
  return sheet !== undefined && row < sheet.rows.length && col < sheet.numberOfCols;
}

function isSameStyle(one: object, other: object): boolean {
  const entries = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return entries.length === others.size && entries.every(([name, value]) => others.has(name) && others.get(name) === value);
}
