import type { Facts } from "#engine";

/** Why an edit is not made. Worded by `editRefusals` of the language folder. */
export type RefusalCode =
  | "unknown-kpi"
  | "name-missing"
  | "name-taken"
  | "under-itself"
  | "mixed-operators"
  | "root-operator"
  | "formula-decides"
  | "no-parts"
  | "has-parts"
  | "too-few-parts"
  | "used-in-formula"
  | "formula-cell"
  | "computed-table"
  | "controllability-range"
  | "target-unreadable"
  | "too-many-kpis"
  | "would-break";

/** Thrown while an edit is planned, and caught by `planTreeEdit`. */
export class EditRefusal extends Error {
  override readonly name = "EditRefusal";
  readonly code: RefusalCode;
  readonly facts: Facts;

  constructor(code: RefusalCode, facts: Facts = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.code = code;
    this.facts = facts;
  }
}
