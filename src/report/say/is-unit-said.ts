import type { KpiLine } from "../report.ts";

/** Shorter units are no words: 人 is in many names that do not count people. */
const SHORTEST_WORD = 3;

/** Whether the name of a KPI has its unit in it already, as “Customers” in customers. */
export function isUnitSaid({ name, unit }: Pick<KpiLine, "name" | "unit">): boolean {
  return unit.length >= SHORTEST_WORD && name.toLowerCase().includes(unit.toLowerCase());
}
