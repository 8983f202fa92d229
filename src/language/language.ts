/** The languages every text exists in. */
export type Language = "en" | "ja";

/**
 * The language for a locale such as `ja_JP`, `ja` or `en-GB`: Japanese for Japanese, English for all others.
 *
 * @example
 * languageOf("ja_JP") // => "ja"
 */
export function languageOf(locale: string): Language {
  return /^ja\b|^ja_/i.test(locale) ? "ja" : "en";
}
