import { type OutlineRow, outline } from "#engine";
import { dataHeaders, say, timingWords, treeHeaders } from "#language";
import { reportStatusWords, reportWords } from "../../language/words/report-words.ts";
import { sectionSentences } from "../../language/words/section-sentences.ts";
import { amountCell, numberPattern } from "../numbers/number-pattern.ts";
import { nameWithUnit } from "../say/name-with-unit.ts";
import type { Section, SectionRow } from "../section.ts";
import { describeKgi } from "./describe-kgi.ts";
import type { ReportContext } from "./report-context.ts";

/** A list longer than this is no overview any more. */
const MOST_ROWS = 40;

/** Of these, rows for whole levels from the top; the others are for what moved most. */
const MOST_OF_LEVELS = 15;

/** Deeper levels are not indented further: the name needs the room. */
const DEEPEST_INDENT = 8;

const UNBROKEN_SPACE = "\u00a0";

/** In full width where a spreadsheet would take the row for a formula. */
const OPERATORS = { "+": "＋", "-": "－", "×": "×", "÷": "÷", "~": "~", "=": "" } as const;

/** The whole tree as an indented list or, of a large one, the upper levels and what moved most. */
export function composeTree(context: ReportContext): Section {
  const { language, model } = context;
  const { actual, target, status, owner } = reportWords;
  const all = outline(model.tree);
  const listed = all.length <= MOST_ROWS ? all : mostTelling(context, all);
  const facts = { count: all.length, shown: listed.length };
  return {
    key: "tree",
    table: {
      labels: [dataHeaders.kpi, actual, target, status, treeHeaders.timing, treeHeaders.stage, owner].map(
        (words) => words[language],
      ),
      numbers: 2,
      rows: listed.map((row) => treeRow(context, row)),
    },
    sentences: listed.length < all.length ? [say(sectionSentences.moreOfTree, language, facts)] : [],
  };
}

function treeRow(context: ReportContext, { node, depth }: OutlineRow): SectionRow {
  const { language, model } = context;
  const definition = model.tree.definitions[node];
  const { line } = describeKgi(context, node);
  const pattern = numberPattern(line.unit, [line.actual, line.target], language);
  const operator = depth === 0 || !definition?.operator ? "" : OPERATORS[definition.operator] + UNBROKEN_SPACE;
  return {
    id: line.id,
    name: operator + nameWithUnit(line),
    indent: Math.min(depth, DEEPEST_INDENT),
    cells: [
      { value: amountCell(line.actual, line.unit), pattern },
      { value: amountCell(line.target, line.unit), pattern },
      reportStatusWords[line.status][language],
      definition?.timing ? timingWords[definition.timing][language] : "",
      definition?.stage ?? "",
      definition?.owner || definition?.area || "",
    ],
    isStrong: depth === 0,
  };
}

/** The complete levels that fit, then what moved its KGI most, or else is furthest from its target, each with all above it. */
function mostTelling(context: ReportContext, all: readonly OutlineRow[]): OutlineRow[] {
  const { parents } = context.model.tree;
  const kept = new Set<number>();
  for (let depth = 0, level = levelOf(all, 0); level.length > 0 && kept.size + level.length <= MOST_OF_LEVELS; ) {
    for (const { node } of level) kept.add(node);
    level = levelOf(all, ++depth);
  }
  const moved = all.map(({ node }) => partOfRoot(context, node, context.changes[node]?.contribution));
  const short = all.map(({ node }) => partOfRoot(context, node, context.gaps[node]?.contribution));
  const bySize = all
    .map((_, at) => at)
    .sort((a, b) => (moved[b] ?? 0) - (moved[a] ?? 0) || (short[b] ?? 0) - (short[a] ?? 0) || a - b);
  for (const at of bySize) {
    const branch: number[] = [];
    for (let node = all[at]?.node ?? -1; node >= 0 && !kept.has(node) && branch.length <= MOST_ROWS; node = parents[node] ?? -1)
      branch.push(node);
    if (kept.size + branch.length <= MOST_ROWS) for (const node of branch) kept.add(node);
  }
  return all.filter(({ node }) => kept.has(node));
}

function levelOf(all: readonly OutlineRow[], level: number): OutlineRow[] {
  return all.filter(({ depth }) => depth === level);
}

/** The size of what a KPI did to the top of its arithmetic, or could do, as a part of it: units differ from tree to tree. */
function partOfRoot({ gaps, belonging }: ReportContext, node: number, contribution: number | null | undefined): number {
  const whole = Math.abs(gaps[belonging.roots[node] ?? -1]?.actual ?? 0);
  return whole === 0 ? 0 : Math.abs(contribution ?? 0) / whole;
}
