import { type Period, readPeriod, type Tree } from "#engine";
import { comparable } from "#language";
import type { ClosedKpi, ClosedMonth, History } from "../../sheets/history/history.ts";
import type { ReportContext } from "./report-context.ts";

/** How a tree differs from the one that the last closed month was computed by. */
export interface TreeChange {
  /** The closed month. */
  readonly since: Period;
  /** Names of KPIs with another parent, operator, formula or unit. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares the tree with that of the latest closed month that the report could speak of; null where nothing is different. */
export function findTreeChange({ model, period }: ReportContext, history: History): TreeChange | null {
  const { tree, periods } = model;
  const labels = new Map(periods.slice(0, period + 1).map(({ label }, at) => [label, at]));
  const last = history.reduce<ClosedMonth | null>((latest, month) => {
    return (labels.get(month.period) ?? -1) > (latest ? (labels.get(latest.period) ?? -1) : -1) ? month : latest;
  }, null);
  const since = last && readPeriod(last.period);
  if (!last || !since) return null;
  const kept = new Map(last.kpis.map((kpi) => [kpi.id, kpi]));
  const names = renamed(tree, last);
  const changed = tree.definitions.flatMap(({ id, name }, node) => {
    const closed = kept.get(id);
    return closed && isChanged(tree, node, closed, names) ? [name] : [];
  });
  const added = tree.definitions.flatMap(({ id, name }) => (kept.has(id) ? [] : [name]));
  const removed = last.kpis.flatMap(({ id, name }) => (tree.nodeById.has(id) ? [] : [name]));
  return changed.length + added.length + removed.length === 0 ? null : { since, changed, added, removed };
}

function isChanged(tree: Tree, node: number, closed: ClosedKpi, names: Renames): boolean {
  const definition = tree.definitions[node];
  if (!definition) return false;
  const parent = tree.definitions[tree.parents[node] ?? -1]?.id ?? definition.parent;
  return (
    parent !== closed.parent ||
    operatorOf(definition) !== operatorOf(closed) ||
    comparable(definition.unit) !== comparable(closed.unit) ||
    !isSameFormula(definition.formula, closed.formula, names)
  );
}

/** The sign of a root enters nothing, so it may be there or not. */
function operatorOf({ operator }: Pick<ClosedKpi, "operator">): ClosedKpi["operator"] {
  return operator === "=" ? null : operator;
}

type Renames = readonly (readonly [from: string, to: string])[];

/** Names that KPIs had, and those that they have now. */
function renamed(tree: Tree, { kpis }: ClosedMonth): Renames {
  return kpis.flatMap(({ id, name }) => {
    const now = tree.definitions[tree.nodeById.get(id) ?? -1]?.name;
    return now === undefined || now === name ? [] : [[name, now] as const];
  });
}

/** A formula goes on saying the same when a KPI in it gets another name. */
function isSameFormula(now: string, closed: string, names: Renames): boolean {
  const plain = (text: string): string => comparable(text).replace(/^=/, "");
  if (plain(now) === plain(closed)) return true;
  return plain(now) === plain(names.reduce((text, [from, to]) => text.split(from).join(to), closed));
}
