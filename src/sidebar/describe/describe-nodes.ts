import { describeChange, type KpiDefinition, outline, type Problem, type Tree, targetStatus, valueAt } from "#engine";
import { formatDifference, formatNumber, formatPercent, formatPercentChange, type Language, say, timingWords } from "#language";
import { unitStyle } from "../../language/formats/unit-style.ts";
import { nodeWords } from "../../language/words/node-words.ts";
import { reportStatusWords } from "../../language/words/report-words.ts";
import { factorChange, sayFactorChange } from "../../report/compose/factor-change.ts";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";
import type { Change, Quantity, SidebarNode } from "../wire/wire.ts";
import { relativeContributions } from "./relative-contributions.ts";
import { ALL_DIGITS, typedNumber } from "./typed-number.ts";

/** Describes every KPI of a tree in one period, in the order of the table. */
export function describeNodes(context: ReportContext, problems: readonly Problem[]): readonly SidebarNode[] {
  const { tree } = context.model;
  const depths = depthsOf(tree);
  const problemCounts = countByKpi(problems);
  const pulls = relativeContributions(context);
  return tree.definitions.map((definition, node) => ({
    ...structureOf(tree, definition, node, context.language),
    ...numbersOf(context, definition, node),
    depth: depths[node] ?? -1,
    pull: pulls[node] ?? null,
    problemCount: problemCounts.get(definition.id) ?? 0,
  }));
}

type Structure = Pick<
  SidebarNode,
  | "id"
  | "name"
  | "parent"
  | "operator"
  | "formula"
  | "unit"
  | "controllability"
  | "typedTarget"
  | "timing"
  | "area"
  | "definition"
  | "owner"
  | "cadence"
  | "audience"
  | "row"
>;

function structureOf(tree: Tree, definition: KpiDefinition, node: number, language: Language): Structure {
  const { id, name, operator, formula, unit, controllability, timing, area, owner, cadence, audience, row } = definition;
  return {
    id,
    name,
    operator,
    formula,
    unit,
    controllability,
    area,
    definition: definition.definition,
    owner,
    cadence,
    audience,
    row,
    parent: tree.parents[node] ?? -1,
    typedTarget: typedNumber(definition.target, unit, ALL_DIGITS),
    timing: timing ? timingWords[timing][language] : "",
  };
}

type Numbers = Pick<SidebarNode, "value" | "previous" | "change" | "target" | "status" | "achievement" | "contribution">;

function numbersOf(context: ReportContext, definition: KpiDefinition, node: number): Numbers {
  const { model, period, previous, gaps, language } = context;
  const { unit, direction, baseline } = definition;
  const actual = valueAt(model.rollup, node, period);
  const before = previous < 0 ? null : valueAt(model.rollup, node, previous);
  const target = gaps[node]?.target ?? null;
  const described = describeChange(actual, before, target, unitStyle(unit).kind, { direction, baseline });
  const { achieved, achievement } = described.target ?? { achieved: null, achievement: null };
  const quantity = (number: number | null): Quantity | null =>
    number === null ? null : { number, words: formatNumber(number, unit, language) };
  return {
    value: quantity(actual),
    previous: quantity(before),
    change: describeMovement(context, described, node, unit),
    target: quantity(target),
    status: target === null ? "" : reportStatusWords[targetStatus(achieved, achievement)][language],
    achievement: achievement === null ? null : { number: achievement, words: formatPercent(achievement) },
    contribution: sayContribution(context, node),
  };
}

type Described = ReturnType<typeof describeChange>;

function describeMovement({ changes, language }: ReportContext, described: Described, node: number, unit: string): Change | null {
  const { difference, movement, improved, rate } = described;
  if (difference === null || movement === null) return null;
  const full = formatDifference(difference, unit, language);
  const row = changes[node];
  return {
    number: difference,
    words: sayFactorChange(
      { change: factorChange(row, unit), unit, before: row?.before ?? null, after: row?.after ?? null },
      language,
    ),
    fullWords: rate === null ? full : `${full} (${formatPercentChange(rate)})`,
    direction: movement,
    verdict: improved === null ? "same" : improved ? "better" : "worse",
  };
}

/** What a KPI did to the result above it; a root, a causal link and a KPI without value did nothing that can be said. */
function sayContribution(context: ReportContext, node: number): string {
  const { changes, belonging, language } = context;
  const row = changes[node];
  const root = belonging.roots[node] ?? node;
  if (!row || row.contribution === null || root === node) return "";
  const { name, unit } = kpiLine(context, root);
  const facts = { root: name, amount: formatDifference(row.contribution, unit, language), share: formatPercent(row.share) };
  // Where factors cancel out, each is many times the change that is left: such a share says nothing.
  const isPart = row.share !== null && Math.abs(row.share) <= 1;
  const sentence = say(isPart ? nodeWords.contributionWithShare : nodeWords.contribution, language, facts);
  return sentence.replace(/([+−±])(?=[¥$€£])/g, `$1${WORD_JOINER}`);
}

/** Keeps a sign and its amount on one line. */
const WORD_JOINER = "\u2060";

/** Levels below the root; -1 for a KPI that no root leads to. */
function depthsOf(tree: Tree): Int32Array {
  const depths = new Int32Array(tree.size).fill(-1);
  for (const { node, depth } of outline(tree)) depths[node] = depth;
  return depths;
}

function countByKpi(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kpi, severity } of problems) {
    if (kpi !== null && severity !== "note") counts.set(kpi, (counts.get(kpi) ?? 0) + 1);
  }
  return counts;
}
