import { InvalidInputError } from "#engine";
import { checkCount } from "../sheets/cells/check-count.ts";
import { isBlank, type RawGrid } from "../sheets/cells/raw-grid.ts";
import { usedHeight } from "../sheets/cells/table.ts";
import type { AnswerCell } from "./answer.ts";
import { isOmitted, neededArgument, numberArgument, numbersArgument, tableArgument } from "./arguments.ts";

/** The most cells of a range. */
const MOST_CELLS = 200_000;

/** Results in the shape of the ranges they were computed from. */
export interface CellResults<Result> {
  /** False when every argument was a single value. */
  readonly isRange: boolean;
  readonly rows: Result[][];
}

/** The numbers of one argument. */
interface NumberRange {
  readonly name: string;
  /** A single value goes with every cell of the ranges. */
  readonly isSingle: boolean;
  /** Rows and columns as they were given. */
  readonly size: readonly [height: number, width: number];
  /** Rows and columns up to the last ones in which something stands, and the numbers in them row by row. */
  readonly used: readonly [height: number, width: number];
  readonly numbers: readonly (number | null)[];
}

/**
 * Computes a metric for every cell of ranges of equal shape; a single value goes with every cell. Blank is null.
 *
 * Blank rows and columns at the end are left out, and need not be as many in every range.
 *
 * @param args - The arguments by their names, in the order in which `compute` takes them.
 * @throws InvalidInputError `shape-mismatch`, `argument-missing`, `too-many-values`, and where numbers cannot be read.
 */
export function overCells<Result>(
  args: Readonly<Record<string, unknown>>,
  compute: (...numbers: (number | null)[]) => Result,
): CellResults<Result> {
  const given = Object.entries(args).map(([name, argument]) => readRange(argument, name));
  const ranges = given.filter(({ isSingle }) => !isSingle);
  const height = Math.max(1, ...ranges.map(({ used }) => used[0]));
  const width = Math.max(1, ...ranges.map(({ used }) => used[1]));
  for (const { name, size } of ranges) {
    if (size[0] < height || size[1] < width) {
      throw new InvalidInputError("shape-mismatch", { argument: name, found: size.join("×"), needed: `${height}×${width}` });
    }
  }
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => compute(...given.map((range) => numberAt(range, row, column)))),
  );
  return { isRange: ranges.length > 0, rows };
}

/** A metric of one number: a number for single values, for ranges a table of their shape. */
export function cellwise(
  args: Readonly<Record<string, unknown>>,
  compute: (...numbers: (number | null)[]) => number | null,
): AnswerCell | AnswerCell[][] {
  const { isRange, rows } = overCells(args, compute);
  return isRange ? rows : (rows[0]?.[0] ?? null);
}

function readRange(argument: unknown, name: string): NumberRange {
  neededArgument(argument, name);
  const grid = isOmitted(argument) ? [[""]] : tableArgument(argument, name);
  const size = [grid.length, grid[0]?.length ?? 0] as const;
  const used = [usedHeight(grid), usedWidth(grid)] as const;
  checkCount(name, used[0] * used[1], MOST_CELLS);
  if (size[0] === 1 && size[1] === 1) return { name, isSingle: true, size, used, numbers: [numberArgument(argument, name)] };
  const cells = grid.slice(0, used[0]).flatMap((row) => row.slice(0, used[1]));
  return { name, isSingle: false, size, used, numbers: numbersArgument(cells, name) };
}

function usedWidth(grid: RawGrid): number {
  return grid.reduce((widest, row) => {
    let width = row.length;
    while (width > widest && isBlank(row[width - 1])) width--;
    return Math.max(widest, width);
  }, 0);
}

function numberAt({ isSingle, used: [height, width], numbers }: NumberRange, row: number, column: number): number | null {
  if (isSingle) return numbers[0] ?? null;
  return row < height && column < width ? (numbers[row * width + column] ?? null) : null;
}
