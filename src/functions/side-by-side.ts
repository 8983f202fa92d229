import { InvalidInputError, readNumber } from "#engine";
import type { Language } from "#language";
import { checkCount } from "../sheets/cells/check-count.ts";
import { cellError, cellOf, isBlank, textOf } from "../sheets/cells/raw-grid.ts";
import { languageOfHeaders } from "../sheets/cells/table.ts";
import { cellCount, isOmitted, listArgument, neededArgument, numbersArgument } from "./arguments.ts";

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
}

/** What else a function takes beside its numbers. */
export interface SideBySideOptions {
  /** The most values of one range; 10,000 if left out. */
  readonly most?: number;
  /** The range with what stands beside the numbers, and its name; `labels` if left out. */
  readonly labels?: unknown;
  readonly labelsName?: string;
}

/**
 * Reads ranges whose numbers belong together by their position; blank is null.
 *
 * A first row of text or months is a header when every range of numbers has one, so that a text among them is not taken for
 * one. Ranges that do not begin in the same row are not equally long either, so that no number goes to its neighbour's label.
 *
 * @param args - The ranges of numbers by their names.
 * @throws InvalidInputError `argument-missing`, `too-many-values`, `length-mismatch` and `argument-list-not-number`.
 */
export function sideBySide<Args extends Readonly<Record<string, unknown>>>(
  args: Args,
  { most = MOST_MONTHS, labels = "", labelsName = "labels" }: SideBySideOptions = {},
): SideBySide<Args> {
  const lists = Object.entries(args).map(([name, argument]) => {
    neededArgument(argument, name);
    return listOf(name, argument);
  });
  const beside = listOf(labelsName, labels);
  const all = isOmitted(labels) ? lists : [...lists, beside];
  const filled = Math.max(0, ...all.map(({ cells }) => cells.length));
  for (const { name, cells, size } of all) {
    checkCount(name, cells.length, most);
    if (size < filled) throw new InvalidInputError("length-mismatch", { argument: name, found: size, needed: filled });
  }
  const headerRows = lists.every(({ cells, size }) => size > 1 && isHeader(cells[0])) ? 1 : 0;
  const rows = Array.from({ length: filled - headerRows }, (_, row) => row);
  const texts = beside.cells.slice(headerRows).map(textOf);
  const columns = lists.map(({ name, cells }): [string, Numbers] => {
    const numbers = numbersArgument(cells.slice(headerRows), name);
    return [name, rows.map((row) => numbers[row] ?? null)];
  });
  return {
    columns: Object.fromEntries(columns) as SideBySide<Args>["columns"],
    labels: rows.map((row) => texts[row] ?? ""),
    language: headerRows === 1 ? languageOfHeaders(all.map(({ cells }) => textOf(cells[0]))) : null,
  };
}

function listOf(name: string, argument: unknown) {
  return { name, cells: listArgument(argument), size: cellCount(argument) };
}

/** True for a text or a month at the top of numbers that says what they are. */
function isHeader(cell: unknown): boolean {
  return !isBlank(cell) && typeof cell !== "boolean" && cellError(cell) === null && readNumber(cellOf(cell)) === undefined;
}
