import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { ProjectFiles } from "../contract.ts";

const PUSHED: readonly string[] = [".js", ".gs", ".html", ".json"];

/** The files that `clasp push` would send from a folder, by name. */
export function readProject(folder: string): ProjectFiles {
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => PUSHED.includes(extname(name)));
  if (!names.includes("Code.js")) throw new Error(`no Code.js in ${folder}: build the add-on first`);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
