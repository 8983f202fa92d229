import type { Problem } from "#engine";

/** The note in the data that a period is not complete. */
const INCOMPLETE = "P-46";

/** Labels of the periods whose numbers are noted as not complete. */
export function incompletePeriods(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ code, facts }) => (code === INCOMPLETE ? [String(facts["period"])] : []));
}
