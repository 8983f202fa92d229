import { achievement } from "#engine";
import { pickOf } from "../../report/compose/compose-focus.ts";
import { decisionsOf } from "../../report/compose/decisions-of.ts";
import type { ReportContext } from "../../report/compose/report-context.ts";
import type { ClosedKpi, ClosedMonth } from "../../sheets/history/history.ts";
import type { Plan } from "../../sheets/plan/plan.ts";

/** What is kept of a month besides its numbers. */
export interface ClosingNote {
  readonly closedAt: string;
  readonly method: string;
  readonly version: string;
}

/** A month as it is kept: the numbers of its report, the tree they were computed by, and what the work was on. */
export function freezeMonth(context: ReportContext, plans: readonly Plan[], note: ClosingNote): ClosedMonth {
  const { model, period, gaps } = context;
  const { tree, periods } = model;
  const label = periods[period]?.label ?? "";
  // What the team has decided on or, where it has decided nothing, what the report picks.
  const focus = decisionsOf(context, plans)[0]?.node ?? pickOf(context)?.node;
  const kpis = tree.definitions.map((definition, node): ClosedKpi => {
    const { id, name, operator, formula, unit, direction, baseline } = definition;
    const { actual = null, target = null } = gaps[node] ?? {};
    // Whether a parent is written as an id or as a name must not look like a changed tree later.
    const parent = tree.definitions[tree.parents[node] ?? -1]?.id ?? definition.parent;
    return {
      ...{ id, name, parent, operator, formula, unit, direction, actual, target },
      achievement: achievement(actual, target, direction, baseline),
      isFocus: node === focus,
    };
  });
  return { period: label, ...note, kpis };
}
