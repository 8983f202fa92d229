import type { Area } from "../spreadsheet/area.ts";

/** A rectangle in A1 notation; edges that are not given reach the end of the sheet. Counted from 0. */
export interface A1Range {
  /** The sheet's name if the text names one. */
  readonly sheetName: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number | null;
  readonly right: number | null;
}

const corner = /^\$?([A-Za-z]{0,3})\$?([1-9]\d*)?$/;

/** Reads `B2`, `A1:C5`, `A:A`, `2:3`, `A2:B`, `'My sheet'!A1`; null if it is none of these. */
export function parseA1(text: string): A1Range | null {
  const exclamation = text.lastIndexOf("!");
  const sheetName = exclamation < 0 ? null : unquoted(text.slice(0, exclamation));
  const [first = "", second, ...rest] = text.slice(exclamation + 1).split(":");
  if (rest.length > 0) return null;
  const start = parseCorner(first);
  const end = second === undefined ? start : parseCorner(second);
  if (start === null || end === null) return null;
  if (second === undefined && (start.row === null || start.column === null)) return null;
  return { sheetName, ...rows(start.row, end.row), ...columns(start.column, end.column) };
}

/** The area's address without its sheet, as `Range.getA1Notation` gives it. */
export function toA1({ row, column, rows: height, columns: width }: Area): string {
  const start = `${columnLetters(column)}${row + 1}`;
  return height === 1 && width === 1 ? start : `${start}:${columnLetters(column + width - 1)}${row + height}`;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function parseCorner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = corner.exec(text);
  if (match === null || text === "" || text === "$") return null;
  const [, letters = "", digits] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: digits === undefined ? null : Number(digits) - 1, column: letters === "" ? null : column - 1 };
}

function rows(one: number | null, other: number | null): Pick<A1Range, "top" | "bottom"> {
  if (one === null || other === null) return { top: one ?? other ?? 0, bottom: null };
  return { top: Math.min(one, other), bottom: Math.max(one, other) };
}

function columns(one: number | null, other: number | null): Pick<A1Range, "left" | "right"> {
  if (one === null || other === null) return { left: one ?? other ?? 0, right: null };
  return { left: Math.min(one, other), right: Math.max(one, other) };
}

function unquoted(name: string): string {
  return /^'.*'$/.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
}
