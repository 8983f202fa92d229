import { actionWords, menuWords } from "../language/words/menu-words.ts";
import { openGoogleWorkbook } from "../workbook/google.ts";
import { googlePerson } from "../workbook/google-person.ts";
import { menuAction, refused } from "./menu-action.ts";

/** Menu: says in a few lines how the sheets, the report and the functions work. */
export function showHelp(): void {
  menuAction(menuWords.showHelp, openGoogleWorkbook(), googlePerson(), () => refused(actionWords.help));
}
