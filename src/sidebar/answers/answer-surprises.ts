import { formatNumber, type Language } from "#language";
import type { SheetId, Workbook } from "#workbook";
import { findSheets } from "../../actions/book/find-sheets.ts";
import { insertHealthTest } from "../../actions/insert-health-test.ts";
import { editRefusals } from "../../language/words/edit-words.ts";
import { readSurprises } from "../../sheets/customers/read-surprises.ts";
import type { SurprisesAnswer } from "../wire/start-wire.ts";

/**
 * Which accounts left although their health score was good. Without a sheet that tests a score, one is added, and shown.
 *
 * @throws In the words of the language, where somebody else is writing.
 */
export function answerSurprises(workbook: Workbook, language: Language): SurprisesAnswer {
  const present = findSheets(workbook).health?.id ?? null;
  const sheet = present ?? addTest(workbook, language);
  const found = readSurprises(workbook.read(sheet), workbook.formulas(sheet));
  const say = (score: number): string => formatNumber(score, "", language);
  return {
    isNew: present === null,
    threshold: found ? say(found.threshold) : "",
    leftCount: found?.leftCount ?? 0,
    accounts: (found?.accounts ?? []).map(({ name, score, learned, row }) => {
      return { name, score: say(score), learned, cell: { sheet, row, column: found?.learnedColumn ?? 1 } };
    }),
  };
}

function addTest(workbook: Workbook, language: Language): SheetId {
  const added = workbook.exclusively(() => insertHealthTest(workbook, language));
  if (added === null) throw new Error(editRefusals.busy[language]);
  return added;
}
