import { countArgument } from "./arguments.ts";

/** Months; longer lags than three years would be found by chance alone. */
const LONGEST_LAG = 36;

/**
 * A number of months between a cause and its effect; null when it was left out.
 *
 * @throws InvalidInputError `argument-out-of-range`, and where no number can be read.
 */
export function lagArgument(argument: unknown, name: string): number | null {
  return countArgument(argument, name, { least: 0, most: LONGEST_LAG });
}
