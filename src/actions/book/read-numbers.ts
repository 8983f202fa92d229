import { latestPeriod } from "#engine";
import { isBlank } from "../../sheets/cells/raw-grid.ts";
import type { History } from "../../sheets/history/history.ts";
import { readHistory } from "../../sheets/history/read-history.ts";
import { type ModelReading, readTables } from "../../sheets/read-model.ts";
import type { Book } from "./open-book.ts";

/** Tree and numbers of a spreadsheet, closed months included. */
export interface Numbers extends ModelReading {
  readonly history: History;
  /** Index of the latest period with an actual, or else of the first one; -1 where there are no numbers. */
  readonly latest: number;
}

/**
 * Reads tree, data and closed months as far as they can be read: whatever is shown or written afterwards comes from here, so
 * that report and sidebar cannot differ.
 *
 * @throws InvalidInputError Where `openTree` does, as for a book without a tree.
 */
export function readNumbers(book: Book): Numbers {
  const data = book.cells("data");
  const hasData = data?.some((row) => !row.every(isBlank)) ?? false;
  const history = readHistory(book.cells("history"));
  const reading = readTables(book.cells("tree") ?? [], hasData ? data : null, history);
  return { ...reading, history, latest: reading.obstacle ? -1 : Math.max(latestPeriod(reading.model), 0) };
}

/**
 * The same, for what cannot be done without numbers.
 *
 * @throws InvalidInputError What stands against it.
 */
export function needNumbers(book: Book): Numbers {
  const numbers = readNumbers(book);
  if (numbers.obstacle) throw numbers.obstacle;
  return numbers;
}
