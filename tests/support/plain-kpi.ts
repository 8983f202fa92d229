import type { KpiDefinition } from "../../src/engine/tree/definition.ts";

/** The columns of a row that matter to a test; all others are blank. */
export type PlainKpi = Partial<KpiDefinition> & { readonly id: string };

/** A full row of a tree table from what is said of it; a root where no parent is named, and in the first row below the header. */
export function plainKpi(said: PlainKpi): KpiDefinition {
  return {
    parent: "",
    operator: said.parent ? null : "=",
    name: said.id,
    formula: "",
    unit: "",
    direction: "up",
    kind: "flow",
    timing: null,
    stage: "",
    area: "",
    owner: "",
    controllability: 3,
    lag: null,
    target: null,
    baseline: null,
    role: "",
    audience: "",
    status: null,
    cadence: "",
    definition: "",
    isShare: false,
    row: 2,
    ...said,
  };
}
