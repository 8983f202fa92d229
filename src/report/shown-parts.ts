import { fractionDigits } from "../language/fraction-digits.ts";
import { unitStyle } from "../language/unit-style.ts";
import { roundToTotal } from "./round-to-total.ts";

/** Parts of a total, rounded as they are shown. */
export interface ShownParts {
  readonly parts: readonly (number | null)[];
  readonly total: number | null;
  /** Decimals of what is shown: of the points, where the unit is a rate. */
  readonly digits: number;
}

/**
 * Rounds parts and their total so that what is shown adds up.
 *
 * @param parts - Null for a part that is not known; it is left out of the sum.
 * @param total - The sum of the parts before rounding; null where it is not known, then nothing is shown.
 * @param unit - Of all of them.
 */
export function shownParts(parts: readonly (number | null)[], total: number | null, unit: string): ShownParts {
  if (total === null) return { parts: parts.map(() => null), total, digits: 0 };
  const isRate = unitStyle(unit).kind === "rate";
  const known = parts.filter((part): part is number => part !== null);
  const digits = isRate ? 1 : fractionDigits([...known, total]);
  const step = 10 ** -(isRate ? digits + 2 : digits);
  const perStep = Math.round(1 / step);
  // Adding zero makes -0 plain 0.
  const shownTotal = Math.round(total * perStep) / perStep + 0;
  const rounded = roundToTotal(known, shownTotal, step)[Symbol.iterator]();
  return { parts: parts.map((part) => (part === null ? null : (rounded.next().value ?? null))), total: shownTotal, digits };
}
