import type { FocusRow } from "#engine";
import { formatDifference, formatNumber, say, sayFocusReason } from "#language";
import { nodeWords } from "../language/node-words.ts";
import { pickOf } from "../report/compose-focus.ts";
import { kpiLine, type ReportContext } from "../report/report-context.ts";
import type { SidebarFocus } from "./wire.ts";

/** The KPI that the report stars as well, with its reason; impact and controllability stand apart, not only multiplied. */
export function describeFocus(context: ReportContext): SidebarFocus | null {
  const pick = pickOf(context);
  if (!pick) return null;
  const { language, model } = context;
  const { runnerUp: runnerUpId = "" } = pick.reason.facts;
  const runnerUp = model.tree.nodeById.get(String(runnerUpId));
  const names = {
    kpi: kpiLine(context, pick.node),
    root: kpiLine(context, pick.root),
    runnerUp: runnerUp === undefined ? null : kpiLine(context, runnerUp).name,
  };
  const reason = sayFocusReason({ ...pick.reason, referenceKind: pick.referenceKind }, names, language);
  return { node: pick.node, reason, facts: describeFacts(context, pick) };
}

function describeFacts(context: ReportContext, { node, root, now, reference, referenceKind, impact, controllability }: FocusRow) {
  const { language } = context;
  const { unit } = kpiLine(context, node);
  const way = referenceKind === "best-of-12" ? nodeWords.nowToBest : nodeWords.nowToTarget;
  return [
    { label: way[language], words: `${formatNumber(now, unit, language)} → ${formatNumber(reference, unit, language)}` },
    { label: nodeWords.impact[language], words: formatDifference(impact, kpiLine(context, root).unit, language) },
    { label: nodeWords.controllability[language], words: say(nodeWords.outOfFive, language, { step: controllability }) },
  ];
}
