import type { Facts } from "../errors.ts";
import type { Problem } from "../problem.ts";
import type { KpiDefinition } from "./definition.ts";

/** The code and, where it has several sentences, which one. */
type RowErrorCode = readonly [code: "P-18" | "P-38", variant?: string];

/** A mistake by which a row of the tree table is read wrong or not at all. Its id is always among the facts. */
export function rowError(row: KpiDefinition, column: string, [code, variant]: RowErrorCode, facts: Facts): Problem {
  const place = { table: "tree", row: row.row, column } as const;
  const problem = { code, severity: "error", kpi: row.id, place, facts: { id: row.id, ...facts } } as const;
  return variant === undefined ? problem : { ...problem, variant };
}
