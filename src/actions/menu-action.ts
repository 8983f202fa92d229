import { InvalidInputError } from "#engine";
import { type Language, languageOf, say, sayError, type WordFacts, type Words } from "#language";
import type { Person, Workbook } from "#workbook";
import { formulaRefusals } from "../language/words/formula-words.ts";
import { actionWords } from "../language/words/menu-words.ts";
import { FormulaRefused } from "../workbook/formula-refused.ts";
import { LockLost } from "../workbook/lock-lost.ts";
import { SheetGone } from "../workbook/sheet-gone.ts";

/** What came of an action: something done, said in passing, or something the person has to know before going on. */
export interface Outcome {
  readonly isDone: boolean;
  readonly words: Words;
  readonly facts: WordFacts;
}

/** An action succeeded. */
export function done(words: Words, facts: WordFacts = {}): Outcome {
  return { isDone: true, words, facts };
}

/** An action could not be carried out, and has changed nothing. */
export function refused(words: Words, facts: WordFacts = {}): Outcome {
  return { isDone: false, words, facts };
}

/**
 * Carries out an action of the menu and tells the person what came of it, in their language. Whatever goes wrong becomes a
 * sentence.
 *
 * @param title - The action's name in the menu.
 * @param act - Returns null when there is nothing to tell.
 */
export function menuAction(title: Words, workbook: Workbook, person: Person, act: (language: Language) => Outcome | null): void {
  const language = languageOf(person.locale() || workbook.locale());
  const outcome = attempt(() => act(language), language);
  if (!outcome) return;
  const message = say(outcome.words, language, outcome.facts);
  if (outcome.isDone) person.tell(message);
  else person.show(title[language], message);
}

/** What came of an action, whatever went wrong included. */
export function attempt<Result extends Outcome | null>(act: () => Result, language: Language): Result | Outcome {
  try {
    return act();
  } catch (error) {
    if (error instanceof LockLost) return refused(actionWords.lockLost);
    return refused(actionWords.failed, { reason: sayReason(error, language) });
  }
}

/** Why something failed: our own words where there are such, else what the spreadsheet says. */
export function sayReason(error: unknown, language: Language): string {
  if (error instanceof InvalidInputError) return sayError(error, language) ?? error.message;
  if (error instanceof FormulaRefused) return sayFormulaRefusal(error, language);
  if (error instanceof LockLost) return actionWords.lockLost[language];
  if (error instanceof SheetGone) return actionWords.sheetGone[language];
  return error instanceof Error ? error.message : String(error);
}

function sayFormulaRefusal({ sign, formula, locale }: FormulaRefused, language: Language): string {
  return say(formulaRefusals[sign], language, { formula, locale });
}
