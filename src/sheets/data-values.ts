import {
  type Cell,
  InvalidInputError,
  type KpiData,
  type KpiDefinition,
  type Period,
  type Problem,
  readNumber,
  readPeriod,
} from "#engine";
import { wholeWords, wordFinder } from "#language";
import { cellError, cellOf, excerpt } from "./raw-grid.ts";

/** More periods than this are refused. */
const MOST_PERIODS = 120;
/** A column of nothing but typing mistakes is said once; this many problems are listed in full. */
const MOST_PROBLEMS = 1_000;

/** What a cell of figures holds: a number, NaN for a blank one, or what is wrong with it. */
export type FigureReading = number | "cell-error" | "unreadable";

/** Reads a cell that should hold a figure. */
export function readFigure(raw: unknown): FigureReading {
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  if (raw === "") return Number.NaN;
  if (cellError(raw) !== null) return "cell-error";
  const read = readNumber(cellOf(raw));
  if (read === null) return Number.NaN;
  return read ?? "unreadable";
}

/** Problems of one table, cut off before a page of mistakes becomes a book. */
export interface ProblemList {
  readonly add: (problem: Problem) => void;
  readonly all: () => readonly Problem[];
}

export function createProblemList(): ProblemList {
  const problems: Problem[] = [];
  let more = 0;
  return {
    add: (problem) => {
      if (problems.length < MOST_PROBLEMS) problems.push(problem);
      else more++;
    },
    all: () => (more === 0 ? problems : [...problems, moreProblems(more)]),
  };
}

function moreProblems(count: number): Problem {
  return { code: "P-36", variant: "more", severity: "error", kpi: null, place: null, facts: { count } };
}

/** Where a figure stands, and what it is a figure of. */
export interface FigurePlace {
  readonly kpi: KpiDefinition | undefined;
  /** Counted from 1. */
  readonly row: number;
  /** What the column holds: a period label, `actual` or `target`. */
  readonly column: string;
  readonly period: string;
  readonly raw: unknown;
  /** How many cells of the row have the same problem; 1 if absent. */
  readonly count?: number;
}

/** The problem of a figure that could not be read, or was given before. */
export function figureProblem(variant: string, { kpi, row, column, period, raw, count = 1 }: FigurePlace): Problem {
  const code = variant === "duplicate-value" ? "P-38" : "P-36";
  const { id = "", name = "" } = kpi ?? {};
  const facts = { id, name, row, period, found: excerpt(raw), count };
  return { code, variant, severity: "error", kpi: id, place: { table: "data", row, column }, facts };
}

/** The note that a row is about a KPI the tree does not have. */
export function unknownKpi(id: string, row: number): Problem {
  return {
    code: "P-38",
    variant: "unknown-kpi",
    severity: "note",
    kpi: null,
    place: { table: "data", row, column: "kpi" },
    facts: { id, row },
  };
}

/** Periods as they are met, each once, with a way to put them in order at the end. */
export interface PeriodList {
  /** Place of the period of a cell among those met; -1 for a blank cell. */
  readonly placeOf: (cell: Cell) => number;
  readonly met: readonly Period[];
}

export function createPeriodList(): PeriodList {
  const met: Period[] = [];
  const places = new Map<string, number>();
  return {
    met,
    placeOf: (cell) => {
      const period = readPeriod(cell);
      if (!period) return -1;
      const known = places.get(period.label);
      if (known !== undefined) return known;
      places.set(period.label, met.length);
      met.push(period);
      return met.length - 1;
    },
  };
}

/**
 * Months ascending, then other labels as they were met; `rank` says where each period met has gone, -1 for one that is none.
 *
 * Beside months, a label such as 合計 heads their sum: taken for a period it would be the latest one.
 */
export function inOrder(met: readonly Period[]): { readonly periods: readonly Period[]; readonly rank: readonly number[] } {
  const isTotal = wordFinder({ whole: wholeWords });
  const hasMonths = met.some(({ month }) => month !== null);
  const order = met.flatMap(({ label }, place) => (hasMonths && isTotal(label) ? [] : [place]));
  if (order.length === 0) throw new InvalidInputError("no-periods");
  if (order.length > MOST_PERIODS) throw new InvalidInputError("too-many-periods", { count: order.length, most: MOST_PERIODS });
  order.sort((a, b) => (met[a]?.month ?? Number.POSITIVE_INFINITY) - (met[b]?.month ?? Number.POSITIVE_INFINITY) || a - b);
  const rank = new Array<number>(met.length).fill(-1);
  order.forEach((place, at) => {
    rank[place] = at;
  });
  return { periods: order.map((place) => met[place] as Period), rank };
}

/** Values of one kind, actual or target, by slot; a slot given twice is missing. */
export interface Layer {
  readonly values: Float64Array;
  /** False when the slot already had a value. */
  readonly give: (slot: number, value: number) => boolean;
  /** Takes away what was given twice. */
  readonly settle: () => void;
}

export function createLayer(slots: number): Layer {
  const values = new Float64Array(slots).fill(Number.NaN);
  const twice = new Set<number>();
  return {
    values,
    give: (slot, value) => {
      if (Number.isNaN(values[slot])) {
        values[slot] = value;
        return true;
      }
      twice.add(slot);
      return false;
    },
    settle: () => {
      for (const slot of twice) values[slot] = Number.NaN;
    },
  };
}

/** What both shapes of a data table are read into. */
export interface ReadValues {
  readonly data: KpiData;
  readonly problems: readonly Problem[];
}
