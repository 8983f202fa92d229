import { InvalidInputError } from "#engine";
import { type Language, type ResultColumn, resultHeaders, say, sayError, type WordFacts } from "#language";
import { languageOfTable } from "../sheets/cells/table.ts";

/** What an engine result may hold; null is a blank. */
export type AnswerCell = string | number | boolean | null;

/** What a cell can show: one value, or a rectangular table with a header row. */
export type Answer = string | number | boolean | (string | number | boolean)[][];

/**
 * Runs the body of a custom function and words what goes wrong for the cell.
 *
 * @param name - The function as the user writes it; every sentence begins with it.
 * @param table - The first table argument: its language is the language of the sentence.
 * @throws Error whose message is one sentence for the user.
 */
export function answer(name: string, table: unknown, body: () => AnswerCell | AnswerCell[][]): Answer {
  try {
    const result = body();
    return isTable(result) ? showTable(result) : shown(result);
  } catch (error) {
    const sentence = error instanceof InvalidInputError ? sayError(error, languageOfTable(table)) : null;
    throw new Error(sentence === null ? `${name} failed inside the add-on, please report it` : `${name}: ${sentence}`);
  }
}

/** A header row in the language of the sheet. */
export function header(columns: readonly ResultColumn[], language: Language | null, facts: WordFacts = {}): string[] {
  return columns.map((column) => say(resultHeaders[column], language ?? "en", facts));
}

function isTable(result: AnswerCell | AnswerCell[][]): result is AnswerCell[][] {
  return Array.isArray(result);
}

/** In place: the table was made for this answer alone, and may have as many cells as a sheet. */
function showTable(table: AnswerCell[][]): (string | number | boolean)[][] {
  for (const row of table) {
    for (let at = 0; at < row.length; at++) row[at] = shown(row[at] ?? null);
  }
  return table as (string | number | boolean)[][];
}

/** Never null, NaN, Infinity or −0: Sheets would show something else than a blank or 0. */
function shown(cell: AnswerCell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell !== "number") return cell;
  if (!Number.isFinite(cell)) return "";
  // Not `cell + 0`, which would make a million numbers anew.
  return cell === 0 ? 0 : cell;
}
