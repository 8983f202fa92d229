import { effect, readNumber } from "#engine";
import { formatDifference, formatNumber, say, unitStyle } from "#language";
import { paybackWords } from "../language/payback-words.ts";
import { kpiLine, type ReportContext } from "../report/report-context.ts";
import type { PaybackRequest } from "./focus-wire.ts";

/** When the work that brings a KPI to its reference has paid for itself; "" until hours and their cost are typed. */
export function answerPayback(context: ReportContext, { kpi, hours, hourlyCost }: PaybackRequest): string {
  const { model, period, focus, language } = context;
  const row = focus.find(({ node }) => model.tree.definitions[node]?.id === kpi);
  const [time, price] = [readNumber(hours), readNumber(hourlyCost)];
  if (!row || row.reference === null || typeof time !== "number" || typeof price !== "number") return "";
  const cost = time * price;
  const { perMonth, paybackMonths } = effect(model, period, row.node, row.reference, cost);
  const { name, unit } = kpiLine(context, row.root);
  if (paybackMonths === null || unitStyle(unit).currency === "") return say(paybackWords.never, language, { root: name });
  return say(paybackWords.payback, language, {
    hours: formatNumber(time, "", language),
    cost: formatNumber(cost, unit, language),
    effect: formatDifference(perMonth, unit, language),
    months: formatNumber(paybackMonths, "", language, 1),
  });
}
