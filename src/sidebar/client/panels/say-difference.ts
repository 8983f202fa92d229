import type { Language } from "../../../language/language.ts";

/** A difference as the script says it, as far as the check of a split needs it: `+5`, `−2.3pt`; a Japanese loss is `▲5`. */
export function sayDifference(difference: number, isRate: boolean, language: Language): string {
  const minus = language === "ja" && !isRate ? "▲" : "−";
  const size = Math.abs(isRate ? difference * 100 : difference).toLocaleString(language);
  return (difference < 0 ? minus : "+") + size + (isRate ? "pt" : "");
}

/** A share of the whole with its sign: `−2.3%`. */
export function sayPercent(rate: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${rate < 0 ? "−" : "+"}${(Math.abs(rate) * 100).toLocaleString("en", digits)}%`;
}
