import { InvalidInputError } from "./errors.ts";

/** An amount that was given, left blank (null) or left out (undefined). */
export type Amount = number | null | undefined;

/**
 * Refuses negative amounts: losses are given as positive numbers, and a sign would silently turn churn into growth.
 *
 * @param amounts - the amounts by the name of their argument
 * @throws InvalidInputError `negative-amount` with the argument and its value
 * @example
 * checkAmounts({ churn: 400000, contraction: null }) // => undefined
 */
export function checkAmounts(amounts: Readonly<Record<string, Amount>>): void {
  for (const [argument, value] of Object.entries(amounts)) {
    if (typeof value === "number" && value < 0) throw new InvalidInputError("negative-amount", { argument, value });
  }
}
