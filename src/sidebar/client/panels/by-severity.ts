import type { Severity } from "../../../engine/problem.ts";
import type { SidebarProblem } from "../../wire/wire.ts";

const SEVERITIES = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** Problems in groups, the worst first, and how many there are of each kind; a severity that none of them has is left out. */
export function bySeverity(problems: readonly SidebarProblem[]) {
  return SEVERITIES.map((severity) => {
    const group = problems.filter((each) => each.severity === severity);
    return { severity, group, count: group.reduce((sum, each) => sum + each.count, 0) };
  }).filter(({ count }) => count > 0);
}
