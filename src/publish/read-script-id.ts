import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CannotPublish } from "./cannot-publish.ts";

const CREATE = "Create a standalone script project and put its id there: docs/publishing.md, step 2.";

interface ClaspSettings {
  readonly scriptId?: unknown;
  readonly rootDir?: unknown;
}

/**
 * Reads from `.clasp.json` which script project the add-on goes to.
 *
 * @throws {CannotPublish} when it still names none, or would send anything but what is built.
 */
export function readScriptId(root: string): string {
  const path = join(root, ".clasp.json");
  if (!existsSync(path)) throw new CannotPublish(`There is no .clasp.json in ${root}. ${CREATE}`);
  const { scriptId, rootDir } = parseSettings(readFileSync(path, "utf8"));
  // Ids of script projects are made of these, without exception; the placeholder is recognised by its words.
  if (typeof scriptId !== "string" || !/^[\w-]+$/.test(scriptId) || scriptId.startsWith("put-the-id")) {
    throw new CannotPublish(`The scriptId in .clasp.json is not the id of a script project yet. ${CREATE}`);
  }
  if (rootDir !== "dist") {
    throw new CannotPublish(
      `The rootDir in .clasp.json is not "dist", so clasp would send other files than those that are built.`,
    );
  }
  return scriptId;
}

function parseSettings(json: string): ClaspSettings {
  try {
    return (JSON.parse(json) ?? {}) as ClaspSettings;
  } catch (error) {
    throw new CannotPublish(".clasp.json is not valid JSON.", { cause: error });
  }
}
