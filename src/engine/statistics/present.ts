import type { Values } from "./values.ts";

/**
 * The values that are there.
 *
 * @param values - a series; null is missing
 * @returns the others, in their order
 * @example
 * present([1, null, 0]) // => [1, 0]
 */
export function present(values: Values): number[] {
  return values.filter((value): value is number => value !== null);
}
