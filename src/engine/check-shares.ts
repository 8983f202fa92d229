import { InvalidInputError } from "./errors.ts";

/**
 * Refuses what cannot be a share: 80 typed for 80 % would silently make an answer a hundred times too large.
 *
 * @param shares - the shares by the name of their argument; null is missing
 * @throws InvalidInputError `share-out-of-range` with the argument and its value, unless it is 0 … 1
 * @example
 * checkShares({ margin: 0.8, churnRate: null }) // => undefined
 */
export function checkShares(shares: Readonly<Record<string, number | null>>): void {
  for (const [argument, share] of Object.entries(shares)) {
    if (share !== null && !(share >= 0 && share <= 1)) throw new InvalidInputError("share-out-of-range", { argument, share });
  }
}
