/** What the free words in a row of the tree table say; null where they say nothing that is known. */
export interface KpiMeaning {
  readonly role: "kgi" | "kpi" | "micro" | "constant" | null;
  readonly cadence: "daily" | "weekly" | "monthly" | "quarterly" | null;
  readonly audience: "customer" | "company" | null;
  readonly stage: Stage | null;
  /** True where the name is that of a churn rate. */
  readonly isChurn: boolean;
}

/** The stages of a customer's journey. */
export type Stage = "presale" | "setup" | "usage" | "satisfaction" | "outcome" | "expansion";

/** A row without any such words. */
export const noMeaning: KpiMeaning = { role: null, cadence: null, audience: null, stage: null, isChurn: false };
