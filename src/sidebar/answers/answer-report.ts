import { type Language, say } from "#language";
import type { Workbook } from "#workbook";
import { attempt } from "../../actions/menu-action.ts";
import { callOff, canBeCalledOff, notedProgress, notedStep } from "../../actions/noted-progress.ts";
import { unwatched } from "../../actions/progress.ts";
import { writeReport } from "../../actions/write-report.ts";
import { refreshSteps } from "../../language/words/refresh-words.ts";
import type { RunNotes } from "../../workbook/run-notes.ts";
import type { ActionAnswer, FollowRequest, RefreshProgress, RefreshRequest } from "../wire/report-wire.ts";

/**
 * Writes the monthly report and says what came of it.
 *
 * @param notes - Where each step is noted; undefined where nobody can follow.
 */
export function answerRefresh(
  workbook: Workbook,
  language: Language,
  notes: RunNotes | undefined,
  { run, period }: RefreshRequest,
): ActionAnswer {
  const progress = notes ? notedProgress(notes, run) : unwatched;
  const { isDone, words, facts } = attempt(() => writeReport(workbook, language, { period, progress }), language);
  return { isDone, sentence: say(words, language, facts) };
}

/** How far a refresh is; asks it to stop where that is wanted. Touches no sheet, so it may be asked every second. */
export function answerFollow(language: Language, notes: RunNotes | undefined, { run, cancel }: FollowRequest): RefreshProgress {
  if (notes && cancel) callOff(notes, run);
  const step = notes ? notedStep(notes, run) : null;
  const steps = Object.keys(refreshSteps);
  return {
    step: step === null ? 0 : steps.indexOf(step) + 1,
    steps: steps.length,
    words: step === null ? "" : refreshSteps[step][language],
    canCancel: canBeCalledOff(step),
  };
}
