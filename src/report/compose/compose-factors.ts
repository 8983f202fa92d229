import { say } from "#language";
import { reportWords } from "../../language/words/report-words.ts";
import { type ShownParts, shownParts } from "../numbers/shown-parts.ts";
import type { FactorLine, FactorSection } from "../report.ts";
import { sayFactors } from "../say/say-factors.ts";
import { factorChange } from "./factor-change.ts";
import { factorsOf } from "./factors-of.ts";
import { kpiLine, type ReportContext } from "./report-context.ts";
import { tellingFactors } from "./telling-factors.ts";

/** More factors than this are added up in one line. */
const MOST_FACTORS = 10;

/** What moved one KGI: its factors with their parts of the change and of the gap, and the sentences about them. */
export function composeFactors(context: ReportContext, kgi: number): FactorSection {
  const { model, changes, gaps } = context;
  const all = factorsOf(model.tree, kgi);
  const listed = largestFactors(context, all);
  const hidden = all.filter((factor) => !listed.includes(factor));
  const line = kpiLine(context, kgi);
  const contribution = partsOf(listed, (node) => changes[node]?.contribution ?? null, changes[kgi]?.change ?? null, line.unit);
  const gap = partsOf(listed, (node) => gaps[node]?.contribution ?? null, gaps[kgi]?.gap ?? null, line.unit);
  const factors = listed.map((node, at) => factorLine(context, node, contribution.parts[at] ?? null, gap.parts[at] ?? null));
  const section = {
    ...line,
    direction: model.tree.definitions[kgi]?.direction ?? "up",
    factors,
    others: othersOf(context, hidden.length, contribution.parts[listed.length] ?? null, gap.parts[listed.length] ?? null),
    total: {
      before: changes[kgi]?.before ?? null,
      after: gaps[kgi]?.actual ?? null,
      contribution: contribution.total,
      gap: gap.total,
    },
    digits: { contribution: contribution.digits, gap: gap.digits },
  };
  const telling = tellingFactors(context, kgi, section);
  const isLargest = ({ node }: FactorLine): boolean => node === telling?.told[0]?.node;
  return {
    ...section,
    factors: factors.map((factor) => ({ ...factor, isLargest: isLargest(factor) })),
    ...sayFactors(context, kgi, section, telling),
  };
}

/**
 * All factors, or of many the ones that matter most, in table order: what moved the KGI most, up and down, and then in turn
 * what is furthest from its target and what moved it next.
 */
function largestFactors({ changes, gaps }: ReportContext, factors: readonly number[]): number[] {
  if (factors.length <= MOST_FACTORS) return [...factors];
  const moved = (node: number): number => changes[node]?.contribution ?? 0;
  const bySize = (sizeOf: (node: number) => number): number[] =>
    [...factors].sort((a, b) => Math.abs(sizeOf(b)) - Math.abs(sizeOf(a)) || a - b);
  const byChange = bySize(moved).filter((node) => moved(node) !== 0);
  const ends = [byChange.find((node) => moved(node) > 0), byChange.find((node) => moved(node) < 0)];
  const byGap = bySize((node) => gaps[node]?.contribution ?? 0);
  const order = [...ends, ...byGap.flatMap((node, at) => [node, byChange[at]])];
  const known = new Set(order.filter((node) => node !== undefined));
  return [...known].slice(0, MOST_FACTORS).sort((a, b) => a - b);
}

/** The parts of the listed factors, and last what they leave of the total. */
function partsOf(
  listed: readonly number[],
  partOf: (node: number) => number | null,
  total: number | null,
  unit: string,
): ShownParts {
  const parts = listed.map(partOf);
  const known = parts.filter((part): part is number => part !== null);
  const isSplit = total !== null && known.length > 0;
  const rest = isSplit ? known.reduce((left, part) => left - part, total) : null;
  return shownParts([...parts, rest], total, unit);
}

function othersOf(
  { language }: ReportContext,
  count: number,
  contribution: number | null,
  gap: number | null,
): FactorSection["others"] {
  const name = count > 0 ? say(reportWords.others, language, { count }) : reportWords.otherEffects[language];
  return count > 0 || (contribution ?? 0) !== 0 || (gap ?? 0) !== 0 ? { name, count, contribution, gap } : null;
}

function factorLine(context: ReportContext, node: number, contribution: number | null, gap: number | null): FactorLine {
  const row = context.changes[node];
  const line = kpiLine(context, node);
  return {
    ...line,
    node,
    before: row?.before ?? null,
    after: context.gaps[node]?.actual ?? null,
    change: factorChange(row, line.unit),
    contribution,
    gap,
    isLargest: false,
  };
}
