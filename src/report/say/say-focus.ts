import { type FocusRow, requireValue } from "#engine";
import { say } from "#language";
import { formatDifference, formatNumber, formatPart } from "../../language/formats/format-number.ts";
import { shownDigits } from "../../language/formats/shown-digits.ts";
import { reportSentences } from "../../language/words/report-sentences.ts";
import { candidatesOf, givenOf, pickOf } from "../compose/compose-focus.ts";
import { factorsOf } from "../compose/factors-of.ts";
import { missedTarget } from "../compose/missed-target.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";
import { asShown } from "../numbers/as-shown.ts";
import type { FocusLine } from "../report.ts";
import { isUnitSaid } from "./is-unit-said.ts";
import { listOf } from "./list-of.ts";

/** From this controllability on a KPI is in our hands. */
const IN_OUR_HANDS = 4;
const GIVEN = 1;
const NAMED = 5;
const ALTERNATIVES = 3;
/** Of the factors that miss most; a rate may be unable to bring it even at 100 per cent. */
const MOST_TRIED = 6;
const MONTHS_OF_YEAR = 12;

/** Of those with less impact nobody asks why they do not stand first. */
const FIRST_BY_IMPACT = 5;

/** What follows a space behind a number: of two, the second alone says it, as “from 1 to 0 accounts”. */
const UNIT_WORD = / .*/;

/** The line of the conclusion that names the one KPI of the month and what it would bring; null when there is none. */
export function sayPick(context: ReportContext, focus: readonly FocusLine[]): string | null {
  const pick = pickOf(context);
  return pick && sayMove(context, pick, impactDigits(focus));
}

/** What a KPI that is brought from one value to another does to its root. */
export type Move = Pick<FocusRow, "node" | "root" | "now" | "reference" | "impact">;

/** Names the one KPI of the month, whoever chose it, and what it would bring; null where that is not known. */
export function sayMove(context: ReportContext, move: Move, digits: number): string | null {
  const { now, reference, node } = move;
  const { language } = context;
  if (now === null || reference === null) return null;
  const { name, unit } = kpiLine(context, node);
  const ownDigits = shownDigits([now, reference], unit);
  const facts = {
    name,
    now: formatNumber(now, unit, language, ownDigits).replace(UNIT_WORD, ""),
    reference: formatNumber(reference, unit, language, ownDigits),
    effect: sayEffect(context, move, digits),
  };
  return say(reference > now ? reportSentences.pickRaise : reportSentences.pickLower, language, facts);
}

/** The decimals that the table shows of the pick's impact. */
export function impactDigits(focus: readonly FocusLine[]): number {
  return (focus.find(({ isStarred }) => isStarred) ?? focus[0])?.impactDigits ?? 0;
}

/** What a move does to its root, by the month and by the year where months add up; named unless it is the one KGI there is. */
function sayEffect(context: ReportContext, move: Move, digits: number): string {
  const { model, language, period, kgis } = context;
  const { name, unit } = kpiLine(context, move.root);
  const root = model.tree.definitions[move.root];
  const change = (root?.direction === "down" ? -1 : 1) * (move.impact ?? 0);
  const { effectTakes, effectFrom, effectAdds, effectTo, effectMonthly } = reportSentences;
  const [words, wordsOnRoot] = change < 0 ? [effectTakes, effectFrom] : [effectAdds, effectTo];
  const format = (by: number): string => {
    const difference = formatDifference(by, unit, language, digits);
    return language === "en" ? difference.replace(/^[+−]/, "") : difference;
  };
  const effect = say(words, language, { impact: format(change) });
  const isMonthly = root?.kind === "flow" && model.periods[period]?.month !== null;
  const said = isMonthly ? say(effectMonthly, language, { effect, yearly: format(change * MONTHS_OF_YEAR) }) : effect;
  const isPlain = move.root === move.node || (kgis.length === 1 && kgis[0] === move.root);
  return isPlain ? said : say(wordsOnRoot, language, { effect: said, root: name });
}

/** The sentences below the candidates: why the pick, who was passed over, what is given, and what the target would need. */
export function sayFocus(context: ReportContext, focus: readonly FocusLine[]): string[] {
  const pick = pickOf(context);
  const digits = impactDigits(focus);
  if (!pick) return sayNoPick(context);
  const kgi = context.belonging.homes[pick.node] ?? -1;
  return [
    ...sayWhy(context, pick, digits),
    ...sayDemoted(context, pick),
    ...sayGiven(context, kgi),
    ...sayAreas(context, pick, digits),
    ...sayRequired(context, kgi),
  ];
}

/** Why nothing is to be picked: what there is has been reached, or cannot be ranked, or is not there. */
function sayNoPick({ focus, language }: ReportContext): string[] {
  const count = (...reasons: readonly FocusRow["reason"]["code"][]): number =>
    focus.filter(({ reason }) => reasons.includes(reason.code)).length;
  if (count("root-missing", "no-actual") > 0) return [reportSentences.rankedLater[language]];
  const shares = count("share-group");
  const beliefs = count("causal");
  const parts = [
    ...(shares > 0 ? [say(reportSentences.notRankedShares, language, { count: shares })] : []),
    ...(beliefs > 0 ? [say(reportSentences.notRankedBeliefs, language, { count: beliefs })] : []),
  ];
  const notRanked =
    parts.length > 0 ? [say(reportSentences.notRanked, language, { parts: listOf(parts, parts.length, language) })] : [];
  if (count("reached", "no-effect") > 0) return [...notRanked, reportSentences.allReached[language]];
  if (notRanked.length > 0) return notRanked;
  const isAllUnmovable = focus.length > 0 && count("no-reference") === 0;
  return [(isAllUnmovable ? reportSentences.noneToMove : reportSentences.noFocus)[language]];
}

