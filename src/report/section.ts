/** The sections of the report, in their order on the page. The comments of readers are kept under these numbers. */
export const sectionNumbers = {
  conclusion: 1,
  kgi: 2,
  factors: 3,
  focus: 4,
  tree: 5,
  numbers: 6,
  stages: 7,
  effect: 8,
  lookBack: 9,
  checks: 10,
  freeComments: 11,
} as const;

export type SectionKey = keyof typeof sectionNumbers;

/** A section that needs no layout of its own: a table, if it has one, and sentences below. An empty one says what is missing. */
export interface Section {
  readonly key: SectionKey;
  readonly table: SectionTable | null;
  readonly sentences: readonly string[];
}

export interface SectionTable {
  /** The first label stands over names, at most six others over cells. */
  readonly labels: readonly string[];
  /** How many columns of cells hold numbers; those behind them hold words. */
  readonly numbers: number;
  readonly rows: readonly SectionRow[];
}

export interface SectionRow {
  /** Id of the KPI the row is about, which readers can comment on; "" for any other row. */
  readonly id: string;
  readonly name: string;
  readonly cells: readonly SectionCell[];
  /** Levels that the name is moved in. */
  readonly indent?: number;
  readonly isStrong?: boolean;
}

/** A text, or a number that stays a number on the sheet. */
export type SectionCell = string | { readonly value: number | null; readonly pattern: string };
