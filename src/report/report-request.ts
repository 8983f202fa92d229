import type { Language } from "#language";
import type { HealthResult } from "../sheets/customers/read-health-result.ts";
import type { History } from "../sheets/history/history.ts";
import type { Plan } from "../sheets/plan/plan.ts";
import type { Settings } from "../sheets/settings/settings.ts";
import type { WordedProblem } from "./say/word-problem.ts";

/** What a report is made from, besides the model. */
export interface ReportRequest {
  readonly language: Language;
  /** As it is shown. */
  readonly timeStamp: string;
  /** The period someone asked for; "" for the latest with an actual. */
  readonly period: string;
  /** The area whose KPIs the focus is to show, as someone typed it; "" for all. */
  readonly area: string;
  /** Labels of the periods whose numbers are noted as not complete (`P-46`). */
  readonly incomplete: readonly string[];
  readonly problems: readonly WordedProblem[];
  /** How many more there are that the team has muted. */
  readonly muted: number;
  readonly settings: Settings;
  readonly plans: readonly Plan[];
  readonly history: History;
  /** Null where no health score is tested. */
  readonly health: HealthResult | null;
}
