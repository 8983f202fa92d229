import type { Workbook } from "#workbook";
import { planHeaders } from "../../language/words/plan-headers.ts";
import { languageOfTable } from "../../sheets/cells/table.ts";
import { openPlanTable } from "../../sheets/plan/plan-table.ts";
import { planDecision } from "./plan-decision.ts";
import type { PlanEdit, PlanRefusal } from "./plan-edit.ts";
import { type OwnSheetEdit, type OwnSheetOutcome, writeOwnSheet } from "./write-own-sheet.ts";

/**
 * Writes a decision to the focus plan, or takes it back, and makes the sheet where there is none. Rows, columns and formulas of
 * one's own stay as they are.
 *
 * @param revision - What `sheetRevision` said of the sheet that was shown; where it has changed since, nothing is written.
 */
export function writePlan(workbook: Workbook, edit: PlanEdit, revision: string): OwnSheetOutcome<PlanRefusal> {
  const plan: OwnSheetEdit<PlanRefusal>["plan"] = (values, plain) => {
    if (edit.kind === "replay") return { changes: edit.changes };
    const { header, plans } = openPlanTable(values);
    if (!header) return { refused: "gone", facts: {} };
    const timeOfDay = (day: number): number => workbook.startOfDay(day).getTime();
    return planDecision({ values, plain, header, plans, language: languageOfTable(values), timeOfDay }, edit);
  };
  return writeOwnSheet(
    workbook,
    {
      role: "plan",
      content: (language) => [Object.values(planHeaders).map((words) => words[language])],
      hasTable: (values) => openPlanTable(values).header !== null,
      plan,
    },
    revision,
  );
}
