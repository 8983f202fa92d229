import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Texts by the name of their file. */
export type Files = ReadonlyMap<string, string>;

/** Reads the add-on's files in a folder; names that begin with a dot are left out. */
export function readFiles(folder: string): Files {
  const names = readdirSync(folder).filter((name) => !name.startsWith("."));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
