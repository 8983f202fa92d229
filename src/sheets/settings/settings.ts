import { type CheckLimits, defaultLimits } from "#engine";
import type { Language } from "#language";

/** Which of the words for the few factors that decide a goal a team uses. */
export type FactorLabel = "CSF" | "KSF" | "OKR";

/** Where a team stands: the fewer numbers it watches, the earlier. */
export type Phase = "launch" | "growth" | "steady";

/** How large amounts of money are written in the report. */
export type MoneyScale = "full" | "ten-thousands";

/** A check that the team has decided not to hear of. */
export interface Mute {
  /** As `P-06`. */
  readonly code: string;
  /** Id of the KPI, or what else a check is about (`subjectOf`); "" for the check wherever it comes up. */
  readonly kpi: string;
  readonly reason: string;
}

/** What a team has settled for its spreadsheet; everything has a default, so that no sheet of settings is needed. */
export interface Settings {
  /** Of the report; null: that of the tree's headers. */
  readonly language: Language | null;
  /** Month in which the fiscal year starts, 1 … 12. */
  readonly fiscalStart: number;
  /** Decides the limits that are not settled one by one. */
  readonly phase: Phase | null;
  /** Null for a team that has no word of its own. */
  readonly factorLabel: FactorLabel | null;
  readonly money: MoneyScale;
  /** When a check speaks up. */
  readonly limits: CheckLimits;
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
    factorLabel: null,
    money: "full",
    limits: limitsOf(null),
    mutes: [],
  };
}

/**
 * The limits of a phase. At launch a team starts with few numbers and looks at them again after a quarter; where things are
 * steady, a year without improvement is what tells.
 */
export function limitsOf(phase: Phase | null): CheckLimits {
  switch (phase) {
    case "launch":
      return { trackedPerTree: 6, trackedPerPerson: 3, flatPeriods: 3 };
    case "steady":
      return { ...defaultLimits, flatPeriods: 12 };
    default:
      return defaultLimits;
  }
}
