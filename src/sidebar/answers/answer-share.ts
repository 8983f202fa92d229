import { type Language, say, sheetWords } from "#language";
import { checkBook } from "../../actions/book/check-book.ts";
import type { Book } from "../../actions/book/open-book.ts";
import { actionWords } from "../../language/words/menu-words.ts";
import { sayShareText } from "../../report/say/say-share-text.ts";
import { wordProblem } from "../../report/say/word-problem.ts";
import { readPlan } from "../../sheets/plan/read-plan.ts";
import { readQuestion } from "../describe/read-context.ts";
import type { ShareRequest } from "../wire/focus-wire.ts";

/**
 * The text for everyone in the company as section 8 of the report has it, in the language of the person.
 *
 * @throws {Error} In the person's words, where there is nothing to tell.
 */
export function answerShare(book: Book, language: Language, { period }: ShareRequest): string {
  const { context, numbers } = readQuestion(book, language, period);
  if (numbers.latest < 0) throw new Error(say(actionWords.noData, language, { sheet: sheetWords.data[language] }));
  const { settings, shown, incomplete } = checkBook(book, numbers);
  return sayShareText({ ...context, money: settings.money }, readPlan(book.cells("plan")), {
    incomplete,
    problems: shown.map((problem) => wordProblem(problem, language)),
  });
}
