import { sayUnit } from "../language/in-scale.ts";
import type { KpiLine } from "./report.ts";

/**
 * A KPI as a table names it: the cells beside it hold bare numbers, so the unit stands here, save for per cent and for a word
 * that the name has in it already, as “Customers” in customers.
 */
export function nameWithUnit({ name, unit }: KpiLine): string {
  const isSaid = unit.length > 2 && name.toLowerCase().includes(unit.toLowerCase());
  return isSaid || unit === "" || unit.startsWith("%") || unit.startsWith("％") ? name : `${name} (${sayUnit(unit)})`;
}
