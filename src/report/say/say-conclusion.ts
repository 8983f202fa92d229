import { describeContributions } from "#engine";
import { formatDifference, type Language, reportSentences, say, sayStanding } from "#language";
import type { DescribedKgi } from "../compose/describe-kgi.ts";
import { isMonth, isMonthOnMonth, previousName, type ReportContext } from "../compose/report-context.ts";
import type { FactorSection } from "../report.ts";
import { listOf } from "./list-of.ts";

/** How many missing inputs are named before the rest is counted. */
const NAMED = 3;

/** The sentences about one KGI that come first of all: where it stands, and whether its parts cancel out. */
export function sayConclusion(context: ReportContext, kgi: DescribedKgi, section: FactorSection | undefined): string[] {
  const { language } = context;
  const { line, change, missing } = kgi;
  const { name, unit, status } = line;
  if (change.rule === "missing") return [sayMissing(context, name, missing)];
  const earlier = { name: previousName(context), isMonthBefore: isMonthOnMonth(context) };
  const sentences = [sayStanding({ name, unit, change, status }, language, earlier)];
  if (change.rule === "no-previous") sentences.push(sayNoPrevious(context, kgi));
  const cancelling = section ? sayCancelling(language, section) : null;
  return cancelling === null ? sentences : [...sentences, cancelling];
}

/** What there is to compare with comes with the next period; or lacks something that can still be filled in. */
function sayNoPrevious(context: ReportContext, { line, missingBefore }: DescribedKgi): string {
  const { language } = context;
  if (missingBefore.length === 0)
    return (isMonth(context) ? reportSentences.noPrevious : reportSentences.noEarlierPeriod)[language];
  const name = say(reportSentences.ofPeriod, language, { name: line.name, period: previousName(context) });
  return sayMissing(context, name, missingBefore);
}

function sayMissing({ language }: ReportContext, name: string, missing: readonly string[]): string {
  if (missing.length === 0) return say(reportSentences.notComputed, language, { name });
  return say(reportSentences.missing, language, { count: missing.length, kpis: listOf(missing, NAMED, language), name });
}

/** What went up and what went down, added up from the parts that the table shows. */
function sayCancelling(language: Language, section: FactorSection): string | null {
  const { factors, others, total, unit, digits, direction } = section;
  const parts = [...factors, ...(others ? [{ id: "", contribution: others.contribution }] : [])];
  const contributions = parts.flatMap(({ id, contribution }) => (contribution === null ? [] : [{ id, contribution }]));
  const { gains, losses, rule } = describeContributions(total.before ?? 0, contributions, direction === "up");
  if (rule !== "cancelling" || gains === null || losses === null) return null;
  const format = (change: number): string => formatDifference(change, unit, language, digits.contribution);
  const facts = { gains: format(Math.max(gains, losses)), losses: format(Math.min(gains, losses)) };
  return say(reportSentences.cancelling, language, facts);
}
