import { sayUnit } from "../language/in-scale.ts";
import type { KpiLine } from "./report.ts";

/** A KPI as a table names it: the cells beside it hold bare numbers, so the unit stands here, save for per cent. */
export function nameWithUnit({ name, unit }: KpiLine): string {
  return unit === "" || unit.startsWith("%") || unit.startsWith("％") ? name : `${name} (${sayUnit(unit)})`;
}
