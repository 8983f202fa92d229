import { describeContributions } from "#engine";
import { formatDifference, reportSentences, say, sayStanding } from "#language";
import type { DescribedKgi } from "./describe-kgi.ts";
import { factorsOf } from "./factors-of.ts";
import { listOf } from "./list-of.ts";
import { isMonthOnMonth, previousName, type ReportContext } from "./report-context.ts";

/** How many missing inputs are named before the rest is counted. */
const NAMED = 3;

/** The sentences about one KGI that come first of all: where it stands, and whether its parts cancel out. */
export function sayConclusion(context: ReportContext, kgi: DescribedKgi): string[] {
  const { language } = context;
  const { line, change, missing } = kgi;
  const { name, unit, status } = line;
  if (change.rule === "missing") return [sayMissing(context, name, missing)];
  const earlier = { name: previousName(context), isMonthBefore: isMonthOnMonth(context) };
  const sentences = [sayStanding({ name, unit, change, status }, language, earlier)];
  if (change.rule === "no-previous") sentences.push(reportSentences.noPrevious[language]);
  const cancelling = sayCancelling(context, kgi);
  return cancelling === null ? sentences : [...sentences, cancelling];
}

function sayMissing({ language }: ReportContext, name: string, missing: readonly string[]): string {
  if (missing.length === 0) return say(reportSentences.notComputed, language, { name });
  return say(reportSentences.missing, language, { count: missing.length, kpis: listOf(missing, NAMED, language), name });
}

function sayCancelling(context: ReportContext, { node, line }: DescribedKgi): string | null {
  const { model, changes, language } = context;
  const contributions = factorsOf(model.tree, node).flatMap((factor) => {
    const contribution = changes[factor]?.contribution ?? null;
    return contribution === null ? [] : [{ id: model.tree.definitions[factor]?.id ?? "", contribution }];
  });
  const described = describeContributions(line.previous ?? 0, contributions, model.tree.definitions[node]?.direction !== "down");
  const { gains, losses, rule } = described;
  if (rule !== "cancelling" || gains === null || losses === null) return null;
  const up = formatDifference(Math.max(gains, losses), line.unit, language);
  const down = formatDifference(Math.min(gains, losses), line.unit, language);
  return say(reportSentences.cancelling, language, { gains: up, losses: down });
}
