export {
  audienceWords,
  cadenceWords,
  directionWords,
  kindWords,
  roleWords,
  stageWords,
  statusWords,
  timingWords,
  wholeWords,
} from "./cell-words.ts";
export {
  type DataField,
  dataHeaders,
  type HeaderWords,
  type RosterField,
  rosterHeaders,
  type TransactionField,
  type TreeField,
  transactionHeaders,
  treeHeaders,
} from "./headers.ts";
export { type Language, languageOf } from "./language.ts";
export { say, type WordFacts, type Words } from "./say.ts";
export { comparable, type FoundWord, type WordList, wordFinder } from "./word-finder.ts";
