import type { KpiDefinition } from "#engine";
import { unitStyle } from "../../language/formats/unit-style.ts";

/** The standing target as someone would type it: a rate in per cent, everything else as a plain number; "" for none. */
export function typedTarget({ target, unit }: KpiDefinition): string {
  if (target === null) return "";
  // Twelve digits hide what binary fractions add to 0.07 × 100.
  return unitStyle(unit).kind === "rate" ? `${Number((target * 100).toPrecision(12))}%` : String(target);
}
