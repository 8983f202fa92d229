import { type ChangeRow, relativeChange } from "#engine";
import type { Language } from "#language";
import { formatDifference, formatPercentChange } from "../../language/formats/format-number.ts";
import { shownDigits } from "../../language/formats/shown-digits.ts";
import { unitStyle } from "../../language/formats/unit-style.ts";
import type { FactorChange, FactorLine } from "../report.ts";

/** What the change of a factor is worded from. */
type ChangedFactor = Pick<FactorLine, "change" | "unit" | "before" | "after">;

/** How the change of a factor is shown: relative for amounts where that says something, else the difference. */
export function factorChange(row: ChangeRow | undefined, unit: string): FactorChange | null {
  if (!row || row.change === null) return null;
  const fraction = unitStyle(unit).kind === "amount" ? relativeChange(row.before, row.after) : null;
  return fraction === null ? { kind: "difference", amount: row.change } : { kind: "relative", fraction };
}

/** The change of a factor in words: `+5.0%`, `−8.0pt`. */
export function sayFactorChange({ change, unit, before, after }: ChangedFactor, language: Language): string {
  if (change === null) return "";
  if (change.kind === "relative") return formatPercentChange(change.fraction);
  return formatDifference(change.amount, unit, language, shownDigits([before, after], unit));
}
