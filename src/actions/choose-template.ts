import type { Language } from "#language";
import type { Person, Workbook } from "#workbook";
import { actionWords, menuWords } from "../language/words/menu-words.ts";
import { findTemplate, templateIds, templateTitle } from "../templates/templates.ts";
import { openGoogleWorkbook } from "../workbook/google.ts";
import { googlePerson } from "../workbook/google-person.ts";
import { findSheets } from "./book/find-sheets.ts";
import { insertTemplate } from "./insert-template.ts";
import { done, menuAction, type Outcome, refused } from "./menu-action.ts";

/** Menu: asks which ready-made tree is wanted and adds it with sample values. */
export function chooseTemplate(): void {
  const workbook = openGoogleWorkbook();
  const person = googlePerson();
  menuAction(menuWords.insertTemplate, workbook, person, (language) => askAndInsert(workbook, person, language));
}

function askAndInsert(workbook: Workbook, person: Person, language: Language): Outcome | null {
  const offered = templateIds.map((id) => `${id}  ${templateTitle(id)[language]}`);
  const question = [actionWords.askTemplate[language], "", ...offered].join("\n");
  const text = person.ask(menuWords.insertTemplate[language], question);
  if (text === null || text.trim() === "") return null;
  const template = findTemplate(text);
  if (template === null) return refused(actionWords.unknownTemplate, { text });
  return (
    workbook.exclusively(() => {
      const before = findSheets(workbook);
      const tree = insertTemplate(workbook, template, language);
      const name = workbook.sheets().find(({ id }) => id === tree)?.name ?? "";
      return before.tree && before.tree.id !== tree
        ? refused(actionWords.templateBeside, { tree: name, oldTree: before.tree.name })
        : done(actionWords.templateInserted, { tree: name });
    }) ?? refused(actionWords.busy)
  );
}
