import { compoundGrowth, relativeChange } from "#engine";
import { say } from "#language";
import { formatPercent, formatPercentChange } from "../language/format-number.ts";
import { reportSentences } from "../language/report-sentences.ts";
import { unitStyle } from "../language/unit-style.ts";
import type { DescribedKgi } from "./describe-kgi.ts";
import type { ReportContext } from "./report-context.ts";

/** In this many months a target should come within reach. */
const MONTHS_TO_TARGET = 3;

/** The sentences below the KGIs: the year, and the pace that the target asks for. */
export function sayKgis({ language, model, period }: ReportContext, kgis: readonly DescribedKgi[]): string[] {
  const isMonth = model.periods[period]?.month !== null;
  const yearOnYearWords = isMonth ? reportSentences.yearOnYear : reportSentences.yearOnYearOfPeriod;
  return kgis.flatMap(({ node, line, change }) => {
    const sentences: string[] = [];
    const { name } = line;
    const yearOnYear = unitStyle(line.unit).kind === "amount" ? relativeChange(line.yearBefore, line.actual) : null;
    if (yearOnYear !== null) sentences.push(say(yearOnYearWords, language, { name, change: formatPercentChange(yearOnYear) }));
    if (change.target?.achieved) {
      const achievement = formatPercent(line.achievement ?? 1);
      sentences.push(say(reportSentences.achievedNext, language, { name, achievement }));
    } else if (model.tree.definitions[node]?.direction !== "down" && unitStyle(line.unit).kind === "amount") {
      const growth = compoundGrowth(line.actual, line.target, MONTHS_TO_TARGET);
      if (growth !== null) sentences.push(say(reportSentences.pace, language, { name, growth: formatPercentChange(growth) }));
    }
    return sentences;
  });
}
