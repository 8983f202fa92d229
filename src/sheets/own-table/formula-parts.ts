import type { Operator } from "#engine";
import type { Formula } from "../../engine/formula/syntax.ts";

/** One member of a sum or a product. */
export interface FormulaPart {
  readonly operator: Operator;
  readonly of: Formula;
}

/**
 * The parts that a formula adds up or multiplies; null for a formula that does neither, such as a comparison.
 *
 * What only guards or rounds a number is looked through: `IFERROR(a * b, 0)` has the parts of `a * b`.
 */
export function formulaParts(formula: Formula): readonly FormulaPart[] | null {
  const parts = partsAsWritten(unguarded(formula));
  return parts?.map(({ operator, of }) => ({ operator, of: unguarded(of) })) ?? null;
}

/** A formula without the `IFERROR` and `ROUND` around it. */
export function unguarded(formula: Formula): Formula {
  let inner = formula;
  while (inner.kind === "call" && (inner.name === "IFERROR" || inner.name === "ROUND")) {
    const [first] = inner.parameters;
    if (!first) return inner;
    inner = first;
  }
  return inner;
}

function partsAsWritten(formula: Formula): readonly FormulaPart[] | null {
  switch (formula.kind) {
    case "sum":
      return formula.terms.map(({ of, subtracted }) => ({ operator: subtracted ? "-" : "+", of }));
    case "product":
      return formula.factors.map(({ of, divided }) => ({ operator: divided ? "÷" : "×", of }));
    case "negation":
      return [{ operator: "-", of: formula.of }];
    case "call":
      return formula.name === "SUM" ? formula.parameters.map((of) => ({ operator: "+", of })) : null;
    default:
      return null;
  }
}
