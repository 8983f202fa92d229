/** The functions a formula may call; `LAG` has a node of its own, because its second argument is no value. */
export type FunctionName = "SUM" | "AVERAGE" | "MIN" | "MAX" | "ABS" | "ROUND" | "IF" | "IFERROR";

export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** One member of a sum; the first is never subtracted. */
export interface Term {
  readonly of: Formula;
  readonly subtracted: boolean;
}

/** One member of a product; the first is never divided by. */
export interface Factor {
  readonly of: Formula;
  readonly divided: boolean;
}

/**
 * What a formula says, without spaces and redundant brackets.
 *
 * `a - b + c` is one sum of three terms and `a * b / c` one product of three factors, not pairs of pairs: attribution must
 * see all of them at once, and a sum of a thousand KPIs is no deeper than a sum of two.
 */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "reference"; readonly name: string }
  | { readonly kind: "negation"; readonly of: Formula }
  | { readonly kind: "percent"; readonly of: Formula }
  | { readonly kind: "sum"; readonly terms: readonly Term[] }
  | { readonly kind: "product"; readonly factors: readonly Factor[] }
  | { readonly kind: "power"; readonly base: Formula; readonly exponent: Formula }
  | { readonly kind: "comparison"; readonly operator: ComparisonOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "call"; readonly name: FunctionName; readonly parameters: readonly Formula[] }
  | { readonly kind: "lag"; readonly of: Formula; readonly periods: number };
