import { refreshSteps } from "../language/words/refresh-words.ts";
import type { RunNotes } from "../workbook/run-notes.ts";
import { Cancelled, type Progress, type RefreshStep } from "./progress.ts";

const STEPS = Object.keys(refreshSteps) as readonly RefreshStep[];

/** The page is put in place by one call, which cannot be stopped half-way. */
const LAST_STEP: RefreshStep = "place";

const stepKey = (run: string): string => `kigi step ${run}`;
const cancelKey = (run: string): string => `kigi cancel ${run}`;

/**
 * Notes each step of a run, so that another run of the same person can tell how far it is and call it off.
 *
 * A step is noted before the wish to cancel is looked for, and `callOff` leaves its wish before it looks for the step: however
 * the two meet, at least one of them sees the other.
 *
 * @param run - Known to the one who watches.
 */
export function notedProgress(notes: RunNotes, run: string): Progress {
  return {
    begin: (step) => {
      notes.write(stepKey(run), step);
      if (notes.read(cancelKey(run)) !== null) throw new Cancelled();
    },
  };
}

/** How far a run is: the step that it takes, null before the first one. */
export function notedStep(notes: RunNotes, run: string): RefreshStep | null {
  const note = notes.read(stepKey(run));
  return STEPS.find((step) => step === note) ?? null;
}

/** Asks a run to stop before its next step; it says itself whether it was in time. */
export function callOff(notes: RunNotes, run: string): void {
  notes.write(cancelKey(run), "wanted");
}

/** Whether a run that takes this step can still be called off. */
export function canBeCalledOff(step: RefreshStep | null): boolean {
  return step !== LAST_STEP;
}
