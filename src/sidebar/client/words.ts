import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../language/language.ts";
import { say, type WordFacts } from "../../language/say.ts";
import { checksWords } from "../../language/words/checks-words.ts";
import { panelWords } from "../../language/words/panel-words.ts";
import { reportPanelWords } from "../../language/words/report-panel-words.ts";
import { sidebarWords } from "../../language/words/sidebar-words.ts";

const words = { ...sidebarWords, ...panelWords, ...checksWords, ...reportPanelWords };

export type WordName = keyof typeof words;

/** Says a text of the sidebar in the language of the person. */
export type Say = (name: WordName, facts?: WordFacts) => string;

export const LanguageContext = createContext<Language>("en");

export function useWords(): Say {
  return sayIn(useContext(LanguageContext));
}

export function sayIn(language: Language): Say {
  return (name, facts) => say(words[name], language, facts);
}
