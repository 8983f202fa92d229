import type { Language } from "#language";

/** Which of the words for a number that people agree to watch a team uses. */
export type FactorLabel = "CSF" | "KSF" | "OKR";

/** Where a team stands: the fewer numbers it watches, the earlier. */
export type Phase = "launch" | "growth" | "steady";

/** How large amounts of money are written in the report. */
export type MoneyScale = "full" | "ten-thousands";

/** A check that the team has decided not to hear of. */
export interface Mute {
  /** As `P-06`. */
  readonly code: string;
  /** Id of the KPI; "" for the check wherever it comes up. */
  readonly kpi: string;
  readonly reason: string;
}

/** When a check speaks up. */
export interface Limits {
  /** Tracked numbers of one tree from which there are too many. */
  readonly trackedPerTree: number;
  /** Tracked numbers that one person can follow. */
  readonly trackedPerPerson: number;
}

/** What a team has settled for its spreadsheet; everything has a default, so that no sheet of settings is needed. */
export interface Settings {
  /** Of the report; null: that of the tree's headers. */
  readonly language: Language | null;
  /** Month in which the fiscal year starts, 1 … 12. */
  readonly fiscalStart: number;
  readonly phase: Phase | null;
  readonly factorLabel: FactorLabel;
  readonly money: MoneyScale;
  readonly limits: Limits;
  readonly mutes: readonly Mute[];
}

/**
 * What counts where nothing is settled: a year that starts in April for Japanese, in January otherwise.
 *
 * @param language - Of the spreadsheet.
 */
export function defaultSettings(language: Language): Settings {
  return {
    language: null,
    fiscalStart: language === "ja" ? 4 : 1,
    phase: null,
    factorLabel: "CSF",
    money: "full",
    limits: { trackedPerTree: 9, trackedPerPerson: 5 },
    mutes: [],
  };
}
