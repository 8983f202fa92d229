import type { KpiData, Problem } from "#engine";

/** What a data table of any shape is read into. */
export interface ReadValues {
  readonly data: KpiData;
  readonly problems: readonly Problem[];
}
