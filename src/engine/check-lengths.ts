import { InvalidInputError } from "./errors.ts";

/**
 * Refuses lists that belong together by position and are not equally long.
 *
 * @param needed - how many values each must have
 * @param lists - the lists by the name of their argument
 * @throws InvalidInputError `length-mismatch` with the argument, its length and the one that is needed
 * @example
 * checkLengths(2, { after: [110, 12] }) // => undefined
 */
export function checkLengths(needed: number, lists: Readonly<Record<string, ArrayLike<unknown>>>): void {
  for (const [argument, { length }] of Object.entries(lists)) {
    if (length !== needed) throw new InvalidInputError("length-mismatch", { argument, found: length, needed });
  }
}
