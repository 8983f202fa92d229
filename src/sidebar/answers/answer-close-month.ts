import { type Language, say } from "#language";
import type { Workbook } from "#workbook";
import { closeMonth } from "../../actions/closing/close-month.ts";
import { attempt } from "../../actions/menu-action.ts";
import type { ActionAnswer, CloseMonthRequest } from "../wire/report-wire.ts";

/** Closes a month and says what came of it; tree and data are as they were. */
export function answerCloseMonth(workbook: Workbook, language: Language, { period }: CloseMonthRequest): ActionAnswer {
  const { isDone, words, facts } = attempt(() => closeMonth(workbook, period, language), language);
  return { isDone, sentence: say(words, language, facts) };
}
