import { readPeriod } from "#engine";
import { type Language, say } from "#language";
import { formatDifference, formatNumber } from "../../language/formats/format-number.ts";
import { formatPeriod } from "../../language/formats/format-period.ts";
import { shownDigits } from "../../language/formats/shown-digits.ts";
import { lookBackWords as words } from "../../language/words/history-words.ts";
import type { FocusOutcome } from "../compose/find-outcomes.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";

/** One sentence for the focus of each month: where the KPI went, whether the goal was reached, and what the KGI did. */
export function sayOutcomes(context: ReportContext, outcomes: readonly FocusOutcome[]): string[] {
  const { language } = context;
  return outcomes.map((outcome) => {
    const { closed, node, from, to, kgi, kgiChange } = outcome;
    const period = formatPeriod(outcome.month, language);
    if (node < 0) return say(words.gone, language, { period, name: closed.name });
    const { name, unit } = kpiLine(context, node);
    const digits = shownDigits([from, to, outcome.goal], unit);
    const format = (value: number | null): string =>
      value === null ? words.blank[language] : formatNumber(value, unit, language, digits);
    return say(words.focus, language, {
      ...{ period, name, from: format(from), to: format(to) },
      judged: formatPeriod(outcome.until, language),
      goal: sayGoal(outcome, format, language),
      kgi: kpiLine(context, kgi).name,
      change: formatDifference(kgiChange, kpiLine(context, kgi).unit, language) || words.blank[language],
      verdict: sayVerdict(outcome, language),
    });
  });
}

function sayGoal({ goal, isReached }: FocusOutcome, format: (value: number | null) => string, language: Language): string {
  if (goal === null || isReached === null) return "";
  return say(isReached ? words.reached : words.notReached, language, { goal: format(goal) });
}

/** No more than the numbers allow: that two moved alike does not say that the one has moved the other. */
function sayVerdict({ judgedLater, improved, kgiImproved }: FocusOutcome, language: Language): string {
  if (judgedLater !== "") {
    const month = readPeriod(judgedLater);
    return say(words.pending, language, { month: month ? formatPeriod(month, language) : judgedLater });
  }
  if (improved === null || kgiImproved === null) return words.unknown[language];
  if (improved) return (kgiImproved ? words.together : words.alone)[language];
  return (kgiImproved ? words.elsewhere : words.neither)[language];
}
