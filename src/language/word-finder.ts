import type { Words } from "./say.ts";

/** Texts by what they mean, in every language and with what else people call them. */
export type WordList<Meaning extends string> = Readonly<Record<Meaning, Words & { readonly aliases?: readonly string[] }>>;

/** What a text means, and how far down the list of ways to write it stands: 0 is English, 1 Japanese, 2 … the aliases. */
export interface FoundWord<Meaning extends string> {
  readonly meaning: Meaning;
  readonly preference: number;
}

/** Text as it is compared: width, case, spaces and underscores make no difference. */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_]+/g, "");
}

/**
 * Prepares to find words of a list in cells. The list is normalised once, and every text looked up once.
 *
 * @returns A function from text to what it means; null when the list does not have it.
 *
 * @example
 * wordFinder({ up: { en: "up", ja: "↑" } })(" ＵＰ ") // => { meaning: "up", preference: 0 }
 */
export function wordFinder<Meaning extends string>(list: WordList<Meaning>): (text: string) => FoundWord<Meaning> | null {
  const found = new Map<string, FoundWord<Meaning>>();
  for (const meaning of Object.keys(list) as Meaning[]) {
    const { en, ja, aliases = [] } = list[meaning];
    [en, ja, ...aliases].forEach((way, preference) => {
      const word = comparable(way);
      if (!found.has(word)) found.set(word, { meaning, preference });
    });
  }
  const looked = new Map<string, FoundWord<Meaning> | null>();
  return (text) => {
    let answer = looked.get(text);
    if (answer === undefined) {
      // Nobody writes a word this long; prose in a cell is not worth normalising.
      answer = text.length > 60 ? null : (found.get(comparable(text)) ?? null);
      looked.set(text, answer);
    }
    return answer;
  };
}
