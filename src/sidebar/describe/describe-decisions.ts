import { sayProblem } from "#language";
import type { TypedDecision } from "../../actions/editing/plan-edit.ts";
import { composeFocus } from "../../report/compose/compose-focus.ts";
import { type Decision, decisionsOf } from "../../report/compose/decisions-of.ts";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";
import { sayDecided, sayDecision } from "../../report/say/say-decision.ts";
import { impactDigits } from "../../report/say/say-focus.ts";
import { checkPlans } from "../../sheets/plan/check-plan.ts";
import type { Plan } from "../../sheets/plan/plan.ts";
import type { Mute } from "../../sheets/settings/settings.ts";
import { splitMuted } from "../../sheets/settings/split-muted.ts";
import type { DecidedItem } from "../wire/decide-wire.ts";

const DAY = 86_400_000;

/** What was decided for the period, in the words of the report, and what it lacks. */
export function describeDecisions(context: ReportContext, plans: readonly Plan[], mutes: readonly Mute[]): DecidedItem[] {
  const { model, period, language } = context;
  const { shown } = splitMuted(checkPlans(plans, model.tree, model.periods[period]?.label ?? ""), mutes);
  const digits = impactDigits(composeFocus(context));
  const describe = (decision: Decision): DecidedItem => {
    const { id, name } = kpiLine(context, decision.node);
    const lacks = shown.filter(({ place }) => place?.row === decision.plan.row);
    return {
      id,
      name,
      sentences: [sayDecided(context, decision, digits), ...sayDecision(context, decision)],
      lacks: lacks.map((problem) => sayProblem(problem, language)),
      typed: typedOf(decision.plan),
    };
  };
  return decisionsOf(context, plans).map(describe);
}

/** A decision as someone would type it. */
function typedOf({ hours, hourlyCost, owner, start, due, judgedIn, agreement, agreedOn }: Plan): TypedDecision {
  const number = (value: number | null): string => (value === null ? "" : String(value));
  const day = (value: number | null): string => (value === null ? "" : new Date(value * DAY).toISOString().slice(0, 10));
  return {
    hours: number(hours),
    hourlyCost: number(hourlyCost),
    owner,
    start: day(start),
    due: day(due),
    judgedIn,
    agreement,
    agreedOn: day(agreedOn),
  };
}
