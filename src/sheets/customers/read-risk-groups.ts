import { InvalidInputError, type RiskGroup, readNumber, SEGMENTS } from "#engine";
import { type Language, riskHeaders, segmentWords, wordFinder } from "#language";
import { cellOf, excerpt, isBlank, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { findHeader, usedHeight } from "../cells/table.ts";

/** The segments of a survey with their risks, in the order of the table or, where all are named, of the branches. */
export interface RiskReading {
  readonly groups: readonly RiskGroup[];
  readonly language: Language | null;
}

/** Where the columns of a table stand. */
interface Columns {
  readonly segment: number;
  readonly n: number;
  readonly risk: number;
}

/**
 * Reads the segments of a survey and their churn risks: the table of KPI_SURVEY_SEGMENTS, or one like it.
 *
 * Without a header row the columns are size and risk, after the name of the segment where there are three. Rows that say
 * who was left out are skipped.
 *
 * @throws InvalidInputError `amount-unreadable` with the row.
 */
export function readRiskGroups(grid: RawGrid): RiskReading {
  const header = findHeader(grid, riskHeaders, (found) => found.has("n") && found.has("risk"));
  const columns = header ? namedColumns(header.columns) : firstColumns(grid);
  const find = wordFinder(segmentWords);
  const rows = grid.slice(0, usedHeight(grid)).flatMap((cells, row) => {
    const meaning = find(textOf(cells[columns.segment]))?.meaning ?? null;
    const isLeftOut = meaning === "contradictory" || meaning === "incomplete";
    if (row <= (header?.row ?? -1) || isLeftOut || cells.every(isBlank)) return [];
    const group = { n: numberAt(cells[columns.n], row), risk: numberAt(cells[columns.risk], row) };
    return [{ place: meaning === null ? -1 : SEGMENTS.indexOf(meaning), group }];
  });
  const isNamed = rows.every(({ place }) => place >= 0);
  const ordered = isNamed ? [...rows].sort((a, b) => a.place - b.place) : rows;
  return { groups: ordered.map(({ group }) => group), language: header?.language ?? null };
}

function namedColumns(columns: ReadonlyMap<keyof Columns, number>): Columns {
  return { segment: columns.get("segment") ?? -1, n: columns.get("n") ?? -1, risk: columns.get("risk") ?? -1 };
}

function firstColumns(grid: RawGrid): Columns {
  return grid.some((cells) => !isBlank(cells[2])) ? { segment: 0, n: 1, risk: 2 } : { segment: -1, n: 0, risk: 1 };
}

function numberAt(raw: unknown, row: number): number | null {
  const number = readNumber(cellOf(raw));
  if (number === undefined)
    throw new InvalidInputError("amount-unreadable", { table: "segments", row: row + 1, found: excerpt(raw) });
  return number;
}
