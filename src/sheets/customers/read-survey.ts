import { readNumber, type SurveyResponse } from "#engine";
import {
  expectationWords,
  type Language,
  type SurveyField,
  surveyHeaders,
  type WordList,
  wordFinder,
  yesNoWords,
} from "#language";
import { checkCount } from "../cells/check-count.ts";
import { cellOf, isBlank, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { findHeader, missingColumn, usedHeight } from "../cells/table.ts";

/** What was asked of everybody; without these nobody can be placed. */
const BRANCHES = ["trouble", "consulted", "satisfaction"] as const;

/** The most respondents that a formula takes. */
const MOST_RESPONDENTS = 200_000;

/** The respondents of a survey. */
export interface SurveyReading {
  readonly responses: readonly SurveyResponse[];
  readonly language: Language | null;
}

/**
 * Reads a table of survey answers: one row per respondent, columns found by their headers.
 *
 * An answer that is not understood counts as unanswered, and so does a column that is not there, save the three branches.
 *
 * @throws InvalidInputError `table-empty`, `column-missing` and `too-many-values`.
 */
export function readSurvey(grid: RawGrid): SurveyReading {
  const header = findHeader(grid, surveyHeaders, (columns) => BRANCHES.every((field) => columns.has(field)));
  if (!header) throw missingColumn("responses", missingBranch(grid), grid);
  const { row, columns, language } = header;
  const height = usedHeight(grid);
  checkCount("responses", height - row - 1, MOST_RESPONDENTS);
  const read = rowReader(columns);
  const rows = grid.slice(row + 1, height).filter((cells) => Array.from(columns.values()).some((at) => !isBlank(cells[at])));
  return { responses: rows.map(read), language };
}

/** The first branch that no header row names: what to say is missing. */
function missingBranch(grid: RawGrid): SurveyField {
  return BRANCHES.find((field) => !findHeader(grid, surveyHeaders, (columns) => columns.has(field))) ?? "trouble";
}

function rowReader(columns: ReadonlyMap<SurveyField, number>): (cells: readonly unknown[]) => SurveyResponse {
  const cell = (cells: readonly unknown[], field: SurveyField): unknown => cells[columns.get(field) ?? -1];
  const meaning = <Meaning extends string>(words: WordList<Meaning>) => {
    const find = wordFinder(words);
    return (cells: readonly unknown[], field: SurveyField): Meaning | null => find(textOf(cell(cells, field)))?.meaning ?? null;
  };
  const yesNo = meaning(yesNoWords);
  const expectation = meaning(expectationWords);
  const isYes = (cells: readonly unknown[], field: SurveyField): boolean | null => {
    const said = yesNo(cells, field);
    return said === null ? null : said === "yes";
  };
  const points = (cells: readonly unknown[], field: SurveyField): number | null => readNumber(cellOf(cell(cells, field))) ?? null;
  return (cells) => ({
    trouble: isYes(cells, "trouble"),
    consulted: isYes(cells, "consulted"),
    satisfaction: expectation(cells, "satisfaction"),
    csat: points(cells, "csat"),
    continuation: points(cells, "continuation"),
    nps: points(cells, "nps"),
  });
}
