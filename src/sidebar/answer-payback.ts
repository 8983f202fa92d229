import { effect, readNumber } from "#engine";
import type { Language } from "#language";
import type { Book } from "../actions/open-book.ts";
import { decisionsOf, focusRow } from "../report/decisions-of.ts";
import { sayPayback } from "../report/say-payback.ts";
import { readPlan } from "../sheets/read-plan.ts";
import type { PaybackRequest } from "./focus-wire.ts";
import { readContext } from "./read-context.ts";

/**
 * When the work that brings a KPI to what was planned, or else to its reference, has paid for itself; "" until hours and their
 * cost are typed.
 */
export function answerPayback(book: Book, language: Language, request: PaybackRequest): string {
  const { kpi, hours, hourlyCost } = request;
  const context = readContext(book, language, request.period);
  const { model, period } = context;
  const node = model.tree.nodeById.get(kpi) ?? -1;
  const planned = decisionsOf(context, readPlan(book.cells("plan"))).find((decision) => decision.node === node);
  const aim = planned?.to ?? focusRow(context, node)?.reference ?? null;
  const [time, price] = [readNumber(hours), readNumber(hourlyCost)];
  if (aim === null || typeof time !== "number" || typeof price !== "number") return "";
  const cost = time * price;
  return sayPayback(context, effect(model, period, node, aim, cost), time, cost);
}
