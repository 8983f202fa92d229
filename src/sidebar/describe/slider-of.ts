import { unitStyle } from "../../language/formats/unit-style.ts";
import type { TryLeaf } from "../wire/try-wire.ts";

/** About so many places on a slider: one for each pixel or two. */
const PLACES = 200;

/**
 * The slider of a KPI: a rate runs from 0 to 100 %, an amount up to twice what it is or should be, and below 0 only where it
 * is there already.
 *
 * @param now - Null where there is none.
 * @param target - Null where there is none.
 */
export function sliderOf(
  unit: string,
  now: number | null,
  target: number | null,
): Pick<TryLeaf, "suffix" | "least" | "most" | "step"> {
  const isRate = unitStyle(unit).kind === "rate";
  const scale = isRate ? 100 : 1;
  const largest = Math.max(Math.abs(now ?? 0), Math.abs(target ?? 0)) * scale;
  const isNegative = (now ?? 0) < 0 || (target ?? 0) < 0;
  const reach = isRate && largest <= 100 ? 100 : 2 * largest;
  const step = roundStep((isNegative ? 2 : 1) * (reach / PLACES));
  const most = Math.ceil(reach / step) * step || 0;
  return { suffix: isRate ? "%" : "", least: isNegative ? -most : 0, most, step };
}

/** The next of 1, 2, 5, 10, 20 … that is not smaller. */
function roundStep(width: number): number {
  if (width <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(width));
  return ([1, 2, 5].find((each) => each * power >= width) ?? 10) * power;
}
