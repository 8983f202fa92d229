import { elasticity, leadLag, seriesUntil } from "#engine";
import { type Language, say, verdictWords, type WordFacts, type Words } from "#language";
import { sectionSentences } from "../../language/words/section-sentences.ts";
import type { ReportContext } from "../compose/report-context.ts";

/** Judged pairs that are said, the others are counted. */
const MOST_SAID = 5;

/** From this correlation of changes on, what is linked is linked strongly. */
const STRONG = 0.7;

/** Months that `leadLag` asks for. */
const FEWEST_MONTHS = 12;

type Series = readonly (number | null)[];

/** A belief that one KPI moves another. */
interface Pair {
  readonly node: number;
  readonly parent: number;
  readonly leading: Series;
  readonly lagging: Series;
}

/** Whether what is believed to move a KPI does move before it: every `~` of the tree against the figures, as `KPI_LEADLAG`. */
export function sayPairs(context: ReportContext): string[] {
  const { language } = context;
  const pairs = pairsOf(context);
  if (pairs.length === 0) return [sectionSentences.noPairs[language]];
  const isLong = ({ leading, lagging }: Pair): boolean => monthsOf(leading, lagging) >= FEWEST_MONTHS;
  const judged = pairs.filter(isLong);
  const short = pairs.filter((pair) => !isLong(pair));
  const months = short.reduce((most, { leading, lagging }) => Math.max(most, monthsOf(leading, lagging)), 0);
  return [
    ...judged.slice(0, MOST_SAID).map((pair) => sayPair(context, pair)),
    ...countedSentence(sectionSentences.morePairs, language, { count: Math.max(0, judged.length - MOST_SAID) }),
    ...countedSentence(sectionSentences.pairsTooShort, language, { count: short.length, months }),
  ];
}

function countedSentence(words: Words, language: Language, facts: WordFacts & { readonly count: number }): string[] {
  return facts.count === 0 ? [] : [say(words, language, facts)];
}

function pairsOf({ model, period }: ReportContext): Pair[] {
  const { definitions, parents } = model.tree;
  return definitions.flatMap(({ operator }, node) => {
    const parent = parents[node] ?? -1;
    if (operator !== "~" || parent < 0) return [];
    return [{ node, parent, leading: seriesUntil(model, node, period), lagging: seriesUntil(model, parent, period) }];
  });
}

function monthsOf(leading: Series, lagging: Series): number {
  return leading.filter((value, at) => value !== null && (lagging[at] ?? null) !== null).length;
}

const R_OF = { levels: "rOfLevels", changes: "rOfChanges", "yearly-changes": "rOfYearlyChanges" } as const;

function sayPair(context: ReportContext, pair: Pair): string {
  const { language, model } = context;
  const { node, parent, leading, lagging } = pair;
  const { rows, verdict, bestLag, basis, onlyTrend, stable } = leadLag(leading, lagging);
  const names = { leading: model.tree.definitions[node]?.name ?? "", lagging: model.tree.definitions[parent]?.name ?? "" };
  const best = rows[bestLag ?? 0];
  const r = (basis === "levels" ? best?.rLevels : best?.rChanges) ?? null;
  if (verdict === "too-little" || !best || r === null) return say(sectionSentences.pairFlat, language, names);
  const correlation = say(sectionSentences[R_OF[basis]], language, { r: r.toFixed(2).replace("-", "−"), n: best.n });
  const unstable = stable === false ? sectionSentences.unstable[language] : "";
  if (verdict === "none") {
    const trend = onlyTrend ? sectionSentences.onlyTrend[language] : "";
    return say(sectionSentences.pairNone, language, { ...names, correlation: correlation + trend }) + unstable;
  }
  const when = sayLag(best.lag, language);
  const linked = { ...names, ...sayStrength(context, pair, best.lag, r), correlation, when };
  return say(sectionSentences.pairLinked, language, linked) + unstable;
}

function sayLag(months: number, language: Language): string {
  if (months === 0) return sectionSentences.inSameMonth[language];
  return say(months === 1 ? sectionSentences.afterOneMonth : sectionSentences.afterMonths, language, { count: months });
}

/** How strong a link is; where both are meant to move the same way, also how much the one brings of the other. */
function sayStrength(
  { language, model }: ReportContext,
  { node, parent, leading, lagging }: Pair,
  lag: number,
  r: number,
): WordFacts {
  const isSameWay = model.tree.definitions[node]?.direction === model.tree.definitions[parent]?.direction;
  const response = elasticity(leading, lagging, lag);
  const isPoor = r > 0 !== isSameWay || (isSameWay && response.verdict === "not-alike");
  return {
    mark: isPoor ? "△" : "○",
    strength: (Math.abs(r) >= STRONG ? sectionSentences.linked : sectionSentences.weaklyLinked)[language],
    elasticity: isSameWay ? sayElasticity(response, language) : "",
  };
}

/** What doubling the one would do to the other; nothing where too few numbers are above zero. */
function sayElasticity({ verdict, whenDoubled }: ReturnType<typeof elasticity>, language: Language): string {
  if (verdict === "too-little" || whenDoubled === null) return "";
  const words = verdict === "not-alike" ? sectionSentences.doubledNotAlike : sectionSentences.doubled;
  return say(words, language, { factor: whenDoubled.toFixed(2), verdict: verdictWords.elasticity[verdict][language] });
}
