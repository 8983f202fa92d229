import type { Person } from "./port.ts";

/** The person who chose the menu item, through the services of Apps Script. */
export function googlePerson(): Person {
  return {
    locale: activeUserLocale,
    tell: (message) => SpreadsheetApp.getActiveSpreadsheet().toast(message, "Kigi", TOAST_SECONDS),
    show: (title, message) => {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, message, ui.ButtonSet.OK);
    },
    ask: (title, question) => {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
    },
  };
}

/** Long enough to read a sentence, gone before it is in the way. */
const TOAST_SECONDS = 5;

/** Even the language may be refused, where a document has not been opened with the add-on before. */
function activeUserLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return "";
  }
}
