import { explainView } from "#engine";
import { formatDifference, formatNumber, say } from "#language";
import { viewWords } from "../../language/words/view-words.ts";
import { type KgiView, sayView } from "../compose/compose-views.ts";
import { factorsOf } from "../compose/factors-of.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";

/** How the fiscal year so far stands against the one before, and which factor made the difference. */
export function sayViews(context: ReportContext, views: readonly KgiView[]): string[] {
  return views.flatMap((view) => (view.view === "year-to-date" ? sayYear(context, view) : []));
}

function sayYear(context: ReportContext, view: KgiView): string[] {
  const { language, model } = context;
  const { kgi, periods, earlier, actual, yearBefore } = view;
  if (actual === null || yearBefore === null) return [];
  const pairs = periods.map((at, place) => [earlier[place] ?? -1, at] as const);
  const contributions = explainView(model, pairs, kgi);
  const size = (node: number): number => Math.abs(contributions?.[node] ?? 0) || 0;
  const [most] = factorsOf(model.tree, kgi).sort((a, b) => size(b) - size(a) || a - b);
  if (most === undefined || size(most) === 0) return [];
  const { name, unit } = kpiLine(context, kgi);
  const facts = {
    view: sayView(view, language),
    name,
    value: formatNumber(actual, unit, language),
    difference: formatDifference(actual - yearBefore, unit, language),
    factor: kpiLine(context, most).name,
    contribution: formatDifference(contributions?.[most] ?? null, unit, language),
  };
  return [say(viewWords.change, language, facts)];
}
