import { explainChange, orderBand } from "#engine";
import { formatDifference, formatNumber, formatPercent, reportSentences, say } from "#language";
import { whyWords } from "../../language/words/why-words.ts";
import { composeFactors } from "../../report/compose/compose-factors.ts";
import { describeKgi } from "../../report/compose/describe-kgi.ts";
import { problemPath } from "../../report/compose/problem-path.ts";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";
import { sayConclusion } from "../../report/say/say-conclusion.ts";
import { resultRoots } from "../describe/result-roots.ts";
import { whyParts } from "../describe/why-parts.ts";
import type { WhyAnswer, WhyProblem, WhyRequest } from "../wire/why-wire.ts";
import type { Quantity } from "../wire/wire.ts";

/** Explains the change of a result since another period, or its gap to the target, in the words of the report. */
export function answerWhy(found: ReportContext, request: WhyRequest): WhyAnswer {
  const context = comparedWith(found, request.against);
  const { choices, root } = resultRoots(context, request.root);
  const isGap = request.against === null || context.previous < 0;
  const { model, period, previous, changes, gaps, language } = context;
  const { unit } = kpiLine(context, root);
  const quantity = (number: number | null | undefined): Quantity | null =>
    number === null || number === undefined ? null : { number, words: formatNumber(number, unit, language) };
  const parts = isGap ? whyParts(context, root, gaps, gaps[root]?.gap) : whyParts(context, root, changes, changes[root]?.change);
  return {
    roots: choices,
    root: kpiLine(context, root).id,
    against: isGap ? null : (model.periods[previous]?.label ?? ""),
    before: quantity(isGap ? gaps[root]?.actual : changes[root]?.before),
    after: quantity(isGap ? gaps[root]?.target : changes[root]?.after),
    sentences: root < 0 ? [] : sayWhy(context, root, isGap),
    order: isGap || parts.every(({ amount }) => amount === 0) ? "" : sayOrder(context, root, orderBand(model, previous, period)),
    problem: isGap ? null : describeProblem(context, root, parts),
    parts: parts.map(({ node, amount, digits, ...part }) => ({
      ...part,
      contribution: { number: amount, words: formatDifference(amount, unit, language, digits) },
      // Where factors cancel out, each is many times the change that is left: such a share says nothing.
      share: part.share !== null && Math.abs(part.share) <= 1 ? formatPercent(part.share) : "",
    })),
  };
}

function describeProblem(context: ReportContext, root: number, parts: ReturnType<typeof whyParts>): WhyProblem | null {
  const path = problemPath(context, root).map((node) => kpiLine(context, node));
  const point = path[path.length - 1];
  const part = parts.find(({ id }) => id === point?.id);
  if (!point || !part) return null;
  const { language } = context;
  const amount = formatDifference(part.amount, kpiLine(context, root).unit, language, part.digits);
  const names = path.map(({ name }) => name).join(" › ");
  return { kpi: point.id, sentence: say(whyWords.problem, language, { path: names, change: part.change, amount }) };
}

/** The context with changes measured from another period; one that is gone leaves the period before. */
function comparedWith(context: ReportContext, against: string | null): ReportContext {
  const { model, period } = context;
  const asked = against === null || against === "" ? -1 : model.periods.findIndex(({ label }) => label === against);
  return asked < 0 || asked === context.previous
    ? context
    : { ...context, previous: asked, changes: explainChange(model, asked, period) };
}

/** Where the result stands, and what did it: the part of the report's sentences that answers the question. */
function sayWhy(context: ReportContext, root: number, isGap: boolean): string[] {
  const standing = sayConclusion(context, describeKgi(context, root), composeFactors(context, root));
  if (!isGap) return [...standing, ...composeFactors({ ...context, gaps: [] }, root).sentences];
  return [...standing.slice(0, 1), ...composeFactors({ ...context, changes: [] }, root).sentences];
}

function sayOrder(context: ReportContext, root: number, band: ReturnType<typeof orderBand>): string {
  const { language, belonging } = context;
  if (band[root]?.robust !== false) return whyWords.robust[language];
  const { unit } = kpiLine(context, root);
  const contested = band.filter(({ node, robust }) => robust === false && node !== root && belonging.roots[node] === root);
  const parts = contested.map(({ node, lowest, highest }) =>
    say(whyWords.contestedPart, language, {
      name: kpiLine(context, node).name,
      lowest: formatDifference(lowest, unit, language),
      highest: formatDifference(highest, unit, language),
    }),
  );
  return say(whyWords.contested, language, { parts: parts.join(reportSentences.listSeparator[language]) });
}
