import { languageOf } from "#language";
import { menuWords } from "../language/words/menu-words.ts";
import { googlePerson } from "../workbook/google-person.ts";

/**
 * Trigger: builds the menu when a spreadsheet is opened.
 *
 * Runs before the add-on has been used in the spreadsheet, when nothing of the spreadsheet and no property may be asked for;
 * the language of the person is all it needs.
 */
export function onOpen(): void {
  const language = languageOf(googlePerson().locale());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuWords.openSidebar[language], "openSidebar")
    .addSeparator()
    .addItem(menuWords.refreshReport[language], "refreshReport")
    .addItem(menuWords.closeMonth[language], "closeShownMonth")
    .addItem(menuWords.checkTree[language], "checkTree")
    .addItem(menuWords.insertTemplate[language], "chooseTemplate")
    .addSeparator()
    .addItem(menuWords.showHelp[language], "showHelp")
    .addToUi();
}
