export { type Language, languageOf } from "./language.ts";
export { say, type WordFacts, type Words } from "./say.ts";
