import type { Session, Workbook } from "../contract.ts";
import { saveWorkbook } from "./server-calls.ts";
import { showState } from "./state.ts";
import { words } from "./words.ts";

const QUIET_MILLISECONDS = 600;

/** Keeps the workbook in its folder after each change, once the changes pause, and says so in the header. */
export interface Autosave {
  /** The workbook changed. */
  changed(): void;
  /** Keeps another workbook instead; what is in this one is not saved any more. To be followed by a reload. */
  replace(workbook: Workbook): Promise<void>;
}

export function createAutosave(session: () => Session): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = false;
  let replaced = false;
  let saving: Promise<void> = Promise.resolve();

  const save = async (): Promise<void> => {
    unsaved = false;
    try {
      await saveWorkbook(session().exportWorkbook());
      if (!unsaved) showState(words().saved);
    } catch (error) {
      unsaved = true;
      showState(words().notSaved(error instanceof Error ? error.message : String(error)), true);
    }
  };
  const saveNow = (): void => {
    clearTimeout(timer);
    if (unsaved && !replaced) saving = saving.then(save);
  };

  document.addEventListener("visibilitychange", saveNow);
  window.addEventListener("beforeunload", (event) => {
    if (unsaved && !replaced) event.preventDefault();
    saveNow();
  });
  return {
    changed() {
      if (replaced) return;
      unsaved = true;
      showState(words().saving);
      clearTimeout(timer);
      timer = setTimeout(saveNow, QUIET_MILLISECONDS);
    },
    async replace(workbook) {
      replaced = true;
      clearTimeout(timer);
      await saving;
      try {
        await saveWorkbook(workbook);
      } catch (error) {
        replaced = false;
        throw error;
      }
    },
  };
}
