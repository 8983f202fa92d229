import { isDeepStrictEqual } from "node:util";
import type { Files } from "./read-files.ts";

const MANIFEST = "appsscript.json";

/** The names of the files that are not the same on both sides, or on one side only. */
export function differingFiles(one: Files, other: Files): readonly string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter((name) => !isSame(name, one.get(name), other.get(name)));
}

// Code is compared to the letter. The manifest is a value that Google's editor lays out in its own way.
function isSame(name: string, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || name !== MANIFEST) return one === other;
  return isDeepStrictEqual(JSON.parse(one), JSON.parse(other));
}
