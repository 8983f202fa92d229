import type { Effect } from "#engine";
import { formatDifference, formatNumber, say, unitStyle } from "#language";
import { paybackWords } from "../../language/words/payback-words.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";

/**
 * Says what work brings, and when it has paid for itself.
 *
 * @param hours - Of the work.
 * @param cost - Of all hours; null where it is not known.
 */
export function sayPayback(context: ReportContext, effect: Effect, hours: number, cost: number | null): string {
  const { language } = context;
  const { name: root, unit } = kpiLine(context, effect.root);
  const { perMonth, perYear, paybackMonths } = effect;
  if (perMonth === null || perMonth <= 0) return say(paybackWords.never, language, { root });
  const facts = {
    root,
    hours: formatNumber(hours, "", language),
    effect: formatDifference(perMonth, unit, language),
  };
  if (perYear === null || unitStyle(unit).currency === "") return say(paybackWords.noMoney, language, facts);
  if (paybackMonths === null || cost === null) return say(paybackWords.noCost, language, facts);
  return say(paybackWords.payback, language, {
    ...facts,
    cost: formatNumber(cost, unit, language),
    months: formatNumber(paybackMonths, "", language, 1),
  });
}
