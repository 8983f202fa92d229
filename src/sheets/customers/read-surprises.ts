import { wordFinder, yesNoWords } from "#language";
import { healthSheetWords } from "../../language/words/health-sheet-words.ts";
import { isBlank, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { findHeader } from "../cells/table.ts";

/** An account that left although its score called it healthy. */
export interface Surprise {
  readonly name: string;
  readonly score: number;
  /** What has been found out about it so far; "" for nothing. */
  readonly learned: string;
  /** Counts from 1. */
  readonly row: number;
}

/** What the test of a health score says about those who have left. */
export interface Surprises {
  /** Scores from this one on are called healthy. */
  readonly threshold: number;
  /** Accounts with a score that have left. */
  readonly leftCount: number;
  /** In the order of the table. */
  readonly accounts: readonly Surprise[];
  /** The column for what has been found out, counted from 1; null where the table has none. */
  readonly learnedColumn: number | null;
}

/** What `KPI_HEALTH_TEST` takes where its formula does not say. */
const USUAL_THRESHOLD = 60;
const THRESHOLD = /KPI_HEALTH_TEST\([^()]*[;,]\s*(\d+(?:\.\d+)?)\s*\)/i;

/**
 * Finds the surprises on a sheet that tests a health score, by the threshold of its formula.
 *
 * @param formulas - Of the same cells; "" where there is none.
 * @returns Null where the columns of the test are not there.
 */
export function readSurprises(grid: RawGrid, formulas: readonly (readonly string[])[]): Surprises | null {
  const { account, score, hasLeft, learned } = healthSheetWords;
  const header = findHeader(grid, { account, score, hasLeft, learned }, (found) => found.has("score") && found.has("hasLeft"));
  if (!header) return null;
  const at = { account: 0, score: 0, hasLeft: 0, ...Object.fromEntries(header.columns) };
  const learnedColumn = header.columns.get("learned") ?? null;
  const meaningOf = wordFinder(yesNoWords);
  const threshold = thresholdIn(formulas);
  const left = grid.flatMap((cells, row): Surprise[] => {
    const points = cells[at.score];
    if (row <= header.row || typeof points !== "number" || isBlank(cells[at.hasLeft])) return [];
    if (meaningOf(textOf(cells[at.hasLeft]))?.meaning !== "yes") return [];
    const said = learnedColumn === null ? "" : textOf(cells[learnedColumn]);
    return [{ name: textOf(cells[at.account]), score: points, learned: said, row: row + 1 }];
  });
  return {
    threshold,
    leftCount: left.length,
    accounts: left.filter((each) => each.score >= threshold),
    learnedColumn: learnedColumn === null ? null : learnedColumn + 1,
  };
}

function thresholdIn(formulas: readonly (readonly string[])[]): number {
  for (const formula of formulas.flat()) {
    const found = THRESHOLD.exec(formula)?.[1];
    if (found !== undefined) return Number(found);
  }
  return USUAL_THRESHOLD;
}
