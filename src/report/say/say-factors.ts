import { say } from "#language";
import { formatDifference, formatPart } from "../../language/formats/format-number.ts";
import { reportSentences } from "../../language/words/report-sentences.ts";
import { factorChange, sayFactorChange } from "../compose/factor-change.ts";
import { factorsOf } from "../compose/factors-of.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";
import type { Factors, TellingFactors } from "../compose/telling-factors.ts";
import { shownParts } from "../numbers/shown-parts.ts";
import type { FactorLine, FactorSection } from "../report.ts";
import { listOf } from "./list-of.ts";

/** How many parts a sentence names. */
const NAMED = 4;

/** More parts that stood still are counted, not named. */
const NAMED_FLAT = 2;

/** The sentences below the factors of a KGI: what did most, what is behind that, and where the gap to target lies. */
export function sayFactors(
  context: ReportContext,
  kgi: number,
  section: Factors,
  telling: TellingFactors | null,
): Pick<FactorSection, "reason" | "sentences"> {
  if (section.factors.length === 0)
    return { reason: null, sentences: [say(reportSentences.noFactors, context.language, { name: section.name })] };
  const largest = telling ? sayLargest(context, kgi, section, telling) : [];
  return { reason: largest[0] ?? null, sentences: [...largest, ...sayGap(context, section)] };
}

/** What did most, with what is behind it, and then what did most the other way. */
function sayLargest(context: ReportContext, kgi: number, section: Factors, { rule, told }: TellingFactors): string[] {
  const [first] = told;
  if (!first) return [sayUnmoved(context, kgi, section)];
  const [reason = "", ...others] = told.map((factor) => sayFactor(context, section, factor, rule === "all-improved"));
  return [reason, ...sayDrillDown(context, first, section.unit), ...others];
}

/** No factor moved; or some did, and the KGI did not move with them, as nothing times more is still nothing. */
function sayUnmoved(context: ReportContext, kgi: number, { name }: Factors): string {
  const { language, model, changes } = context;
  const moved = factorsOf(model.tree, kgi).filter((node) => (changes[node]?.change ?? 0) !== 0);
  const factors = listOf(
    moved.map((node) => kpiLine(context, node).name),
    NAMED,
    language,
  );
  return say(moved.length > 0 ? reportSentences.movedInVain : reportSentences.unmoved, language, { name, factors });
}

function sayFactor(
  { language }: ReportContext,
  { name, unit, digits }: Factors,
  factor: FactorLine,
  allImproved: boolean,
): string {
  const direction = (factor.contribution ?? 0) < 0 ? reportSentences.pulledDown : reportSentences.pushedUp;
  const effect = formatDifference(factor.contribution, unit, language, digits.contribution);
  const changes = new Set([sayFactorChange(factor, language), effect].filter((part) => part !== ""));
  const facts = { name, factor: factor.name, changes: [...changes].join(reportSentences.listSeparator[language]) };
  return say(allImproved ? reportSentences.allImproved : direction, language, facts);
}

/** What is behind a factor: its own factors, whose parts add up to its part. */
function sayDrillDown(context: ReportContext, factor: FactorLine, unit: string): string[] {
  const { model, changes, language } = context;
  const children = factorsOf(model.tree, factor.node);
  const partOf = (child: number): number | null => changes[child]?.contribution ?? null;
  const { parts, digits } = shownParts(children.map(partOf), factor.contribution, unit);
  const known = children.map((child, at) => ({ child, part: parts[at] ?? null })).filter(({ part }) => part !== null);
  const flat = known.filter(({ child }) => changes[child]?.change === 0);
  const moved = known
    .filter((each) => !flat.includes(each))
    .sort((a, b) => Math.abs(b.part ?? 0) - Math.abs(a.part ?? 0) || a.child - b.child);
  if (moved.length === 0) return [];
  const said = moved.slice(0, NAMED).map(({ child, part }) => {
    const { name, unit: ownUnit } = kpiLine(context, child);
    const row = changes[child];
    const facts = { unit: ownUnit, change: factorChange(row, ownUnit), before: row?.before ?? null, after: row?.after ?? null };
    const change = sayFactorChange(facts, language);
    return say(reportSentences.drillPart, language, {
      name,
      change,
      contribution: formatDifference(part, unit, language, digits),
    });
  });
  const rest = moved.length > NAMED ? [say(reportSentences.andMore, language, { count: moved.length - NAMED }).trim()] : [];
  const still = flat.map(({ child }) => say(reportSentences.drillFlat, language, { name: kpiLine(context, child).name }));
  const stillSaid = still.length <= NAMED_FLAT ? still : [say(reportSentences.drillAllFlat, language, { count: still.length })];
  const all = [...said, ...rest, ...stillSaid].join(reportSentences.listSeparator[language]);
  return [say(reportSentences.drillDown, language, { parts: all })];
}

/** Where the way to the target lies; nothing once the target is met. */
function sayGap({ language }: ReportContext, { factors, others, total, unit, digits, direction }: Factors): string[] {
  const sign = direction === "down" ? -1 : 1;
  if (total.gap === null || sign * total.gap <= 0) return [];
  const format = (gap: number | null): string => formatPart(gap, unit, language, digits.gap);
  const gap = format(total.gap);
  const parts = factors
    .filter((factor) => (factor.gap ?? 0) !== 0)
    .sort((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0))
    .map((factor) => say(reportSentences.gapPart, language, { name: factor.name, gap: format(factor.gap) }));
  if (parts.length === 0) return [say(reportSentences.gapUnsplit, language, { gap })];
  return [say(reportSentences.gapParts, language, { gap, parts: listOf(parts, NAMED, language, others?.count) })];
}
