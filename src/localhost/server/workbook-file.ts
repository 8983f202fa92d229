import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
  /** Tells what the file holds from anything else, whoever wrote it; empty while there is no file. */
  revision(): string;
  read(): KeptWorkbook;
  /** Replaces the workbook as a whole: a crash leaves the old or the new one, never half of it. */
  write(json: string): void;
  /** Moves the file out of the way, and returns its new name. */
  setAside(): string;
}

/** In bytes. */
export const LARGEST_WORKBOOK = 64 * 1_048_576;

export function workbookFile(folder: string): WorkbookFile {
  const path = join(folder, "workbook.json");
  const setAside = (): string => {
    const name = freeName(folder);
    renameSync(path, join(folder, name));
    return name;
  };
  return {
    path,
    revision: () => (existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("base64url") : ""),
    setAside,
    read() {
      if (!existsSync(path)) return { workbook: null, setAside: null };
      const isReadable = statSync(path).size <= LARGEST_WORKBOOK;
      const workbook = isReadable ? parseWorkbook(readFileSync(path, "utf8")) : null;
      return workbook ? { workbook, setAside: null } : { workbook: null, setAside: setAside() };
    },
    write(json) {
      mkdirSync(folder, { recursive: true });
      const unfinished = join(folder, `workbook.${process.pid}.tmp`);
      try {
        writeFileSync(unfinished, json, { flush: true });
        renameSync(unfinished, path);
      } catch (error) {
        // On a full disk it would take the room that the next attempt needs.
        rmSync(unfinished, { force: true });
        throw error;
      }
    },
  };
}

function freeName(folder: string): string {
  let number = 1;
  while (existsSync(join(folder, `workbook.broken-${number}.json`))) number += 1;
  return `workbook.broken-${number}.json`;
}
