import type { Language } from "#language";
import type { Sample } from "../samples/sample.ts";
import { registries } from "../spreadsheet/engine.ts";
import { words } from "./words.ts";

/** What *File* can do here beyond what o-spreadsheet offers. */
export interface FileActions {
  resetTo(sample: Sample): void;
  openCsv(files: readonly File[]): void;
  saveCopy(): void;
  openCopy(file: File): void;
}

/** Adds our entries to the *File* menu. To be called once, before the grid is shown. */
export function addFileMenu(samples: readonly Sample[], language: Language, actions: FileActions): void {
  const menu = registries.topbarMenuRegistry;
  menu.addChild("kigi-csv", ["file"], {
    name: words().openCsv,
    sequence: 10,
    execute: () => chooseFiles(".csv,.tsv,.txt", true, actions.openCsv),
  });
  menu.addChild("kigi-save", ["file"], { name: words().saveCopy, sequence: 20, execute: actions.saveCopy });
  menu.addChild("kigi-open", ["file"], {
    name: words().openCopy,
    sequence: 30,
    separator: true,
    execute: () =>
      chooseFiles(".json", false, ([file]) => {
        if (file) actions.openCopy(file);
      }),
  });
  menu.addChild("kigi-reset", ["file"], {
    name: words().resetToSample,
    sequence: 40,
    separator: true,
    children: samples.map((sample, sequence) => ({
      id: `kigi-sample-${sample.id}`,
      name: sample.name[language],
      sequence,
      execute: () => actions.resetTo(sample),
    })),
  });
}

function chooseFiles(accept: string, multiple: boolean, use: (files: readonly File[]) => void): void {
  const input = Object.assign(document.createElement("input"), { type: "file", accept, multiple });
  input.addEventListener("change", () => use([...(input.files ?? [])]));
  input.click();
}
