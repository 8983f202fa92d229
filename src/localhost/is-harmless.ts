import { MOST_CELLS, MOST_COLUMNS } from "./file-limits.ts";

/** No workbook of ours is nested deeper than a dozen levels. */
const DEEPEST = 64;
const COLOR = /^(?:#[0-9a-f]{3,8}|[a-z]*|rgba?\([\d.,%\s]+\))$/i;

/** Cells in merged rectangles; o-spreadsheet notes each of them. Reports merge some hundred. */
const MOST_MERGED_CELLS = 100_000;
/** The size of a sheet that does not tell its own. */
const UNTOLD = 1000;
const ADDRESS = /^([A-Z]{1,3})(\d{1,8})(?::([A-Z]{1,3})(\d{1,8}))?$/;

/**
 * Tells whether a workbook from a file can be given to o-spreadsheet, which takes what it gets: a sheet without end, cells far
 * outside of it, a value nested without end or a colour that is none would leave a page that cannot be used, and a picture from
 * elsewhere would tell somebody that the file was opened.
 */
export function isHarmless(model: Readonly<Record<string, unknown>>, extras: unknown): boolean {
  const sheets = (Array.isArray(model["sheets"]) ? model["sheets"] : []).filter(isObject);
  return isOfUsualSize(sheets) && hasUsualIds(sheets) && sheets.every(staysInside) && isOfUsualShape([model, extras]);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(sheet: object): Size {
  const { rowNumber = UNTOLD, colNumber = UNTOLD } = sheet as { readonly rowNumber?: unknown; readonly colNumber?: unknown };
  return { rows: Number(rowNumber), columns: Number(colNumber) };
}

function isOfUsualSize(sheets: readonly object[]): boolean {
  const sizes = sheets.map(sizeOf);
  const cells = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const isUsual = ({ rows, columns }: Size): boolean => [rows, columns].every((size) => Number.isInteger(size) && size >= 0);
  return cells <= MOST_CELLS && sizes.every((size) => isUsual(size) && size.columns <= MOST_COLUMNS);
}

/** For o-spreadsheet keeps sheets by their ids in plain objects, in which `__proto__` and `constructor` mean something else. */
function hasUsualIds(sheets: readonly object[]): boolean {
  const ids = sheets.map((sheet) => (sheet as { readonly id?: unknown }).id);
  return ids.every((id) => typeof id === "string" && !(id in Object.prototype)) && new Set(ids).size === ids.length;
}

/** Whether all that is said of cells is said of cells that the sheet has. */
function staysInside(sheet: object): boolean {
  const { cells, styles, formats, borders, merges } = sheet as Readonly<Record<string, unknown>>;
  const size = sizeOf(sheet);
  const merged = Array.isArray(merges) ? merges.map((address) => cellsAt(String(address), size)) : [];
  const addresses = [cells, styles, formats, borders].filter(isObject).flatMap((each) => Object.keys(each));
  const mergedCells = merged.reduce((sum, count) => sum + count, 0);
  return mergedCells <= MOST_MERGED_CELLS && addresses.every((address) => cellsAt(address, size) <= MOST_CELLS);
}

/** How many cells an address such as `B2` or `A1:C5` means; infinitely many if it leads out of the sheet. */
function cellsAt(address: string, { rows, columns }: Size): number {
  const match = ADDRESS.exec(address);
  // What is none, o-spreadsheet refuses itself.
  if (match === null) return 0;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const [width, height] = [columnNumber(right) - columnNumber(left) + 1, Number(bottom) - Number(top) + 1];
  const isInside = columnNumber(right) <= columns && Number(bottom) <= rows;
  return isInside ? width * height : Number.POSITIVE_INFINITY;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

// Level by level instead of by recursion, whose depth the file would choose.
function isOfUsualShape(root: readonly unknown[]): boolean {
  let level: readonly object[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST || !level.every(hasUsualTexts)) return false;
    level = level.flatMap((each) => Object.values(each).filter(isObject));
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function hasUsualTexts(holder: object): boolean {
  return Object.entries(holder).every(([key, value]) => typeof value !== "string" || isUsualText(key, value));
}

function isUsualText(key: string, text: string): boolean {
  if (/colou?r$|^background$/i.test(key)) return COLOR.test(text);
  return key !== "path" || text.startsWith("data:image/");
}
