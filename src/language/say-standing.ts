import type { ChangeDescription, TargetStatus } from "#engine";
import { formatDifference, formatNumber, formatPercent, formatPercentChange } from "./formats/format-number.ts";
import { shownDigits } from "./formats/shown-digits.ts";
import { unitStyle } from "./formats/unit-style.ts";
import type { Language } from "./language.ts";
import { say, type Words } from "./say.ts";
import { reportSentences } from "./words/report-sentences.ts";
import { reportStatusWords } from "./words/report-words.ts";
import { standingWords } from "./words/standing-words.ts";

/** Where a KPI stands. */
export interface Standing {
  readonly name: string;
  readonly unit: string;
  readonly change: ChangeDescription;
  readonly status: TargetStatus;
}

/** The period that a change is measured from. */
export interface EarlierPeriod {
  readonly name: string;
  readonly isMonthBefore: boolean;
}

/**
 * Says where a KPI with an actual stands: its value, what changed, and how far the target is.
 *
 * @param earlier - The period of the previous value; left out for the month before.
 */
export function sayStanding(standing: Standing, language: Language, earlier?: EarlierPeriod): string {
  const { name, unit, change } = standing;
  const digits = shownDigits([change.actual ?? 0, change.rule === "changed" ? (change.difference ?? 0) : 0], unit);
  const value = formatNumber(change.actual, unit, language, digits);
  const comparison = sayComparison(
    standing,
    digits,
    language,
    earlier ?? { name: standingWords.lastMonth[language], isMonthBefore: true },
  );
  return say(reportSentences.value, language, { name, value }) + comparison + sayTarget(standing, language);
}

function sayComparison(
  { unit, change }: Standing,
  digits: number,
  language: Language,
  { name, isMonthBefore }: EarlierPeriod,
): string {
  if (change.rule === "unchanged") return say(reportSentences.unchanged, language, { previous: name });
  if (change.rule !== "changed") return "";
  const parts = [formatDifference(change.difference, unit, language, digits), formatPercentChange(change.rate)];
  const differences = parts.filter((part) => part !== "").join(reportSentences.listSeparator[language]);
  const words = isMonthBefore ? reportSentences.comparedToLastMonth : reportSentences.compared;
  return say(words, language, { previous: name, differences });
}

function sayTarget({ unit, change: { actual, target }, status }: Standing, language: Language): string {
  if (!target) return reportSentences.fullStop[language];
  const facts = {
    target: formatNumber(target.target, unit, language),
    achievement: formatPercent(target.achievement),
    status: statusInSentence(reportStatusWords[status], language),
  };
  return say(targetWords(unit, actual ?? 0, target), language, facts);
}

/**
 * What should fall has covered a part of the way from its baseline, which is no share of its target; and a per cent of a per cent
 * would be taken for the rate itself.
 */
function targetWords(unit: string, actual: number, { target, achievement }: NonNullable<ChangeDescription["target"]>): Words {
  if (achievement === null) return reportSentences.againstTargetWithoutShare;
  const isShare = unitStyle(unit).kind === "amount" && achievement === actual / target;
  return isShare ? reportSentences.againstTarget : reportSentences.againstTargetInPercent;
}

/** Japanese sets symbol and word together; an English sentence has the word alone, as the table shows the symbol. */
function statusInSentence(status: Words, language: Language): string {
  return language === "ja" ? status.ja.replace(" ", "") : status.en.replace(/^\S+ /, "");
}
