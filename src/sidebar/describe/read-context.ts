import { InvalidInputError } from "#engine";
import { type Language, sayError } from "#language";
import type { Book } from "../../actions/book/open-book.ts";
import { type Numbers, readNumbers } from "../../actions/book/read-numbers.ts";
import { editRefusals } from "../../language/words/edit-words.ts";
import { type ReportContext, reportContext } from "../../report/compose/report-context.ts";

/** What a question is asked of. */
interface Question {
  readonly numbers: Numbers;
  readonly context: ReportContext;
}

/**
 * Reads the sheets for a question about one period; every panel but the tree begins with it.
 *
 * @param label - Of the period; null, or one that is gone, for the latest.
 * @throws {Error} In the person's words, where there is nothing to ask about.
 */
export function readContext(book: Book, language: Language, label: string | null): ReportContext {
  return readQuestion(book, language, label).context;
}

/** The same, with the numbers that it was made from. */
export function readQuestion(book: Book, language: Language, label: string | null): Question {
  if (!book.sheets.tree) throw new Error(editRefusals["no-tree"][language]);
  try {
    const numbers = readNumbers(book);
    return { numbers, context: contextOf(numbers, language, label) };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new Error(sayError(error, language) ?? error.message);
  }
}

/** What the report would say of a period; without numbers, of the one that stands for them. */
export function contextOf({ model, latest, history }: Numbers, language: Language, label: string | null): ReportContext {
  const asked = label === null ? -1 : model.periods.findIndex((period) => period.label === label);
  return reportContext(model, asked >= 0 ? asked : Math.max(latest, 0), language, "full", history);
}
