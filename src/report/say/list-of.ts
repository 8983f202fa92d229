import { type Language, say } from "#language";
import { reportSentences } from "../../language/words/report-sentences.ts";

/**
 * Names in a sentence: all of them, or the first few and how many more there are.
 *
 * @param most - How many are named, at least 1.
 * @param unlisted - How many more there are that have no name here.
 *
 * @example
 * listOf(["a", "b", "c"], 2, "en") // => "a, b and 1 more"
 * listOf(["a", "b"], 2, "ja") // => "a、b"
 */
export function listOf(names: readonly string[], most: number, language: Language, unlisted: number = 0): string {
  const named = names.slice(0, most).join(reportSentences.listSeparator[language]);
  const rest = Math.max(0, names.length - most) + unlisted;
  return rest > 0 ? named + say(reportSentences.andMore, language, { count: rest }) : named;
}
