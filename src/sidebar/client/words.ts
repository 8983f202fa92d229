import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../language/language.ts";
import { say, type WordFacts } from "../../language/say.ts";
import { sidebarWords } from "../../language/sidebar-words.ts";

export type WordName = keyof typeof sidebarWords;

/** Says a text of the sidebar in the language of the person. */
export type Say = (name: WordName, facts?: WordFacts) => string;

export const LanguageContext = createContext<Language>("en");

export function useWords(): Say {
  const language = useContext(LanguageContext);
  return (name, facts) => say(sidebarWords[name], language, facts);
}
