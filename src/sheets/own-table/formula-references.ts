/** A cell of a workbook; row and column count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A range with more cells than this is data, not parts of a KPI. */
const MOST_CELLS = 200;

const SHEET = String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?`;
const CELL = String.raw`\$?([A-Z]{1,3})\$?([1-9]\d{0,6})`;

/**
 * Rewrites the references of a spreadsheet formula as names in brackets, which the engine's own parser reads: `B2*'Q 1'!C3`
 * becomes `[Sheet1!B2]*[Q 1!C3]`. A range becomes a list of its cells, and `PRODUCT(…)` a product.
 *
 * @param sheet - Name of the sheet the formula stands on.
 * @returns Null for a formula with a range too large to be parts of something.
 */
export function bracketReferences(formula: string, sheet: string): string | null {
  let isTooLarge = false;
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_.$])${SHEET}${CELL}(?::${CELL})?(?![\p{L}\p{N}_.(])`, "giu");
  // A text takes no part in arithmetic; it stands where IFERROR shows nothing.
  const bracketed = formula.replace(/"(?:[^"]|"")*"/g, "0").replace(pattern, (...match: (string | undefined)[]) => {
    const [, quoted, plain, column = "", row = "", lastColumn = column, lastRow = row] = match;
    const name = quoted?.replace(/''/g, "'") ?? plain ?? sheet;
    const cells = cellsBetween([columnOf(column), Number(row)], [columnOf(lastColumn), Number(lastRow)]);
    isTooLarge ||= cells === null;
    return (cells ?? []).map(([c, r]) => `[${placeName({ sheet: name, row: r - 1, column: c }).replace(/\]/g, "]]")}]`).join(",");
  });
  return isTooLarge ? null : bracketed.replace(/\bPRODUCT\(((?:\[(?:[^\]]|\]\])*\]|[^()[\]])*)\)/gi, asProduct);
}

/** `Sheet1!B2` */
export function placeName({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${lettersOf(column)}${row + 1}`;
}

/** The cell that a name from `placeName` stands for; null for any other text. */
export function placeOf(name: string): CellPlace | null {
  const found = /^(.*)!([A-Z]{1,3})([1-9]\d*)$/s.exec(name);
  if (!found) return null;
  const [, sheet = "", column = "", row = ""] = found;
  return { sheet, row: Number(row) - 1, column: columnOf(column) };
}

type Corner = readonly [column: number, row: number];

function cellsBetween(from: Corner, to: Corner): readonly Corner[] | null {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  if ((right - left + 1) * (bottom - top + 1) > MOST_CELLS) return null;
  const cells: Corner[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.push([column, row]);
  return cells;
}

/** Counted from 0. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function asProduct(_: string, list: string): string {
  const members = list.match(/\[(?:[^\]]|\]\])*\]|[^,[\]]+/g) ?? [];
  return `(${members
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .join("*")})`;
}
