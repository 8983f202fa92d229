import type { Severity } from "../../../engine/problem.ts";
import type { SidebarProblem } from "../../wire/wire.ts";

const SEVERITIES = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** Problems in groups, the worst first; a severity that none of them has is left out. */
export function bySeverity(problems: readonly SidebarProblem[]) {
  return SEVERITIES.map((severity) => ({ severity, group: problems.filter((each) => each.severity === severity) })).filter(
    ({ group }) => group.length > 0,
  );
}
