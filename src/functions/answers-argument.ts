import { readNumber } from "#engine";
import type { Language } from "#language";
import { checkCount } from "../sheets/cells/check-count.ts";
import { cellOf, textOf } from "../sheets/cells/raw-grid.ts";
import { languageOfHeaders } from "../sheets/cells/table.ts";
import { listArgument, neededArgument } from "./arguments.ts";
import { MOST_PEOPLE } from "./side-by-side.ts";

/** The answers to one question of a survey. */
export interface Answers {
  /** Null for what is no number, a header among them: it is left out of the count. */
  readonly points: readonly (number | null)[];
  /** The language of the first cell, where it is text. */
  readonly language: Language | null;
}

/**
 * Reads the answers of respondents, whatever else stands among them.
 *
 * @throws InvalidInputError `argument-missing`, `too-many-values`.
 */
export function answersArgument(argument: unknown, name: string): Answers {
  neededArgument(argument, name);
  const cells = listArgument(argument);
  checkCount(name, cells.length, MOST_PEOPLE);
  const points = cells.map((cell) => readNumber(cellOf(cell)) ?? null);
  return { points, language: points[0] === null ? languageOfHeaders([textOf(cells[0])]) : null };
}