function sayWhy(context: ReportContext, pick: FocusRow, digits: number): string[] {
  const { language } = context;
  const { name } = kpiLine(context, pick.node);
  const { controllability } = pick;
  const impact = formatDifference(pick.impact, kpiLine(context, pick.root).unit, language, digits);
  const isLargest = rivalsOf(context, pick).every((rival) => (rival.impact ?? 0) <= (pick.impact ?? 0));
  const words = isLargest && controllability >= IN_OUR_HANDS ? reportSentences.pickInHand : reportSentences.pickBest;
  const why = say(words, language, { name, impact, controllability });
  return pick.referenceKind === "best-of-12" ? [why, say(reportSentences.pickReference, language, { name })] : [why];
}

/** The candidates whose impact is in the same unit: a KGI moved by beliefs alone has linked sub-trees with units of their own. */
function rivalsOf(context: ReportContext, pick: FocusRow): FocusRow[] {
  return candidatesOf(context, context.belonging.homes[pick.node] ?? -1).filter(({ root }) => root === pick.root);
}

/** The candidate that controllability has set back most, if any. */
function sayDemoted(context: ReportContext, pick: FocusRow): string[] {
  const { language, model } = context;
  const candidates = rivalsOf(context, pick);
  const byImpact = [...candidates].sort((a, b) => (b.impact ?? 0) - (a.impact ?? 0) || (a.rank ?? 0) - (b.rank ?? 0));
  const setBack = candidates
    .map((row, at) => ({ row, byScore: at + 1, byImpact: byImpact.indexOf(row) + 1 }))
    .filter((each) => each.byScore > each.byImpact && each.byImpact <= FIRST_BY_IMPACT)
    .filter(({ row }) => row.controllability < IN_OUR_HANDS)
    .sort((a, b) => b.byScore - b.byImpact - (a.byScore - a.byImpact))[0];
  if (!setBack) return [];
  const { row, byScore, byImpact: rank } = setBack;
  const area = model.tree.definitions[row.node]?.area ?? "";
  const facts = {
    name: kpiLine(context, row.node).name,
    byImpact: rank,
    byScore,
    controllability: row.controllability,
    area: area === "" ? "" : say(reportSentences.demotedArea, language, { area }),
  };
  return [say(reportSentences.demoted, language, facts)];
}

/** All that is given by name: the table has room for a few. */
function sayGiven(context: ReportContext, kgi: number): string[] {
  const names = givenOf(context, kgi).map(({ node }) => kpiLine(context, node).name);
  return names.length === 0
    ? []
    : [say(reportSentences.given, context.language, { names: listOf(names, NAMED, context.language) })];
}

/** What each area could bring, added up from what the table shows, largest first; nothing where all is in one. */
function sayAreas(context: ReportContext, pick: FocusRow, digits: number): string[] {
  const { language, model } = context;
  const { unit } = kpiLine(context, pick.root);
  const headroom = new Map<string, number>();
  for (const { node, impact } of rivalsOf(context, pick)) {
    const area = model.tree.definitions[node]?.area ?? "";
    if (area !== "") headroom.set(area, (headroom.get(area) ?? 0) + asShown(impact ?? 0, unit, digits));
  }
  if (headroom.size < 2) return [];
  const parts = [...headroom]
    .sort(([, a], [, b]) => b - a)
    .map(([area, impact]) => `${area} ${formatPart(impact, unit, language, digits)}`);
  return [say(reportSentences.areas, language, { parts: listOf(parts, NAMED, language) })];
}

/** What the factors of the KGI would have to be, one at a time, for it to reach its target. */
function sayRequired(context: ReportContext, kgi: number): string[] {
  const { language, model, period, gaps } = context;
  const target = missedTarget(context, kgi);
  if (target === null) return [];
  const weight = (node: number): number => Math.abs(gaps[node]?.contribution ?? 0);
  const parts = factorsOf(model.tree, kgi)
    .filter((node) => (model.tree.definitions[node]?.controllability ?? 0) > GIVEN)
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, MOST_TRIED)
    .flatMap((node) => {
      const required = requireValue(model, period, node, target);
      const line = kpiLine(context, node);
      const unit = isUnitSaid(line) ? "" : line.unit;
      return required.possible ? [`${line.name} ${formatNumber(required.value, unit, language)}`] : [];
    });
  const [first, ...others] = parts.slice(0, ALTERNATIVES);
  if (first === undefined) return [];
  const separator = reportSentences.listSeparator[language];
  const said =
    others.length === 0 ? first : say(reportSentences.requiredAlternatives, language, { first, others: others.join(separator) });
  const { name, unit } = kpiLine(context, kgi);
  return [say(reportSentences.required, language, { name, target: formatNumber(target, unit, language), parts: said })];
}
