import { effect, readNumber } from "#engine";
import { focusRow } from "../report/decisions-of.ts";
import type { ReportContext } from "../report/report-context.ts";
import { sayPayback } from "../report/say-payback.ts";
import type { PaybackRequest } from "./focus-wire.ts";

/** When the work that brings a KPI to its reference has paid for itself; "" until hours and their cost are typed. */
export function answerPayback(context: ReportContext, { kpi, hours, hourlyCost }: PaybackRequest): string {
  const { model, period } = context;
  const row = focusRow(context, model.tree.nodeById.get(kpi) ?? -1);
  const [time, price] = [readNumber(hours), readNumber(hourlyCost)];
  if (!row || row.reference === null || typeof time !== "number" || typeof price !== "number") return "";
  const cost = time * price;
  return sayPayback(context, effect(model, period, row.node, row.reference, cost), time, cost);
}
