import { type Facts, InvalidInputError } from "#engine";
import { comparable, type FoundWord, type Language, type WordList, wordFinder } from "#language";
import { isBlank, type RawGrid, textOf } from "./raw-grid.ts";

/** Titles and notes may stand above a table; its header is looked for in this many rows. */
const ROWS_SEARCHED = 20;

/** Headers that are the same word in both languages and so tell nothing about it. */
const NEUTRAL = /^(?:id|kpi|kpiid|mrr|op|[^a-z\u3040-\u30ff\u3400-\u9fff]*)$/;
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The header row of a table, and what its columns hold. */
export interface TableHeader<Field extends string> {
  /** Place of the row in the grid, from 0. */
  readonly row: number;
  /** The column of each field that the table has, from 0. */
  readonly columns: ReadonlyMap<Field, number>;
  /** The language the headers are written in; null when they do not tell. */
  readonly language: Language | null;
}

/**
 * Finds the header row of a table: the first row, after titles and notes, with the columns that make it one.
 *
 * Width, case and spaces of a header make no difference, nor does the order of the columns. Where two columns have a
 * header of the same meaning, the one written more like ours is taken, then the left one.
 *
 * @param isHeader - True for a row that has enough columns to be the header.
 * @returns Null when no row is a header.
 */
export function findHeader<Field extends string>(
  grid: RawGrid,
  words: WordList<Field>,
  isHeader: (columns: ReadonlyMap<Field, number>) => boolean,
): TableHeader<Field> | null {
  const find = wordFinder(words);
  let searched = 0;
  for (let row = 0; row < grid.length && searched < ROWS_SEARCHED; row++) {
    const cells = grid[row] ?? [];
    if (cells.every(isBlank)) continue;
    searched++;
    const { columns, language } = readHeaders(cells, find);
    if (isHeader(columns)) return { row, columns, language };
  }
  return null;
}

function readHeaders<Field extends string>(cells: readonly unknown[], find: (text: string) => FoundWord<Field> | null) {
  const best = new Map<Field, { readonly column: number; readonly preference: number; readonly text: string }>();
  cells.forEach((cell, column) => {
    if (typeof cell !== "string") return;
    const match = find(cell);
    if (!match) return;
    const { meaning, preference } = match;
    const rival = best.get(meaning);
    if (!rival || preference < rival.preference) best.set(meaning, { column, preference, text: cell });
  });
  const columns = new Map(Array.from(best, ([field, { column }]) => [field, column]));
  return { columns, language: languageOfHeaders(Array.from(best.values(), ({ text }) => text)) };
}

/** The language most of the headers are in; Japanese when as many are in either. */
export function languageOfHeaders(headers: readonly string[]): Language | null {
  const telling = headers.map(comparable).filter((header) => !NEUTRAL.test(header));
  if (telling.length === 0) return null;
  const japanese = telling.filter((header) => JAPANESE.test(header)).length;
  return japanese * 2 >= telling.length ? "ja" : "en";
}

/** The number of rows up to the last one in which something stands; a reference to whole columns has many more. */
export function usedHeight(grid: RawGrid): number {
  let height = grid.length;
  while (height > 0 && (grid[height - 1] ?? []).every(isBlank)) height--;
  return height;
}

/** The error for a table in which the column was not found, with the first row in which anything stands. */
export function missingColumn(table: string, column: string, grid: RawGrid, facts: Facts = {}): InvalidInputError {
  const first = grid.findIndex((row) => !row.every(isBlank));
  if (first < 0) return new InvalidInputError("table-empty", { table });
  const found = (grid[first] ?? []).map(textOf).filter((text) => text !== "");
  return new InvalidInputError("column-missing", { table, column, row: first + 1, found: listed(found), ...facts });
}

/** A few headers as one text, short enough for a sentence. */
function listed(headers: readonly string[]): string {
  const shown = headers.slice(0, 5).map((header) => (header.length > 20 ? `${header.slice(0, 20)}…` : header));
  return shown.join(", ") + (headers.length > shown.length ? ", …" : "");
}

/**
 * The language of a table that may be no table at all: that of its first filled row, English where it does not tell.
 *
 * @param argument - Whatever was given for the table.
 */
export function languageOfTable(argument: unknown): Language {
  if (!Array.isArray(argument)) return "en";
  const rows = argument.slice(0, ROWS_SEARCHED).filter(isRow);
  const header = rows.find((row) => row.filter((cell) => !isBlank(cell)).length > 1) ?? rows.find((row) => !row.every(isBlank));
  return languageOfHeaders((header ?? []).map(textOf)) ?? "en";
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}
