import type { FocusRow } from "#engine";
import { sayFocusReason } from "#language";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";

/** Why a KPI stands where it stands in the ranking, in words; for the pick also when it would change. */
export function focusReason(context: ReportContext, row: FocusRow): string {
  const { language, model } = context;
  const { runnerUp: runnerUpId = "" } = row.reason.facts;
  const runnerUp = model.tree.nodeById.get(String(runnerUpId));
  const names = {
    kpi: kpiLine(context, row.node),
    root: kpiLine(context, row.root),
    runnerUp: runnerUp === undefined ? null : kpiLine(context, runnerUp).name,
  };
  return sayFocusReason({ ...row.reason, referenceKind: row.referenceKind }, names, language);
}
