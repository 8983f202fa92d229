import { formulaReferences, type References } from "./references.ts";
import type { Formula } from "./syntax.ts";

/** A formula that only multiplies and divides: `coefficient × Π factors`. */
export interface FlatProduct {
  /** Product of the numbers in the formula; never 0, so every factor matters. */
  readonly coefficient: number;
  readonly factors: readonly { readonly reference: number; readonly divided: boolean }[];
}

/** A formula that only adds, subtracts and weighs: `constant + Σ coefficient × reference`. */
export interface FlatSum {
  readonly constant: number;
  readonly terms: readonly { readonly reference: number; readonly coefficient: number }[];
}

/**
 * Sees a formula as one product of references, however it is bracketed: `a * b / c`, `-(a * b) * 12%`, `a / (b * c)`.
 *
 * Splitting the change of `(a * b) * c` as two products of two would give other shares than one product of three.
 *
 * @returns References by their index in `formulaReferences(formula).list`, one factor per occurrence; null when the formula
 *   is anything else, or reads no KPI, or its numbers make it 0 or undefined.
 */
export function asProduct(formula: Formula): FlatProduct | null {
  const references = formulaReferences(formula);
  const factors: { reference: number; divided: boolean }[] = [];
  const collect = (part: Formula, lag: number, divided: boolean): number => {
    switch (part.kind) {
      case "number":
        return divided ? 1 / part.value : part.value;
      case "reference":
        factors.push({ reference: references.indexOf(part.name, lag), divided });
        return 1;
      case "negation":
        return -collect(part.of, lag, divided);
      case "percent":
        return divided ? collect(part.of, lag, true) * 100 : collect(part.of, lag, false) / 100;
      case "lag":
        return collect(part.of, lag + part.periods, divided);
      case "product":
        return part.factors.reduce((total, each) => total * collect(each.of, lag, each.divided !== divided), 1);
      default:
        return Number.NaN;
    }
  };
  const coefficient = collect(formula, 0, false);
  return factors.length > 0 && Number.isFinite(coefficient) && coefficient !== 0 ? { coefficient, factors } : null;
}

/**
 * Sees a formula as one weighted sum of references: `a + b - c`, `2 * (a + b) / 3`, `SUM(a, b)`, `AVERAGE(a, b)`.
 *
 * @returns References by their index in `formulaReferences(formula).list`, one term per occurrence; null when the formula is
 *   anything else, or reads no KPI.
 */
export function asSum(formula: Formula): FlatSum | null {
  const sum = linear(formula, 0, formulaReferences(formula));
  const isBounded = sum?.terms.every(({ coefficient }) => Number.isFinite(coefficient)) && Number.isFinite(sum.constant);
  return sum && isBounded && sum.terms.length > 0 ? sum : null;
}

function linear(formula: Formula, lag: number, references: References): FlatSum | null {
  switch (formula.kind) {
    case "number":
      return { constant: formula.value, terms: [] };
    case "reference":
      return { constant: 0, terms: [{ reference: references.indexOf(formula.name, lag), coefficient: 1 }] };
    case "lag":
      return linear(formula.of, lag + formula.periods, references);
    case "negation":
      return scaled(linear(formula.of, lag, references), -1);
    case "percent":
      return scaled(linear(formula.of, lag, references), 0.01);
    case "sum":
      return total(formula.terms.map(({ of, subtracted }) => scaled(linear(of, lag, references), subtracted ? -1 : 1)));
    case "product":
      return linearProduct(formula, lag, references);
    case "call":
      if (formula.name !== "SUM" && formula.name !== "AVERAGE") return null;
      return scaled(
        total(formula.parameters.map((each) => linear(each, lag, references))),
        formula.name === "SUM" ? 1 : 1 / formula.parameters.length,
      );
    default:
      return null;
  }
}

/** A product is linear when at most one of its factors reads a KPI, and none of those it divides by. */
function linearProduct({ factors }: Extract<Formula, { kind: "product" }>, lag: number, references: References): FlatSum | null {
  let product: FlatSum | null = { constant: 1, terms: [] };
  for (const { of, divided } of factors) {
    const factor = linear(of, lag, references);
    if (product === null || factor === null) return null;
    if (factor.terms.length === 0) product = scaled(product, divided ? 1 / factor.constant : factor.constant);
    else if (divided || product.terms.length > 0) return null;
    else product = scaled(factor, product.constant);
  }
  return product;
}

function scaled(sum: FlatSum | null, by: number): FlatSum | null {
  if (sum === null || by === 1) return sum;
  return {
    constant: sum.constant * by,
    terms: sum.terms.map(({ reference, coefficient }) => ({ reference, coefficient: coefficient * by })),
  };
}

function total(sums: readonly (FlatSum | null)[]): FlatSum | null {
  let constant = 0;
  const terms: FlatSum["terms"][number][] = [];
  for (const each of sums) {
    if (each === null) return null;
    constant += each.constant;
    terms.push(...each.terms);
  }
  return { constant, terms };
}
