import type { InvalidInputError, Problem } from "#engine";

/**
 * A table that cannot be read at all, as a problem of its own: `P-38`, with the code of the error among its facts.
 *
 * @param table - The one to look at, from its first row on.
 */
export function unreadableTable({ code, facts }: InvalidInputError, table: "tree" | "data"): Problem {
  return {
    code: "P-38",
    variant: "unreadable-table",
    severity: "error",
    kpi: null,
    place: { table, row: Number(facts["row"] ?? 1), column: "" },
    facts: { error: code, ...facts },
  };
}
