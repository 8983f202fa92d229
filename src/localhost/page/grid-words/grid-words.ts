import type { Language } from "#language";
import { gridMenuWords } from "./menu-words.ts";
import { gridPanelWords } from "./panel-words.ts";
import { gridToolWords } from "./tool-words.ts";

const JAPANESE: ReadonlyMap<string, string> = new Map(Object.entries({ ...gridMenuWords, ...gridToolWords, ...gridPanelWords }));

/** What the grid says, in the language of the page; what it says seldom, and of its own functions, is left in English. */
export function gridWords(language: Language): (english: string) => string {
  return (english) => (language === "ja" ? JAPANESE.get(english) : undefined) ?? english;
}
