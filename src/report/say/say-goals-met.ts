import { isMet } from "#engine";
import { formatPercent, say } from "#language";
import { lookBackWords as words } from "../../language/words/history-words.ts";
import { reportSentences } from "../../language/words/report-sentences.ts";
import type { ClosedKpi, History } from "../../sheets/history/history.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";

/** Closed months whose achievement is looked back on. */
const MOST_MONTHS = 6;

/** How often each KGI met its target in the last closed months, as it was judged then. */
export function sayGoalsMet(context: ReportContext, history: History): string[] {
  const { kgis, language, model, period } = context;
  const labels = new Set(model.periods.slice(0, period + 1).map(({ label }) => label));
  const months = history.filter((month) => labels.has(month.period));
  return kgis.flatMap((kgi) => {
    const { id, name } = kpiLine(context, kgi);
    const judged = months.flatMap(({ kpis }) => kpis.filter((kpi) => kpi.id === id && isJudged(kpi))).slice(-MOST_MONTHS);
    if (judged.length === 0) return [];
    const met = judged.filter(({ actual, target, direction }) => isMet(actual, target, direction)).length;
    const shares = judged
      .map(({ achievement }) => formatPercent(achievement) || words.blank[language])
      .join(reportSentences.listSeparator[language]);
    return [say(words.goals, language, { name, met, count: judged.length, shares })];
  });
}

function isJudged({ actual, target }: ClosedKpi): boolean {
  return actual !== null && target !== null;
}
