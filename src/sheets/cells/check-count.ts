import { InvalidInputError } from "#engine";

/**
 * Refuses more values than a formula takes, before any of them is read.
 *
 * @throws InvalidInputError `too-many-values` with the argument, how many it has and how many are taken.
 */
export function checkCount(argument: string, count: number, most: number): void {
  if (count > most) throw new InvalidInputError("too-many-values", { argument, count, most });
}
