import { menuWords } from "../language/words/menu-words.ts";
import { refreshSteps } from "../language/words/refresh-words.ts";
import { openGoogleWorkbook } from "../workbook/google.ts";
import { googlePerson } from "../workbook/google-person.ts";
import { menuAction } from "./menu-action.ts";
import type { RefreshStep } from "./progress.ts";
import { writeReport } from "./write-report.ts";

/** Menu: writes the monthly report of the latest month, or of the month its readers asked for. */
export function refreshReport(): void {
  const workbook = openGoogleWorkbook();
  const person = googlePerson();
  menuAction(menuWords.refreshReport, workbook, person, (language) => {
    // To say that it computes would take longer than computing.
    const begin = (step: RefreshStep): void => {
      if (step !== "compute") person.tell(refreshSteps[step][language]);
    };
    return writeReport(workbook, language, { progress: { begin } });
  });
}
