import { isLeaf, readNumber, valueAt, whatIf } from "#engine";
import { formatDifference, formatNumber } from "#language";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";
import { resultRoots } from "../describe/result-roots.ts";
import { sliderOf } from "../describe/slider-of.ts";
import { typedNumber } from "../describe/typed-number.ts";
import type { TryAnswer, TryLeaf, TryRequest, TryResult, TypedValue } from "../wire/try-wire.ts";

/** What becomes of a result when values are tried out. Nothing is written. */
export function answerTry(context: ReportContext, request: TryRequest): TryAnswer {
  const { model, language, period } = context;
  const { choices, root } = resultRoots(context, request.root);
  const { id, unit } = kpiLine(context, root);
  return {
    roots: choices,
    root: id,
    now: root < 0 ? "" : formatNumber(valueAt(model.rollup, root, period), unit, language),
    leaves: leavesOf(context, root),
    results: root < 0 ? [] : request.scenarios.map((values) => tryOut(context, root, values)),
  };
}

function leavesOf(context: ReportContext, root: number): TryLeaf[] {
  const { model, language, period, belonging, gaps } = context;
  return model.tree.definitions.flatMap(({ id, name, unit }, node) => {
    if (belonging.roots[node] !== root || !isLeaf(model.tree, node)) return [];
    const now = valueAt(model.rollup, node, period);
    const slider = sliderOf(unit, now, gaps[node]?.target ?? null);
    return [{ id, name, typed: typedNumber(now, unit), now: formatNumber(now, unit, language), ...slider }];
  });
}

function tryOut(context: ReportContext, root: number, values: readonly TypedValue[]): TryResult {
  const { model, period, language } = context;
  const changes = new Map<number, number>();
  const unreadable: string[] = [];
  for (const { kpi, typed } of values) {
    const node = model.tree.nodeById.get(kpi);
    const value = readNumber(typed);
    if (typeof value !== "number") unreadable.push(kpi);
    else if (node !== undefined) changes.set(node, value);
  }
  const { whatIf: then = null, change = null } = whatIf(model, period, changes)[root] ?? {};
  const { unit, direction = "up" } = model.tree.definitions[root] ?? { unit: "" };
  const improvement = (change ?? 0) * (direction === "down" ? -1 : 1);
  return {
    words: formatNumber(then, unit, language),
    change: formatDifference(change, unit, language),
    verdict: improvement > 0 ? "better" : improvement < 0 ? "worse" : "same",
    unreadable,
  };
}
