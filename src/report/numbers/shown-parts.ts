import { shownDigits } from "../../language/formats/shown-digits.ts";
import { unitStyle } from "../../language/formats/unit-style.ts";
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
  const { kind, divisor } = unitStyle(unit);
  const known = parts.filter((part): part is number => part !== null);
  const digits = shownDigits([...known, total], unit);
  const step = divisor / 10 ** (kind === "rate" ? digits + 2 : digits);
  const [shownTotal = 0] = roundToTotal([total], total, step);
  const rounded = roundToTotal(known, shownTotal, step)[Symbol.iterator]();
  return { parts: parts.map((part) => (part === null ? null : (rounded.next().value ?? null))), total: shownTotal, digits };
}
