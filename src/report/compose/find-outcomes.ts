import { isMet, type Model, type Period, valueAt } from "#engine";
import type { ClosedKpi, History } from "../../sheets/history/history.ts";
import type { Plan } from "../../sheets/plan/plan.ts";
import type { ReportContext } from "./report-context.ts";

/** What came of the one KPI that a closed month's work was on. Numbers are those that stand in the sheets now. */
export interface FocusOutcome {
  readonly month: Period;
  /** As it was when the month was closed. */
  readonly closed: ClosedKpi;
  /** -1 for a KPI that is no longer in the tree. */
  readonly node: number;
  readonly from: number | null;
  readonly to: number | null;
  /** The period that `to` is of. */
  readonly until: Period;
  /** Label of a later period in which the result is to be judged; "" where it can be judged already. */
  readonly judgedLater: string;
  readonly goal: number | null;
  readonly isReached: boolean | null;
  readonly improved: boolean | null;
  readonly kgi: number;
  readonly kgiChange: number | null;
  readonly kgiImproved: boolean | null;
}

/** Months that are looked back on. */
const MOST_MONTHS = 3;

/**
 * Follows the focus of the last closed months: from its month to the one in which it is judged, which is the next one unless
 * the team has planned another.
 *
 * @returns The latest month first.
 */
export function findOutcomes(context: ReportContext, history: History, plans: readonly Plan[]): FocusOutcome[] {
  const { model, period } = context;
  const months = new Map(model.periods.slice(0, period).map((each, index) => [each.label, index]));
  const shownIsMonth = model.periods[period]?.month !== null;
  return history
    .flatMap((month) => {
      const index = months.get(month.period) ?? -1;
      const closed = month.kpis.find(({ isFocus }) => isFocus);
      return closed && index >= 0 && (model.periods[index]?.month !== null) === shownIsMonth ? [{ index, closed }] : [];
    })
    .sort((one, other) => other.index - one.index)
    .slice(0, MOST_MONTHS)
    .map(({ index, closed }) => outcomeOf(context, plans, index, closed));
}

function outcomeOf(context: ReportContext, plans: readonly Plan[], index: number, closed: ClosedKpi): FocusOutcome {
  const { model, period, belonging } = context;
  const month = model.periods[index] as Period;
  const plan = plans.find((each) => each.period === month.label && each.kpi === closed.id);
  const { until, judgedLater } = judgement(model, index, period, plan?.judgedIn ?? "");
  const node = model.tree.nodeById.get(closed.id) ?? -1;
  const kgi = node < 0 ? -1 : (belonging.homes[node] ?? -1);
  const from = plan?.from ?? valueAt(model.rollup, node, index);
  const to = node < 0 ? null : valueAt(model.rollup, node, until);
  const goal = plan?.to ?? closed.target;
  const [before, after] = [index, until].map((each) => (kgi < 0 ? null : valueAt(model.rollup, kgi, each)));
  return {
    ...{ month, closed, node, from, to, judgedLater, goal, kgi },
    until: model.periods[until] as Period,
    isReached: isMet(to, goal, closed.direction),
    improved: isBetter(from, to, closed.direction),
    kgiChange: before == null || after == null ? null : after - before,
    kgiImproved: isBetter(before ?? null, after ?? null, model.tree.definitions[kgi]?.direction ?? "up"),
  };
}

/** The period in which the result is judged or, until that has come, the one that is shown. */
function judgement({ periods }: Model, index: number, shown: number, judgedIn: string) {
  const planned = judgedIn === "" ? -1 : periods.findIndex(({ label }) => label === judgedIn);
  const isLater = judgedIn !== "" && (planned < 0 || planned > shown);
  const until = planned > index && planned <= shown ? planned : index + 1;
  return isLater ? { until: shown, judgedLater: judgedIn } : { until, judgedLater: "" };
}

function isBetter(before: number | null, after: number | null, direction: "up" | "down"): boolean | null {
  if (before === null || after === null) return null;
  return direction === "up" ? after > before : after < before;
}
