import { InvalidInputError, readNumber } from "#engine";
import { cellError, cellOf, excerpt, isBlank, type RawGrid, textOf } from "../sheets/cells/raw-grid.ts";

/** True for an argument that was left out, or points at one blank cell. */
export function isOmitted(argument: unknown): boolean {
  return isBlank(Array.isArray(argument) ? onlyCell(argument) : argument);
}

/** The error for an argument that is needed and was not given. */
export function missingArgument(name: string): InvalidInputError {
  return new InvalidInputError("argument-missing", { argument: name });
}

/**
 * Refuses a formula that ends before an argument it needs; a blank cell is an argument, whose value is missing.
 *
 * @throws InvalidInputError `argument-missing`.
 */
export function neededArgument(argument: unknown, name: string): void {
  if (argument === undefined) throw missingArgument(name);
}

/**
 * A range as rows of cells: a single value is one row of one cell, a list one row.
 *
 * @throws InvalidInputError `argument-missing`.
 */
export function tableArgument(argument: unknown, name: string): RawGrid {
  if (isOmitted(argument)) throw missingArgument(name);
  if (!Array.isArray(argument)) return [[argument]];
  return argument.every(Array.isArray) ? argument : [argument];
}

/**
 * One value: a single cell, or the only filled cell of a larger range; "" when there is none.
 *
 * @throws InvalidInputError `argument-not-single` when a range has more than one filled cell, `argument-cell-error`.
 */
export function cellArgument(argument: unknown, name: string): unknown {
  const [cell = "", ...others] = cellsOf(argument).filter((each) => !isBlank(each));
  if (others.length > 0) throw new InvalidInputError("argument-not-single", { argument: name, count: others.length + 1 });
  const error = cellError(cell);
  if (error !== null) throw new InvalidInputError("argument-cell-error", { argument: name, found: error });
  return cell;
}

/** One text, trimmed; "" when it was left out. */
export function textArgument(argument: unknown, name: string): string {
  return textOf(cellArgument(argument, name));
}

/**
 * One number; null when it was left out.
 *
 * @throws InvalidInputError `argument-not-number`, `argument-cell-error`.
 */
export function numberArgument(argument: unknown, name: string): number | null {
  const cell = cellArgument(argument, name);
  const number = readNumber(cellOf(cell));
  if (number === undefined) throw new InvalidInputError("argument-not-number", { argument: name, found: excerpt(cell) });
  return number;
}

/**
 * One number that must be there.
 *
 * @throws InvalidInputError `argument-missing`, `argument-not-number`, `argument-cell-error`.
 */
export function neededNumber(argument: unknown, name: string): number {
  const number = numberArgument(argument, name);
  if (number === null) throw missingArgument(name);
  return number;
}

/**
 * One amount, which has no sign; null when it was left out.
 *
 * @throws InvalidInputError `negative-amount`, and where no number can be read.
 */
export function amountArgument(argument: unknown, name: string): number | null {
  const amount = numberArgument(argument, name);
  if (amount !== null && amount < 0) throw new InvalidInputError("negative-amount", { argument: name, value: amount });
  return amount;
}

/**
 * One whole number between two ends; null when it was left out.
 *
 * @throws InvalidInputError `argument-out-of-range`, and where no number can be read.
 */
export function countArgument(
  argument: unknown,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  const count = numberArgument(argument, name);
  if (count === null || (Number.isInteger(count) && count >= least && count <= most)) return count;
  throw new InvalidInputError("argument-out-of-range", { argument: name, found: count, least, most });
}

/** The cells of a range one after the other, row by row, without the blank ones at the end. */
export function listArgument(argument: unknown): readonly unknown[] {
  const cells = cellsOf(argument);
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return cells.slice(0, length);
}

/** The cells of a range, blank ones at the end included: those may stand beside a filled one of another range. */
export function cellCount(argument: unknown): number {
  return cellsOf(argument).length;
}

/**
 * The numbers of a range one after the other; a blank is null.
 *
 * @throws InvalidInputError `argument-list-not-number` with the place of the first cell that holds something else.
 */
export function numbersArgument(argument: unknown, name: string): readonly (number | null)[] {
  return listArgument(argument).map((cell, index) => {
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    const number = cellError(cell) === null ? readNumber(cellOf(cell)) : undefined;
    if (number !== undefined) return number;
    throw new InvalidInputError("argument-list-not-number", { argument: name, position: index + 1, found: excerpt(cell) });
  });
}

function onlyCell(range: readonly unknown[]): unknown {
  if (range.length !== 1) return range.length === 0 ? "" : range;
  const [row] = range;
  if (!Array.isArray(row)) return row;
  return row.length > 1 ? row : row[0];
}

function cellsOf(argument: unknown): readonly unknown[] {
  return Array.isArray(argument) ? argument.flat() : [argument];
}
