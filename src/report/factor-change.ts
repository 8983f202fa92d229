import { type ChangeRow, relativeChange } from "#engine";
import type { Language } from "#language";
import { formatDifference, formatPercentChange } from "../language/format-number.ts";
import { unitStyle } from "../language/unit-style.ts";
import type { FactorChange } from "./report.ts";

/** How the change of a factor is shown: relative for amounts where that says something, else the difference. */
export function factorChange(row: ChangeRow | undefined, unit: string): FactorChange | null {
  if (!row || row.change === null) return null;
  const fraction = unitStyle(unit).kind === "amount" ? relativeChange(row.before, row.after) : null;
  return fraction === null ? { kind: "difference", amount: row.change } : { kind: "relative", fraction };
}

/** The change of a factor in words: `+5.0%`, `−8.0pt`. */
export function sayFactorChange(change: FactorChange | null, unit: string, language: Language): string {
  if (change === null) return "";
  return change.kind === "relative" ? formatPercentChange(change.fraction) : formatDifference(change.amount, unit, language);
}
