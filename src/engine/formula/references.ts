import type { Formula } from "./syntax.ts";

/** One series a formula reads: a KPI, so many periods back. */
export interface Reference {
  readonly name: string;
  /** Whole periods, 0 for the same period. */
  readonly lag: number;
}

/** The series a formula reads, each once, and where to find each. */
export interface References {
  readonly list: readonly Reference[];
  /** Index in `list`; -1 when the formula does not read the series. */
  readonly indexOf: (name: string, lag: number) => number;
}

/**
 * Lists the series a formula reads, in the order of the text; the same KPI at two lags is two series.
 *
 * A lag around a whole formula is a lag of each KPI in it.
 *
 * @example
 * formulaReferences({ kind: "lag", of: { kind: "reference", name: "MRR" }, periods: 1 }).list // => [{ name: "MRR", lag: 1 }]
 */
export function formulaReferences(formula: Formula): References {
  const list: Reference[] = [];
  const indices = new Map<string, number>();
  const keyOf = (name: string, lag: number): string => `${lag} ${name}`;
  const visit = (part: Formula, lag: number): void => {
    if (part.kind === "reference") {
      const key = keyOf(part.name, lag);
      if (indices.has(key)) return;
      indices.set(key, list.length);
      list.push({ name: part.name, lag });
      return;
    }
    const inner = part.kind === "lag" ? lag + part.periods : lag;
    for (const each of partsOf(part)) visit(each, inner);
  };
  visit(formula, 0);
  return { list, indexOf: (name, lag) => indices.get(keyOf(name, lag)) ?? -1 };
}

/** The formulas directly inside a formula, in the order of the text. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "number":
    case "reference":
      return [];
    case "negation":
    case "percent":
    case "lag":
      return [formula.of];
    case "sum":
      return formula.terms.map(({ of }) => of);
    case "product":
      return formula.factors.map(({ of }) => of);
    case "power":
      return [formula.base, formula.exponent];
    case "comparison":
      return [formula.left, formula.right];
    case "call":
      return formula.parameters;
    default:
      return formula;
  }
}
