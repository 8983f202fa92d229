/** What a team has decided to work on in a month: one row of the focus plan. Texts are trimmed; "" is a blank cell. */
export interface Plan {
  /** Label of the period, as `2026-10`. */
  readonly period: string;
  /** Id of the KPI, or its name where the row has no id. */
  readonly kpi: string;
  /** Where the KPI stood, and where it is to come; null where it is not said. */
  readonly from: number | null;
  readonly to: number | null;
  readonly hours: number | null;
  /** Cost of an hour. */
  readonly hourlyCost: number | null;
  readonly owner: string;
  /** Days since 1970-01-01; null where it is not said. */
  readonly start: number | null;
  readonly due: number | null;
  /** Label of the period in which the result is judged; "" when not said. */
  readonly judgedIn: string;
  /** Who has agreed, in the team's words; "" when nobody has. */
  readonly agreement: string;
  /** Days since 1970-01-01; null where it is not said. */
  readonly agreedOn: number | null;
  readonly result: string;
  readonly learned: string;
  /** Row in its table, counted from 1. */
  readonly row: number;
}
