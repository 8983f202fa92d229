import { sayUnit } from "../../language/formats/in-scale.ts";
import type { KpiLine } from "../report.ts";
import { isUnitSaid } from "./is-unit-said.ts";

/**
 * A KPI as a table names it: the cells beside it hold bare numbers, so the unit stands here, save for per cent and for a word
 * that the name has in it already, as “Customers” in customers.
 */
export function nameWithUnit(line: KpiLine): string {
  const { name, unit } = line;
  const isBare = isUnitSaid(line) || unit === "" || unit.startsWith("%") || unit.startsWith("％");
  return isBare ? name : `${name} (${sayUnit(unit)})`;
}
