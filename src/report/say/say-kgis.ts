import { compoundGrowth, relativeChange } from "#engine";
import { say } from "#language";
import { formatDifference, formatPercent, formatPercentChange } from "../../language/formats/format-number.ts";
import { unitStyle } from "../../language/formats/unit-style.ts";
import { reportSentences } from "../../language/words/report-sentences.ts";
import { candidatesOf } from "../compose/compose-focus.ts";
import type { DescribedKgi } from "../compose/describe-kgi.ts";
import { isMonth, kpiLine, type ReportContext } from "../compose/report-context.ts";

/** In this many months a target should come within reach. */
const MONTHS_TO_TARGET = 3;

/** The sentences below the KGIs: which way is better where that is not up, the year, and the target met or the pace it asks for. */
export function sayKgis(context: ReportContext, kgis: readonly DescribedKgi[]): string[] {
  return kgis.flatMap((kgi) => [...sayLowerIsBetter(context, kgi), ...sayYear(context, kgi), ...sayTarget(context, kgi)]);
}

function sayLowerIsBetter({ language, model }: ReportContext, { node, line, change }: DescribedKgi): string[] {
  if (model.tree.definitions[node]?.direction !== "down" || change.improved === null) return [];
  const difference = formatDifference(change.difference, line.unit, language).replace(/^[+−▲]/, "");
  const words = change.improved ? reportSentences.fellImproved : reportSentences.roseWorse;
  return [say(words, language, { name: line.name, difference })];
}

function sayYear(context: ReportContext, { line }: DescribedKgi): string[] {
  const change = unitStyle(line.unit).kind === "amount" ? relativeChange(line.yearBefore, line.actual) : null;
  if (change === null) return [];
  const words = isMonth(context) ? reportSentences.yearOnYear : reportSentences.yearOnYearOfPeriod;
  return [say(words, context.language, { name: line.name, change: formatPercentChange(change) })];
}

/** A target that is met, and what comes next; or the growth that reaches it soon, for amounts that should grow. */
function sayTarget(context: ReportContext, { node, line, change }: DescribedKgi): string[] {
  const { language, model } = context;
  if (change.target?.achieved) {
    const [next] = candidatesOf(context, node);
    const met = line.achievement === null ? reportSentences.achieved : reportSentences.achievedShare;
    const facts = { name: line.name, achievement: formatPercent(line.achievement) };
    const nextName = next ? say(reportSentences.next, language, { next: kpiLine(context, next.node).name }) : "";
    return [say(met, language, facts) + nextName];
  }
  const isToGrow = model.tree.definitions[node]?.direction !== "down" && unitStyle(line.unit).kind === "amount";
  const growth = isToGrow && isMonth(context) ? compoundGrowth(line.actual, line.target, MONTHS_TO_TARGET) : null;
  if (growth === null) return [];
  return [say(reportSentences.pace, language, { name: line.name, growth: formatPercentChange(growth) })];
}
