import { openBigPicture } from "../actions/open-big-picture.ts";
import { openGoogleWorkbook } from "../workbook/google.ts";
import { googlePerson } from "../workbook/google-person.ts";
import { googleRunNotes } from "../workbook/google-run-notes.ts";
import { googleSelection } from "../workbook/google-selection.ts";
import { answerRequest, type Desk } from "./answers/answer-request.ts";

/** For the sidebar: everything it shows. Request and answer are JSON texts of the types in wire.ts. */
export function sidebarState(request: string): string {
  return answerRequest(desk(), "sidebarState", request);
}

/** For the sidebar: makes one edit of the tree sheet, unless the sheet has changed since it was shown. */
export function editTree(request: string): string {
  return answerRequest(desk(), "editTree", request);
}

/** For the sidebar: why a result moved, or is not at its target. */
export function explainResult(request: string): string {
  return answerRequest(desk(), "explainResult", request);
}

/** For the sidebar: what to work on, ranked. */
export function rankLeaves(request: string): string {
  return answerRequest(desk(), "rankLeaves", request);
}

/** For the sidebar: when the work on a KPI has paid for itself. */
export function sayPayback(request: string): string {
  return answerRequest(desk(), "sayPayback", request);
}

/** For the sidebar: writes what to work on to the focus plan, unless the plan has changed since it was shown. */
export function decideFocus(request: string): string {
  return answerRequest(desk(), "decideFocus", request);
}

/** For the sidebar: the report in a few lines, for everyone in the company. */
export function shareText(request: string): string {
  return answerRequest(desk(), "shareText", request);
}

/** For the sidebar: what becomes of a result when values are tried out. */
export function tryValues(request: string): string {
  return answerRequest(desk(), "tryValues", request);
}

/** For the sidebar: what a goal would need. */
export function seekGoal(request: string): string {
  return answerRequest(desk(), "seekGoal", request);
}

/** For the sidebar: shows a cell. */
export function jumpTo(request: string): string {
  return answerRequest(desk(), "jumpTo", request);
}

/** For the sidebar: puts a ready-made tree with sample numbers on new sheets. */
export function insertTemplateFromSidebar(request: string): string {
  return answerRequest(desk(), "insertTemplateFromSidebar", request);
}

/** For the sidebar: reads a tree from the selected cells and their formulas, and writes nothing. */
export function readOwnTable(request: string): string {
  return answerRequest(desk(), "readOwnTable", request);
}

/** For the sidebar: writes the tree that was read from the selected cells to sheets of its own. */
export function useOwnTable(request: string): string {
  return answerRequest(desk(), "useOwnTable", request);
}

/** For the sidebar: shows the whole tree in a dialog. */
export function showBigPicture(request: string): string {
  return answerRequest(desk(), "showBigPicture", request);
}

/** For the sidebar: writes the monthly report, noting how far it is. */
export function refreshFromSidebar(request: string): string {
  return answerRequest({ ...desk(), notes: googleRunNotes() }, "refreshFromSidebar", request);
}

/** For the sidebar: how far a refresh is; calls it off where that is wanted. */
export function followRefresh(request: string): string {
  return answerRequest({ ...desk(), notes: googleRunNotes() }, "followRefresh", request);
}

/** For the sidebar: closes a month. */
export function closeMonth(request: string): string {
  return answerRequest(desk(), "closeMonth", request);
}

/** For the sidebar: what is settled, and what can be. */
export function readSettings(request: string): string {
  return answerRequest(desk(), "readSettings", request);
}

/** For the sidebar: writes one setting or mute to its sheet, unless the sheet has changed since it was shown. */
export function writeSetting(request: string): string {
  return answerRequest(desk(), "writeSetting", request);
}

/** For the sidebar: which accounts left although their health score was good. */
export function lookIntoSurprises(request: string): string {
  return answerRequest(desk(), "lookIntoSurprises", request);
}

function desk(): Desk {
  return {
    workbook: openGoogleWorkbook(),
    userLocale: googlePerson().locale(),
    selection: googleSelection,
    showBigPicture: openBigPicture,
  };
}
