import { InvalidInputError, readNumber } from "#engine";
import type { Language } from "#language";
import { checkCount } from "../sheets/cells/check-count.ts";
import { cellError, isBlank, textOf } from "../sheets/cells/raw-grid.ts";
import { languageOfHeaders } from "../sheets/cells/table.ts";
import { listArgument, neededArgument, numbersArgument } from "./arguments.ts";

/** The most months that a formula takes; some of what is done with them takes the square of their number. */
const MOST_MONTHS = 10_000;

/** The most customers, accounts or respondents that a formula takes. */
export const MOST_PEOPLE = 200_000;

type Numbers = readonly (number | null)[];

/** Columns of numbers that belong together, without the header row that they may share; all are equally long. */
export interface SideBySide<Args> {
  readonly columns: { readonly [Name in keyof Args]: Numbers };
  /** What stands beside the numbers; "" where nothing does. */
  readonly labels: readonly string[];
  /** The language of the header row; null without one. */
  readonly language: Language | null;
  /** Rows above the numbers: one with a header, else none. */
  readonly headerRows: 0 | 1;
}

/** What else a function takes beside its numbers. */
export interface SideBySideOptions {
  /** The most values of one range; 10,000 if left out. */
  readonly most?: number;
  /** The range with the labels of the rows. */
  readonly labels?: unknown;
}

/**
 * Reads ranges whose numbers belong together by their position; blank is null.
 *
 * A first row of text is a header when every range of numbers has one, so that a text among them is not taken for one.
 *
 * @param args - The ranges of numbers by their names.
 * @throws InvalidInputError `argument-missing`, `too-many-values`, `length-mismatch` and `argument-list-not-number`.
 */
export function sideBySide<Args extends Readonly<Record<string, unknown>>>(
  args: Args,
  { most = MOST_MONTHS, labels = "" }: SideBySideOptions = {},
): SideBySide<Args> {
  const lists = Object.entries(args).map(([name, argument]) => {
    neededArgument(argument, name);
    return { name, cells: listArgument(argument), size: sizeOf(argument) };
  });
  const filled = Math.max(0, ...lists.map(({ cells }) => cells.length));
  for (const { name, cells, size } of lists) {
    checkCount(name, cells.length, most);
    if (size < filled) throw new InvalidInputError("length-mismatch", { argument: name, found: size, needed: filled });
  }
  const headerRows = lists.every(({ cells, size }) => size > 1 && isHeader(cells[0])) ? 1 : 0;
  const texts = listArgument(labels).slice(headerRows).map(textOf);
  const rows = Array.from({ length: Math.max(texts.length, filled - headerRows) }, (_, row) => row);
  const columns = lists.map(({ name, cells }): [string, Numbers] => {
    const numbers = numbersArgument(cells.slice(headerRows), name);
    return [name, rows.map((row) => numbers[row] ?? null)];
  });
  return {
    columns: Object.fromEntries(columns) as SideBySide<Args>["columns"],
    labels: rows.map((row) => texts[row] ?? ""),
    language: headerRows === 1 ? languageOfHeaders(lists.map(({ cells }) => String(cells[0]))) : null,
    headerRows,
  };
}

/** True for text at the top of numbers that says what they are. */
function isHeader(cell: unknown): cell is string {
  return typeof cell === "string" && !isBlank(cell) && cellError(cell) === null && readNumber(cell) === undefined;
}

/** The cells of a range, blank ones at the end included: those may stand beside a filled one of another range. */
function sizeOf(argument: unknown): number {
  if (!Array.isArray(argument)) return 1;
  return argument.reduce((sum: number, row: unknown) => sum + (Array.isArray(row) ? row.length : 1), 0);
}
