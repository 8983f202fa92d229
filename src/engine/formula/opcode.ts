/**
 * What one step of a program does to the stack. Up to `reference` a step pushes a row; the others replace the topmost
 * one, two or three rows by their result.
 */
export const opcode = {
  constant: 0,
  reference: 1,
  negate: 2,
  percent: 3,
  absolute: 4,
  add: 5,
  subtract: 6,
  multiply: 7,
  divide: 8,
  power: 9,
  round: 10,
  least: 11,
  greatest: 12,
  equal: 13,
  unequal: 14,
  less: 15,
  lessOrEqual: 16,
  greater: 17,
  greaterOrEqual: 18,
  /** The upper row where the lower one is missing. */
  otherwise: 19,
  /** Condition, value if it holds, value if not. */
  choose: 20,
} as const;

/** How many rows a step takes off the stack before it pushes its result. */
export function operandCount(code: number): number {
  if (code <= opcode.reference) return 0;
  if (code <= opcode.absolute) return 1;
  return code === opcode.choose ? 3 : 2;
}
