import { effect, readNumber } from "#engine";
import { decisionsOf, focusRow } from "../report/decisions-of.ts";
import type { ReportContext } from "../report/report-context.ts";
import { sayPayback } from "../report/say-payback.ts";
import type { Plan } from "../sheets/plan.ts";
import type { PaybackRequest } from "./focus-wire.ts";

/**
 * When the work that brings a KPI to what was planned, or else to its reference, has paid for itself; "" until hours and their
 * cost are typed.
 */
export function answerPayback(
  context: ReportContext,
  { kpi, hours, hourlyCost }: PaybackRequest,
  plans: readonly Plan[],
): string {
  const { model, period } = context;
  const node = model.tree.nodeById.get(kpi) ?? -1;
  const planned = decisionsOf(context, plans).find((decision) => decision.node === node);
  const aim = planned?.to ?? focusRow(context, node)?.reference ?? null;
  const [time, price] = [readNumber(hours), readNumber(hourlyCost)];
  if (aim === null || typeof time !== "number" || typeof price !== "number") return "";
  const cost = time * price;
  return sayPayback(context, effect(model, period, node, aim, cost), time, cost);
}
