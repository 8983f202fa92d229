import { accessSync, constants, mkdirSync } from "node:fs";
import { CannotStart } from "./cannot-start.ts";

/**
 * Makes the folder of the workbook, unless it is there.
 *
 * @throws {CannotStart} if nothing can be kept in it: better now than after the first hour of work.
 */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const { code = "?" } = error as NodeJS.ErrnoException;
    throw new CannotStart((words) => words.folderRefused(folder, code));
  }
}
