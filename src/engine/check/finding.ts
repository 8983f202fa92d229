import type { Facts } from "../errors.ts";
import type { Problem } from "../problem.ts";
import type { Tree } from "../tree/tree.ts";

/** Code, severity and, where a code has several sentences, which one. */
export type Finding = readonly [code: string, severity: Problem["severity"], variant?: string];

/** A problem of one KPI, at a column of its row in the tree table. Id, name and unit are always among its facts. */
export function findingAt(
  tree: Tree,
  node: number,
  column: string,
  [code, severity, variant]: Finding,
  facts: Facts = {},
): Problem {
  const { id = "", name = "", unit = "", row = 0 } = tree.definitions[node] ?? {};
  const problem = {
    code,
    severity,
    kpi: id,
    place: { table: "tree", row, column },
    facts: { id, name, unit, row, ...facts },
  } as const;
  return variant === undefined ? problem : { ...problem, variant };
}

/** A problem of a table as a whole. */
export function findingOfTable([code, severity, variant]: Finding, facts: Facts = {}): Problem {
  const problem = { code, severity, kpi: null, place: null, facts };
  return variant === undefined ? problem : { ...problem, variant };
}
