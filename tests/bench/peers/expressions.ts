import { Parser } from "expr-eval-fork";
import { parse as parseMath } from "mathjs";

/** A formula made ready by a peer, to be evaluated one period at a time with the values of all names. */
export interface PeerFormula {
  readonly evaluate: (scope: Record<string, number>) => unknown;
}

export function mathjsFormula(text: string): PeerFormula {
  return parseMath(text).compile();
}

/** One parser of expr-eval-fork, which may parse any number of formulas. */
export function exprEvalParser(): (text: string) => PeerFormula {
  const parser = new Parser();
  return (text) => parser.parse(text);
}
