import { type Effect, effect, type FocusRow, valueAt } from "#engine";
import { kpiFinder } from "../../sheets/cells/kpi-finder.ts";
import type { Plan } from "../../sheets/plan/plan.ts";
import type { ReportContext } from "./report-context.ts";

/** A KPI that was decided on for the month, and what the decision is worth. */
export interface Decision {
  readonly plan: Plan;
  readonly node: number;
  /** As it was when the decision was made; else as it is. */
  readonly from: number | null;
  /** As planned; else the target, or what stands in for it. */
  readonly to: number | null;
  /** Null unless hours and their cost are known. */
  readonly cost: number | null;
  /** Null where there is nothing to bring the KPI to. */
  readonly effect: Effect | null;
}

/** What was decided for the period of the report, in the order of the plan: the first is the month's one. */
export function decisionsOf(context: ReportContext, plans: readonly Plan[]): Decision[] {
  const { model, period } = context;
  const label = model.periods[period]?.label;
  const find = kpiFinder(model.tree);
  return plans.flatMap((plan) => {
    const node = plan.period === label ? find(plan.kpi) : -1;
    return node < 0 ? [] : [decisionOf(context, plan, node)];
  });
}

function decisionOf(context: ReportContext, plan: Plan, node: number): Decision {
  const { model, period } = context;
  const to = plan.to ?? focusRow(context, node)?.reference ?? null;
  const cost = costOf(plan);
  return {
    plan,
    node,
    from: plan.from ?? valueAt(model.rollup, node, period),
    to,
    cost,
    effect: to === null ? null : effect(model, period, node, to, cost),
  };
}

/** What the ranking says of a KPI; undefined for one that it does not rank. */
export function focusRow({ focus }: ReportContext, node: number): FocusRow | undefined {
  return focus.find((row) => row.node === node);
}

function costOf({ hours, hourlyCost }: Plan): number | null {
  return hours === null || hourlyCost === null ? null : hours * hourlyCost;
}
