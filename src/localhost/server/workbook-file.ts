import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../contract.ts";
import { parseWorkbook } from "../parse-workbook.ts";

/** The workbook that was kept; `setAside` names the copy of a file that could not be read. */
interface KeptWorkbook {
  readonly workbook: Workbook | null;
  readonly setAside: string | null;
}

/** The one workbook of a folder, kept as `workbook.json`. */
export interface WorkbookFile {
  readonly path: string;
  /** How often it was written since the server started. */
  revision(): number;
  read(): KeptWorkbook;
  /** Replaces the workbook as a whole: a crash leaves the old or the new one, never half of it. */
  write(json: string): void;
  /** Moves the file out of the way, and returns its new name. */
  setAside(): string;
}

export function workbookFile(folder: string): WorkbookFile {
  const path = join(folder, "workbook.json");
  let revision = 0;
  const setAside = (): string => {
    const name = freeName(folder);
    renameSync(path, join(folder, name));
    return name;
  };
  return {
    path,
    revision: () => revision,
    setAside,
    read() {
      if (!existsSync(path)) return { workbook: null, setAside: null };
      const workbook = parseWorkbook(readFileSync(path, "utf8"));
      return workbook ? { workbook, setAside: null } : { workbook: null, setAside: setAside() };
    },
    write(json) {
      mkdirSync(folder, { recursive: true });
      const unfinished = join(folder, `workbook.${process.pid}.tmp`);
      writeFileSync(unfinished, json);
      renameSync(unfinished, path);
      revision += 1;
    },
  };
}

function freeName(folder: string): string {
  let number = 1;
  while (existsSync(join(folder, `workbook.broken-${number}.json`))) number += 1;
  return `workbook.broken-${number}.json`;
}
