/** What a formula consists of, as far as it matters here. */
interface Token {
  readonly type: string;
  readonly value: string;
}

/** Functions that answer differently each time they are asked. */
const volatileFunctions: ReadonlySet<string> = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);

/**
 * Whether the formula asks such a function within the parentheses of the given function, as `NAME(A1, TODAY() - 1)`.
 * Google Sheets never finishes calculating these: https://developers.google.com/apps-script/guides/sheets/functions#arguments
 */
export function hasVolatileArgument(tokens: readonly Token[], name: string): boolean {
  let depth = 0;
  /** The depths at which calls of the function were opened. */
  const opened: number[] = [];
  for (const [index, { type, value }] of tokens.entries()) {
    const isCall = type === "SYMBOL" && isOpening(tokens, index + 1);
    const called = value.toUpperCase();
    if (isCall && opened.length > 0 && volatileFunctions.has(called)) return true;
    if (isCall && called === name) opened.push(depth);
    if (type === "LEFT_PAREN") depth++;
    if (type === "RIGHT_PAREN") depth--;
    if (type === "RIGHT_PAREN" && opened[opened.length - 1] === depth) opened.pop();
  }
  return false;
}

function isOpening(tokens: readonly Token[], from: number): boolean {
  let index = from;
  while (tokens[index]?.type === "SPACE") index++;
  return tokens[index]?.type === "LEFT_PAREN";
}
