import type { FocusRow } from "#engine";
import { formatDifference, say } from "#language";
import { nodeWords } from "../../language/words/node-words.ts";
import { pickOf } from "../../report/compose/compose-focus.ts";
import { type Decision, decisionsOf } from "../../report/compose/decisions-of.ts";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";
import { sayDecision } from "../../report/say/say-decision.ts";
import type { Plan } from "../../sheets/plan/plan.ts";
import type { SidebarFocus } from "../wire/wire.ts";
import { describeWay } from "./describe-way.ts";
import { focusReason } from "./focus-reason.ts";

/**
 * The KPI that the report names as the month's one, with its reason: what was decided on, else the first of the ranking.
 * Impact and controllability stand apart, not only multiplied.
 */
export function describeFocus(context: ReportContext, plans: readonly Plan[]): SidebarFocus | null {
  const [decision] = decisionsOf(context, plans);
  if (decision) return describeDecision(context, decision);
  const pick = pickOf(context);
  return pick && { node: pick.node, reason: focusReason(context, pick), facts: describeFacts(context, pick) };
}

function describeDecision(context: ReportContext, decision: Decision): SidebarFocus {
  const { node, from, to, effect } = decision;
  const { controllability = 0 } = context.model.tree.definitions[node] ?? {};
  const change = { node, root: effect?.root ?? node, now: from, reference: to, impact: effect?.perMonth ?? null };
  const reason = sayDecision(context, decision).join(context.language === "ja" ? "" : " ");
  return { node, reason, facts: describeFacts(context, { ...change, referenceKind: "target", controllability }) };
}

type Facts = Pick<FocusRow, "node" | "root" | "now" | "reference" | "referenceKind" | "impact" | "controllability">;

function describeFacts(context: ReportContext, row: Facts): SidebarFocus["facts"] {
  const { language } = context;
  const { root, impact, controllability } = row;
  return [
    describeWay(context, row),
    { label: nodeWords.impact[language], words: formatDifference(impact, kpiLine(context, root).unit, language) },
    { label: nodeWords.controllability[language], words: say(nodeWords.outOfFive, language, { step: controllability }) },
  ];
}
