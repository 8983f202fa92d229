import type { Problem, Severity, Tree } from "#engine";
import type { PlanField } from "../../language/words/plan-headers.ts";
import { kpiFinder } from "../cells/kpi-finder.ts";
import type { RawGrid } from "../cells/raw-grid.ts";
import type { Plan } from "./plan.ts";
import { openPlanTable } from "./plan-table.ts";

/** From this controllability down a KPI is hardly ours to move. */
const HARDLY_OURS = 2;

/** Code, severity and, where a code has several sentences, which one; and the cell to look at. */
type PlanFinding = readonly [finding: readonly [code: string, severity: Severity, variant?: string], column: PlanField];

/**
 * Checks the sheet of the focus plan: its cells, and the decisions of one period.
 *
 * @param grid - Null where there is none.
 * @param period - Label of the latest period; what was decided before is past.
 */
export function checkPlanSheet(grid: RawGrid | null, tree: Tree, period: string): Problem[] {
  const { plans, problems } = openPlanTable(grid ?? []);
  return [...problems, ...checkPlans(plans, tree, period)];
}

/** Says what the decisions of a period lack: hours, dates and agreement, and a KPI that can be moved. */
export function checkPlans(plans: readonly Plan[], tree: Tree, period: string): Problem[] {
  const find = kpiFinder(tree);
  return plans.filter((plan) => plan.period === period).flatMap((plan) => checkDecision(plan, tree, find(plan.kpi)));
}

function checkDecision(plan: Plan, tree: Tree, node: number): Problem[] {
  const { id = null, name = plan.kpi, controllability = 0 } = tree.definitions[node] ?? {};
  const { row, period, kpi } = plan;
  const findings = node < 0 ? ([[["P-38", "warning", "plan-unknown-kpi"], "id"]] as const) : findingsOf(plan, controllability);
  return findings.map(([[code, severity, variant], column]) => {
    const facts = { id: id ?? kpi, name, row, period, controllability };
    const problem: Problem = { code, severity, kpi: id, place: { table: "plan", row, column }, facts };
    return variant === undefined ? problem : { ...problem, variant };
  });
}

function findingsOf({ hours, start, due, agreement }: Plan, controllability: number): PlanFinding[] {
  const findings: PlanFinding[] = [];
  if (start !== null && due !== null && due < start) findings.push([["P-43", "error", "order"], "due"]);
  if (controllability <= HARDLY_OURS) findings.push([["P-16", "warning", "decided"], "id"]);
  if (hours === null && due === null) findings.push([["P-43", "note"], "hours"]);
  else if (hours === null) findings.push([["P-43", "note", "hours"], "hours"]);
  else if (due === null) findings.push([["P-43", "note", "due"], "due"]);
  if (agreement === "") findings.push([["P-44", "note"], "agreement"]);
  return findings;
}
