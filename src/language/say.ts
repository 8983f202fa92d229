import type { Language } from "./language.ts";

/** One text in every language. `{fact}` is replaced by the fact of that name. */
export type Words = Readonly<Record<Language, string>>;

/** Facts a text can mention; numbers are given already worded (see `format-number.ts`). */
export type WordFacts = Readonly<Record<string, string | number>>;

/**
 * Says a text in a language, with its facts filled in.
 *
 * A fact that was not given stays visible as `{fact}`: a gap in a sentence should be noticed, not hidden.
 *
 * @example
 * say({ en: "{n} KPIs", ja: "KPI {n}個" }, "ja", { n: 3 }) // => "KPI 3個"
 */
export function say(words: Words, language: Language, facts: WordFacts = {}): string {
  const known = new Map(Object.entries(facts));
  return words[language].replace(/\{(\w+)\}/g, (gap, name: string) => String(known.get(name) ?? gap));
}
