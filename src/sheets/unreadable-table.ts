import type { InvalidInputError, Problem } from "#engine";

/** A table that cannot be read at all, as a problem of its own: `P-38`, with the code of the error among its facts. */
export function unreadableTable({ code, facts }: InvalidInputError): Problem {
  return {
    code: "P-38",
    variant: "unreadable-table",
    severity: "error",
    kpi: null,
    place: null,
    facts: { error: code, ...facts },
  };
}
