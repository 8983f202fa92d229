import { effect, readNumber } from "#engine";
import type { Language } from "#language";
import type { Book } from "../../actions/book/open-book.ts";
import { decisionsOf, focusRow } from "../../report/compose/decisions-of.ts";
import { sayPayback } from "../../report/say/say-payback.ts";
import { readPlan } from "../../sheets/plan/read-plan.ts";
import { readContext } from "../describe/read-context.ts";
import type { PaybackRequest } from "../wire/focus-wire.ts";

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
