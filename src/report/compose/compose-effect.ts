import { formatDifference, formatNumber, say, sayProblem, unitStyle } from "#language";
import { shownDigits } from "../../language/formats/shown-digits.ts";
import { planWords } from "../../language/words/plan-words.ts";
import { checkPlans } from "../../sheets/plan/check-plan.ts";
import { splitMuted } from "../../sheets/settings/split-muted.ts";
import type { ReportRequest } from "../report-request.ts";
import { sayDays, sayDecision } from "../say/say-decision.ts";
import { sayShareText } from "../say/say-share-text.ts";
import type { Section, SectionRow, SectionTable } from "../section.ts";
import { type Decision, decisionsOf } from "./decisions-of.ts";
import { SIGNS } from "./list-checks.ts";
import { kpiLine, type ReportContext } from "./report-context.ts";

/** What was decided for the month: its effect, what it takes, what it lacks; and the text for everyone in the company. */
export function composeEffect(context: ReportContext, request: ReportRequest): Section {
  const { language } = context;
  const decisions = decisionsOf(context, request.plans);
  const [first] = decisions;
  return {
    key: "effect",
    table: first ? tableOf(context, decisions) : null,
    sentences: [
      ...(first ? [...sayDecision(context, first), ...sayLacks(context, request)] : [planWords.undecided[language]]),
      planWords.shareHeading[language],
      sayShareText(context, request.plans, request),
    ],
  };
}

function tableOf(context: ReportContext, decisions: readonly Decision[]): SectionTable {
  const { language } = context;
  const isMonthly = decisions.every(({ effect }) => context.model.tree.definitions[effect?.root ?? -1]?.kind === "flow");
  const effect = isMonthly ? "effect" : "effectOnce";
  const labels = ["kpi", "way", effect, "resources", "payback", "owner", "schedule"] as const;
  return {
    labels: labels.map((label) => planWords[label][language]),
    numbers: 0,
    rows: decisions.map((each) => rowOf(context, each)),
  };
}

function rowOf(context: ReportContext, decision: Decision): SectionRow {
  const { language } = context;
  const { plan, node, effect } = decision;
  const { id, name } = kpiLine(context, node);
  const root = kpiLine(context, effect?.root ?? node);
  const months = unitStyle(root.unit).currency === "" ? null : (effect?.paybackMonths ?? null);
  return {
    id,
    name,
    cells: [
      sayWay(context, decision),
      effect ? formatDifference(effect.perMonth, root.unit, language) : "",
      sayResources(context, decision, root.unit),
      months === null ? "" : say(planWords.months, language, { months: formatNumber(months, "", language, 1) }),
      plan.owner,
      sayDays(plan, language),
    ],
  };
}

function sayWay(context: ReportContext, { node, from, to }: Decision): string {
  const { unit } = kpiLine(context, node);
  const digits = shownDigits([from, to], unit);
  const [now, aim] = [from, to].map((value) => formatNumber(value, unit, context.language, digits));
  return to === null ? (now ?? "") : `${now} → ${aim}`;
}

function sayResources({ language }: ReportContext, { plan, cost }: Decision, unit: string): string {
  if (plan.hours === null) return "";
  const hours = formatNumber(plan.hours, "", language);
  if (cost === null || unitStyle(unit).currency === "") return say(planWords.hours, language, { hours });
  return say(planWords.hoursAndCost, language, { hours, cost: formatNumber(cost, unit, language) });
}

/** What the decisions of the month lack, as the checks say it. */
function sayLacks({ model, period, language }: ReportContext, { plans, settings }: ReportRequest): string[] {
  const problems = checkPlans(plans, model.tree, model.periods[period]?.label ?? "");
  return splitMuted(problems, settings.mutes).shown.map(
    (problem) => `${SIGNS[problem.severity]} ${sayProblem(problem, language)}`,
  );
}
