import { type ParserState, refusal } from "./parser-state.ts";
import type { Formula, FunctionName } from "./syntax.ts";
import type { Token } from "./tokenize.ts";

const FUNCTION_NAMES = "SUM AVERAGE MIN MAX ABS ROUND IF IFERROR LAG";

/** Series have no more months than this; a longer lag is a slip of the hand. */
const LONGEST_LAG = 1200;

/** How many arguments a function takes; a missing second one is 0 for `ROUND` and blank for `IF` and `IFERROR`. */
const ARGUMENT_COUNTS: Readonly<Record<FunctionName, readonly [number, number]>> = {
  SUM: [1, Number.POSITIVE_INFINITY],
  AVERAGE: [1, Number.POSITIVE_INFINITY],
  MIN: [1, Number.POSITIVE_INFINITY],
  MAX: [1, Number.POSITIVE_INFINITY],
  ABS: [1, 1],
  ROUND: [1, 2],
  IF: [2, 3],
  IFERROR: [1, 2],
};

/**
 * Makes a node of a function and its arguments.
 *
 * @throws {FormulaRefusal} `unknown-function`, `argument-count`, or `lag-count` when the second argument of `LAG` is not a
 *   whole number from 0 to 1,200.
 */
export function buildCall(parser: ParserState, name: Token, parameters: readonly Formula[]): Formula {
  const upper = name.text.normalize("NFKC").toUpperCase();
  if (!FUNCTION_NAMES.split(" ").includes(upper)) throw refusal(parser, "unknown-function", FUNCTION_NAMES, name);
  if (upper === "LAG") return buildLag(parser, name, parameters);
  const functionName = upper as FunctionName;
  const [least, most] = ARGUMENT_COUNTS[functionName];
  if (parameters.length < least || parameters.length > most) throw wrongCount(parser, name, least, most);
  return { kind: "call", name: functionName, parameters };
}

function buildLag(parser: ParserState, name: Token, parameters: readonly Formula[]): Formula {
  const [of, count] = parameters;
  if (of === undefined || count === undefined || parameters.length > 2) throw wrongCount(parser, name, 2, 2);
  const isCount = count.kind === "number" && Number.isInteger(count.value) && count.value <= LONGEST_LAG;
  if (!isCount) throw refusal(parser, "lag-count", `0–${LONGEST_LAG}`, name);
  return { kind: "lag", of, periods: count.value };
}

function wrongCount(parser: ParserState, name: Token, least: number, most: number) {
  const expected = most === Number.POSITIVE_INFINITY ? `${least}+` : least === most ? String(least) : `${least}–${most}`;
  return refusal(parser, "argument-count", expected, name);
}
