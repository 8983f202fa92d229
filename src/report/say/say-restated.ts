import { say, type Words } from "#language";
import { formatDifference, formatNumber } from "../../language/formats/format-number.ts";
import { formatPeriod } from "../../language/formats/format-period.ts";
import { shownDigits } from "../../language/formats/shown-digits.ts";
import { restatedWords as words } from "../../language/words/history-words.ts";
import type { History } from "../../sheets/history/history.ts";
import { findRestated, type Restatement } from "../compose/find-restated.ts";
import { findTreeChange } from "../compose/find-tree-change.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";
import { asShown } from "../numbers/as-shown.ts";
import { listOf } from "./list-of.ts";

/** More numbers than this are counted. */
const MOST_LINES = 4;
const NAMED = 3;

/** The sentences about what has been edited since months were closed: the numbers, then the tree. */
export function sayRestated(context: ReportContext, history: History): string[] {
  const lines = findRestated(context, history).flatMap((each) => sayNumber(context, each));
  const rest = lines.length - MOST_LINES;
  const more = rest > 0 ? [say(words.more, context.language, { count: rest })] : [];
  return [...lines.slice(0, MOST_LINES), ...more, ...sayTreeChange(context, history)];
}

/** Nothing is said of a difference too small to be shown. */
function sayNumber(context: ReportContext, restatement: Restatement): string[] {
  const { language, model, previous, kgis } = context;
  const { period, node, field, reported, restated } = restatement;
  const { name, unit } = kpiLine(context, node);
  const digits = shownDigits([reported, restated], unit);
  const format = (value: number | null): string => formatNumber(value, unit, language, digits);
  const said = { period: formatPeriod(period, language), name, reported: format(reported), restated: format(restated) };
  if (said.reported === said.restated) return [];
  if (reported === null) return [say(words.given, language, said)];
  if (restated === null) return [say(words.taken, language, said)];
  // What is said adds up: the difference is that of the two numbers as they are shown.
  const change = asShown(restated, unit, digits) - asShown(reported, unit, digits);
  const difference = formatDifference(change, unit, language, digits);
  const isCompared = field === "actual" && kgis.includes(node) && period === model.periods[previous];
  const lead: Words = field === "actual" ? words.restated : words.target;
  return [say(lead, language, { ...said, difference }) + (isCompared ? words.apart[language] : "")];
}

function sayTreeChange({ language, ...context }: ReportContext, history: History): string[] {
  const change = findTreeChange({ language, ...context }, history);
  if (!change) return [];
  const parts = (["changed", "added", "removed"] as const).flatMap((kind) => {
    const names = listOf(change[kind], NAMED, language);
    return change[kind].length === 0 ? [] : [say(words[kind], language, { names })];
  });
  const facts = { period: formatPeriod(change.since, language), changes: parts.join(words.separator[language]) };
  return [say(words.tree, language, facts)];
}
