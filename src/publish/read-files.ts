import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Texts by the name of their file. */
export type Files = ReadonlyMap<string, string>;

/** Reads the add-on's files in a folder, and in those within it by names such as `lib/Code.js`; what begins with a dot is left out. */
export function readFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const names = paths.map((path) => relative(folder, path).replaceAll("\\", "/")).filter((name) => !/(?:^|\/)\./.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
