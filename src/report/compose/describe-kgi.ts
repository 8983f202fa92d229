import { type ChangeDescription, describeChange, isLeaf, targetStatus, valueAt } from "#engine";
import { unitStyle } from "../../language/formats/unit-style.ts";
import type { KgiLine } from "../report.ts";
import { kpiLine, type ReportContext } from "./report-context.ts";
import { reportedActual } from "./reported-actual.ts";

/** The line of a KGI, and the facts that its sentences are made of. */
export interface DescribedKgi {
  readonly node: number;
  readonly line: KgiLine;
  readonly change: ChangeDescription;
  /** Names of the typed KPIs without a value that it is computed from, now and in the period before. */
  readonly missing: readonly string[];
  readonly missingBefore: readonly string[];
}

/** Gathers what the report says about one KGI. */
export function describeKgi(context: ReportContext, node: number): DescribedKgi {
  const { model, period, previous, yearBefore, gaps } = context;
  const definition = model.tree.definitions[node];
  const actual = valueAt(model.rollup, node, period);
  const before = previous < 0 ? null : valueAt(model.rollup, node, previous);
  const target = gaps[node]?.target ?? null;
  const line = kpiLine(context, node);
  const change = describeChange(actual, before, target, unitStyle(line.unit).kind, {
    direction: definition?.direction ?? "up",
    baseline: definition?.baseline ?? null,
  });
  const achievement = change.target?.achievement ?? null;
  return {
    node,
    change,
    line: {
      ...line,
      actual,
      previous: before,
      yearBefore: yearBefore < 0 ? null : reportedActual(context, node, yearBefore),
      target,
      achievement,
      status: targetStatus(change.target?.achieved ?? null, achievement),
    },
    missing: actual === null ? missingInputs(context, node, period) : [],
    missingBefore: previous < 0 || before !== null ? [] : missingInputs(context, node, previous),
  };
}

function missingInputs({ model, belonging: { roots } }: ReportContext, root: number, period: number): string[] {
  return model.tree.definitions.flatMap(({ name }, node) =>
    roots[node] === root && isLeaf(model.tree, node) && valueAt(model.rollup, node, period) === null ? [name] : [],
  );
}
