import type { Period, TargetStatus } from "#engine";
import type { Language } from "#language";
import type { Labels } from "../language/words/label-words.ts";
import type { HeadroomLine } from "./compose/compose-headroom.ts";
import type { KgiTrend } from "./compose/compose-trend.ts";
import type { Section, SectionTable } from "./section.ts";

/** What every row about a KPI begins with. */
export interface KpiLine {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

export interface KgiLine extends KpiLine {
  readonly actual: number | null;
  readonly previous: number | null;
  readonly yearBefore: number | null;
  readonly target: number | null;
  readonly achievement: number | null;
  readonly status: TargetStatus;
}

/** One factor of a KGI. */
export interface FactorLine extends KpiLine, FactorParts {
  readonly node: number;
  readonly before: number | null;
  readonly after: number | null;
  /** For readers: relative for amounts, the difference for rates and points. */
  readonly change: FactorChange | null;
  /** The factor that did most, which the sentences name first. */
  readonly isLargest: boolean;
}

export type FactorChange =
  | { readonly kind: "relative"; readonly fraction: number }
  | { readonly kind: "difference"; readonly amount: number };

/** What moved one KGI. */
export interface FactorSection extends KpiLine {
  /** Where better is. */
  readonly direction: "up" | "down";
  readonly factors: readonly FactorLine[];
  /** What the listed factors leave over: further factors, or what earlier months bring; null when nothing is left. */
  readonly others: ({ readonly name: string; readonly count: number } & FactorParts) | null;
  readonly total: { readonly before: number | null; readonly after: number | null } & FactorParts;
  /** Decimals of the contributions and of the parts of the gap, as they are shown. */
  readonly digits: { readonly contribution: number; readonly gap: number };
  /** What did most, in a sentence, with which the sentences begin; null where nothing is compared. */
  readonly reason: string | null;
  readonly sentences: readonly string[];
}

/** What belongs to a factor, of the change of its KGI and of its gap to target; rounded as shown. */
export interface FactorParts {
  readonly contribution: number | null;
  readonly gap: number | null;
}

/** One candidate to work on. */
export interface FocusLine extends KpiLine {
  /** 1, 2, … within its KGI; null for what is given. */
  readonly rank: number | null;
  /** The one KPI of the month. */
  readonly isStarred: boolean;
  readonly now: number | null;
  readonly reference: number | null;
  /** The KGI, or top of the linked sub-tree, in whose unit impact and score are. */
  readonly root: KpiLine;
  readonly impact: number | null;
  /** Decimals of the impacts in that unit, as they are shown. */
  readonly impactDigits: number;
  readonly controllability: number;
  readonly score: number | null;
  /** Area and timing, worded. */
  readonly who: string;
}

/** What the month's page says, before anything is laid out. Texts are in the language of the report. */
export interface Report {
  readonly language: Language;
  /** What heads the columns of goals and of factors. */
  readonly labels: Labels;
  readonly period: Period;
  /** What the numbers are compared with; null where there is nothing earlier. */
  readonly previous: Period | null;
  readonly yearBefore: Period | null;
  /** When it was made. */
  readonly timeStamp: string;
  readonly conclusion: readonly string[];
  readonly kgis: readonly KgiLine[];
  /** Over longer times; null where the data is too short. */
  readonly kgiViews: SectionTable | null;
  readonly kgiSentences: readonly string[];
  readonly factorSections: readonly FactorSection[];
  /** What is said about KGIs that have no section. */
  readonly moreSections: readonly string[];
  readonly focus: readonly FocusLine[];
  readonly focusSentences: readonly string[];
  /** What only charts show. */
  readonly trend: KgiTrend | null;
  readonly headroom: readonly HeadroomLine[];
  /** Those that follow, in their order. */
  readonly sections: readonly Section[];
}
