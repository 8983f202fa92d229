import { readHistory } from "../../sheets/history/read-history.ts";
import { readPlan } from "../../sheets/plan/read-plan.ts";
import type { Book } from "../book/open-book.ts";
import { labelsOf } from "./relabel-data.ts";

/**
 * What data, closed months and plan call KPIs, those included that the tree does not have any more: a new KPI that was given
 * such an id would be taken for the one that was deleted, with its numbers.
 */
export function idsElsewhere({ cells }: Book): ReadonlySet<string> {
  const closed = readHistory(cells("history")).flatMap(({ kpis }) => kpis.map(({ id }) => id));
  const planned = readPlan(cells("plan")).map(({ kpi }) => kpi);
  return new Set([...labelsOf(cells("data") ?? []), ...closed, ...planned]);
}
