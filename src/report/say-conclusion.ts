import { describeContributions } from "#engine";
import { say, type Words } from "#language";
import { formatDifference, formatNumber, formatPercent, formatPercentChange } from "../language/format-number.ts";
import { fractionDigits } from "../language/fraction-digits.ts";
import { reportSentences } from "../language/report-sentences.ts";
import { reportStatusWords } from "../language/report-words.ts";
import { unitStyle } from "../language/unit-style.ts";
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
  const { name, unit } = line;
  if (change.rule === "missing") return [sayMissing(context, name, missing)];
  const value = formatNumber(line.actual, unit, language);
  const sentences = [
    say(reportSentences.value, language, { name, value }) + sayComparison(context, kgi) + sayTarget(context, kgi),
  ];
  if (change.rule === "no-previous") sentences.push(reportSentences.noPrevious[language]);
  const cancelling = sayCancelling(context, kgi);
  return cancelling === null ? sentences : [...sentences, cancelling];
}

function sayMissing({ language }: ReportContext, name: string, missing: readonly string[]): string {
  if (missing.length === 0) return say(reportSentences.notComputed, language, { name });
  return say(reportSentences.missing, language, { count: missing.length, kpis: listOf(missing, NAMED, language), name });
}

function sayComparison(context: ReportContext, { change, line }: DescribedKgi): string {
  const { language } = context;
  const previous = previousName(context);
  if (change.rule === "unchanged") return say(reportSentences.unchanged, language, { previous });
  if (change.rule !== "changed") return "";
  const digits = unitStyle(line.unit).kind === "rate" ? 1 : fractionDigits([line.actual ?? 0, change.difference ?? 0]);
  const parts = [formatDifference(change.difference, line.unit, language, digits), formatPercentChange(change.rate)];
  const differences = parts.filter((part) => part !== "").join(", ");
  const words = isMonthOnMonth(context) ? reportSentences.comparedToLastMonth : reportSentences.compared;
  return say(words, language, { previous, differences });
}

function sayTarget({ language }: ReportContext, { line, change }: DescribedKgi): string {
  if (!change.target) return reportSentences.fullStop[language];
  const facts = {
    target: formatNumber(line.target, line.unit, language),
    achievement: formatPercent(line.achievement),
    status: statusInSentence(reportStatusWords[line.status], language),
  };
  return say(
    line.achievement === null ? reportSentences.againstTargetWithoutShare : reportSentences.againstTarget,
    language,
    facts,
  );
}

/** Japanese sets symbol and word together; an English sentence has the word alone, as the table shows the symbol. */
function statusInSentence(status: Words, language: "en" | "ja"): string {
  return language === "ja" ? status.ja.replace(" ", "") : status.en.replace(/^\S+ /, "");
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
