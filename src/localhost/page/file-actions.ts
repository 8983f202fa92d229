import type { Language } from "#language";
import type { Session, Workbook } from "../contract.ts";
import { parseWorkbook } from "../parse-workbook.ts";
import type { Autosave } from "./autosave.ts";
import type { FileActions } from "./file-menu.ts";
import { importCsv } from "./import-csv.ts";
import { readSampleFile } from "./server-calls.ts";
import { whileStating } from "./state.ts";
import { showToast } from "./toast.ts";
import { words } from "./words.ts";

export interface FileActionsOptions {
  readonly session: () => Session;
  readonly language: Language;
  readonly autosave: Autosave;
}

/** The deeds behind the *File* menu. */
export function fileActions({ session, language, autosave }: FileActionsOptions): FileActions {
  // The page starts afresh with another workbook, as Sheets does with another file.
  const replaceWorkbook = async (workbook: Workbook): Promise<void> => {
    await autosave.replace(workbook);
    location.reload();
  };
  return {
    resetTo(sample) {
      if (!window.confirm(words().replaceWorkbook(sample.name[language]))) return;
      attempt(async () => replaceWorkbook(await sample.open(language, readSampleFile)));
    },
    openCsv(files) {
      attempt(async () => {
        for (const file of files) {
          const message = await whileStating(words().reading(file.name), () => importCsv(session(), file));
          showToast({ message });
        }
      });
    },
    saveCopy() {
      download("kigi-workbook.json", JSON.stringify(session().exportWorkbook()));
    },
    openCopy(file) {
      attempt(async () => {
        const workbook = parseWorkbook(await file.text());
        if (!workbook) throw new Error(words().notAWorkbook(file.name));
        if (window.confirm(words().replaceWorkbook(file.name))) await replaceWorkbook(workbook);
      });
    },
  };
}

function attempt(deed: () => Promise<void>): void {
  deed().catch((error: unknown) => {
    showToast({ message: error instanceof Error ? error.message : String(error), seconds: -1, failed: true });
  });
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
