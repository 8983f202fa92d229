import { menuWords } from "../language/words/menu-words.ts";
import { openGoogleWorkbook } from "../workbook/google.ts";
import { googlePerson } from "../workbook/google-person.ts";
import { closeMonth } from "./closing/close-month.ts";
import { menuAction } from "./menu-action.ts";

/** Menu: closes the month that the report is asked to show, or else the latest complete one. */
export function closeShownMonth(): void {
  const workbook = openGoogleWorkbook();
  menuAction(menuWords.closeMonth, workbook, googlePerson(), (language) => closeMonth(workbook, null, language));
}
