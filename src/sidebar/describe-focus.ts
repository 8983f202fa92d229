import type { FocusRow } from "#engine";
import { formatDifference, formatNumber, say } from "#language";
import { nodeWords } from "../language/node-words.ts";
import { pickOf } from "../report/compose-focus.ts";
import { kpiLine, type ReportContext } from "../report/report-context.ts";
import { focusReason } from "./focus-reason.ts";
import type { SidebarFocus } from "./wire.ts";

/** The KPI that the report stars as well, with its reason; impact and controllability stand apart, not only multiplied. */
export function describeFocus(context: ReportContext): SidebarFocus | null {
  const pick = pickOf(context);
  if (!pick) return null;
  const reason = focusReason(context, pick);
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
