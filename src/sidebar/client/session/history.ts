import type { UndoStep } from "../../wire/wire.ts";

/** Edits that can be taken back, and those taken back that can be done again; the latest is last. */
export interface History {
  readonly past: readonly UndoStep[];
  readonly future: readonly UndoStep[];
}

export type Direction = "past" | "future";

export const emptyHistory: History = { past: [], future: [] };

/** A new edit can be taken back, and ends what could be done again. */
export function withEdit({ past }: History, undo: UndoStep): History {
  return { past: [...past, undo], future: [] };
}

/** A step was carried out: it leaves its list, and what takes it back joins the other. */
export function withReplay({ past, future }: History, direction: Direction, undo: UndoStep): History {
  return direction === "past"
    ? { past: past.slice(0, -1), future: [...future, undo] }
    : { past: [...past, undo], future: future.slice(0, -1) };
}

/** The next step in a direction: only on the sheet that its edit left behind; null where there is none. */
export function nextStep(history: History, direction: Direction, revision: string): UndoStep | null {
  const steps = history[direction];
  const step = steps[steps.length - 1];
  return step && step.revision === revision ? step : null;
}
