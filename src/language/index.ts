export { formatDifference, formatNumber, formatPercent, formatPercentChange } from "./formats/format-number.ts";
export { formatPeriod } from "./formats/format-period.ts";
export { unitStyle } from "./formats/unit-style.ts";
export { type Language, languageOf } from "./language.ts";
export { say, type WordFacts, type Words } from "./say.ts";
export { type CodedError, sayError } from "./say-error.ts";
export { type CodedProblem, sayProblem } from "./say-problem.ts";
export { sayStanding } from "./say-standing.ts";
export { comparable, type FoundWord, type WordList, wordFinder } from "./word-finder.ts";
export {
  areaWords,
  audienceWords,
  cadenceWords,
  churnNames,
  directionWords,
  kindWords,
  partialWords,
  roleWords,
  shareNames,
  shareWords,
  stageWords,
  statusWords,
  timingWords,
  wholeWords,
} from "./words/cell-words.ts";
export { type FocusReasonFacts, type NamedKpi, sayFocusReason } from "./words/focus-words.ts";
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
} from "./words/headers.ts";
export { reportSentences } from "./words/report-sentences.ts";
export { type ResultColumn, resultHeaders, rowWords } from "./words/result-headers.ts";
export { sheetWords } from "./words/sheet-words.ts";
export { standingWords } from "./words/standing-words.ts";
export {
  expectationWords,
  leverWords,
  riskHeaders,
  type SurveyField,
  segmentWords,
  surveyHeaders,
  yesNoWords,
} from "./words/survey-words.ts";
export { verdictWords } from "./words/verdict-words.ts";
