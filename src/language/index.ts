export {
  areaWords,
  audienceWords,
  cadenceWords,
  directionWords,
  kindWords,
  partialWords,
  roleWords,
  stageWords,
  statusWords,
  timingWords,
  wholeWords,
} from "./cell-words.ts";
export { type FocusReasonFacts, type NamedKpi, sayFocusReason } from "./focus-words.ts";
export { formatDifference, formatNumber, formatPercent, formatPercentChange } from "./format-number.ts";
export { formatPeriod } from "./format-period.ts";
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
export { reportSentences } from "./report-sentences.ts";
export { type ResultColumn, resultHeaders, rowWords } from "./result-headers.ts";
export { say, type WordFacts, type Words } from "./say.ts";
export { type CodedError, sayError } from "./say-error.ts";
export { type CodedProblem, sayProblem } from "./say-problem.ts";
export { sayStanding } from "./say-standing.ts";
export { sheetWords } from "./sheet-words.ts";
export { standingWords } from "./standing-words.ts";
export {
  expectationWords,
  leverWords,
  riskHeaders,
  type SurveyField,
  segmentWords,
  surveyHeaders,
  yesNoWords,
} from "./survey-words.ts";
export { unitStyle } from "./unit-style.ts";
export { verdictWords } from "./verdict-words.ts";
export { comparable, type FoundWord, type WordList, wordFinder } from "./word-finder.ts";
