import type { ChangeRow, GapRow } from "#engine";
import { reportWords } from "../../language/words/report-words.ts";
import { factorChange, sayFactorChange } from "../../report/compose/factor-change.ts";
import { factorsOf } from "../../report/compose/factors-of.ts";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";
import { shownParts } from "../../report/numbers/shown-parts.ts";

/** A part before its numbers are worded. */
interface Part {
  /** -1 for what the factors leave over. */
  readonly node: number;
  readonly id: string;
  readonly name: string;
  readonly under: string;
  readonly change: string;
  readonly amount: number;
  readonly digits: number;
  readonly share: number | null;
}

/**
 * The parts of a change or of a gap at every level below a result, each level rounded so that it adds up to the part above it.
 *
 * @param rows - What explains it, by node.
 * @param total - The whole; null or undefined where it is not known, then there are no parts.
 */
export function whyParts(
  context: ReportContext,
  root: number,
  rows: readonly (ChangeRow | GapRow)[],
  total: number | null | undefined,
): readonly Part[] {
  const parts: Part[] = [];
  const opened = new Set([root]);
  const pending: [node: number, amount: number | null][] = [[root, total ?? null]];
  // The list grows while it is walked; a KPI that several formulas use is opened once.
  for (const [node, amount] of pending) {
    for (const part of partsBelow(context, node, root, rows, amount)) {
      parts.push(part);
      if (part.node < 0 || opened.has(part.node)) continue;
      opened.add(part.node);
      pending.push([part.node, part.amount]);
    }
  }
  return parts;
}

function partsBelow(
  context: ReportContext,
  above: number,
  root: number,
  rows: readonly (ChangeRow | GapRow)[],
  amount: number | null,
): Part[] {
  const factors = factorsOf(context.model.tree, above).filter((node) => (rows[node]?.contribution ?? null) !== null);
  if (amount === null || factors.length === 0) return [];
  const known = factors.map((node) => rows[node]?.contribution ?? 0);
  const rest = known.reduce((left, part) => left - part, rows[above]?.contribution ?? amount);
  const { parts, digits } = shownParts([...known, rest], amount, kpiLine(context, root).unit);
  const under = kpiLine(context, above).id;
  const lines = factors.map((node, at) => {
    const { id, name, unit } = kpiLine(context, node);
    const row = changeOf(rows[node]);
    const said = { change: factorChange(row, unit), unit, before: row?.before ?? null, after: row?.after ?? null };
    const change = sayFactorChange(said, context.language);
    return { node, id, name, under, change, amount: parts[at] ?? 0, digits, share: rows[node]?.share ?? null };
  });
  const left = parts[factors.length] ?? 0;
  if (left === 0) return lines;
  const name = reportWords.otherEffects[context.language];
  return [...lines, { node: -1, id: "", name, under, change: "", amount: left, digits, share: null }];
}

/** A gap as the change it would be. */
function changeOf(row: ChangeRow | GapRow | undefined): ChangeRow | undefined {
  return row && "gap" in row ? { ...row, before: row.actual, after: row.target, change: row.gap } : row;
}
