import type { KpiDefinition, Problem } from "#engine";
import { excerpt } from "../cells/raw-grid.ts";

/** Where a figure stands, and what it is a figure of. */
export interface FigurePlace {
  readonly kpi: KpiDefinition | undefined;
  /** Counted from 1. */
  readonly row: number;
  /** What the column holds: a period label, `actual` or `target`. */
  readonly column: string;
  readonly period: string;
  readonly raw: unknown;
  /** How many cells of the row have the same problem; 1 if absent. */
  readonly count?: number;
}

/** The problem of a figure that could not be read, or was given before. */
export function figureProblem(variant: string, { kpi, row, column, period, raw, count = 1 }: FigurePlace): Problem {
  const code = variant === "duplicate-value" ? "P-38" : "P-36";
  const { id = "", name = "" } = kpi ?? {};
  const facts = { id, name, row, period, found: excerpt(raw), count };
  return { code, variant, severity: "error", kpi: id, place: { table: "data", row, column }, facts };
}

/** The note that a row is about a KPI the tree does not have. */
export function unknownKpi(id: string, row: number): Problem {
  return {
    code: "P-38",
    variant: "unknown-kpi",
    severity: "note",
    kpi: null,
    place: { table: "data", row, column: "kpi" },
    facts: { id, row },
  };
}
