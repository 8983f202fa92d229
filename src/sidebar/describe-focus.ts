import { formatDifference, say, sayFocusReason } from "#language";
import { nodeWords } from "../language/node-words.ts";
import { pickOf } from "../report/compose-focus.ts";
import { kpiLine, type ReportContext } from "../report/report-context.ts";
import type { SidebarFocus } from "./wire.ts";

/** The KPI that the report stars as well, with its reason; impact and controllability stand apart, not only multiplied. */
export function describeFocus(context: ReportContext): SidebarFocus | null {
  const pick = pickOf(context);
  if (!pick) return null;
  const { language, model } = context;
  const root = kpiLine(context, pick.root);
  const { runnerUp: runnerUpId = "" } = pick.reason.facts;
  const runnerUp = model.tree.nodeById.get(String(runnerUpId));
  const names = {
    kpi: kpiLine(context, pick.node),
    root,
    runnerUp: runnerUp === undefined ? null : kpiLine(context, runnerUp).name,
  };
  const impact = formatDifference(pick.impact, root.unit, language);
  return {
    node: pick.node,
    reason: sayFocusReason({ ...pick.reason, referenceKind: pick.referenceKind }, names, language),
    facts: [
      { label: nodeWords.impact[language], words: impact },
      { label: nodeWords.controllability[language], words: say(nodeWords.outOfFive, language, { step: pick.controllability }) },
    ],
  };
}
