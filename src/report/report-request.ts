import type { Language } from "#language";
import type { History } from "../sheets/history.ts";
import type { Plan } from "../sheets/plan.ts";
import type { HealthResult } from "../sheets/read-health-result.ts";
import type { Settings } from "../sheets/settings.ts";
import type { WordedProblem } from "./word-problem.ts";

/** What a report is made from, besides the model. */
export interface ReportRequest {
  readonly language: Language;
  /** As it is shown. */
  readonly timeStamp: string;
  /** The period someone asked for; "" for the latest with an actual. */
  readonly period: string;
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
