import type { Language } from "../language.ts";
import { reportWords } from "./report-words.ts";

/** What a team calls its goals and the few factors that decide them. */
export interface Labels {
  readonly goal: string;
  readonly factor: string;
}

/** The words of the field are the same in both languages. In OKR a number to be reached is a key result, at the top as below. */
const LABELS: Readonly<Record<"CSF" | "KSF" | "OKR", Labels>> = {
  CSF: { goal: "KGI", factor: "CSF" },
  KSF: { goal: "KGI", factor: "KSF" },
  OKR: { goal: "Key Result (KGI)", factor: "Key Result (KPI)" },
};

/**
 * The words that head goals and factors.
 *
 * @param word - The team's own; null for plain ones.
 */
export function labelsOf(word: keyof typeof LABELS | null, language: Language): Labels {
  return word === null ? { goal: reportWords.kgi[language], factor: reportWords.factor[language] } : LABELS[word];
}
