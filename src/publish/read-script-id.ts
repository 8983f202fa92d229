import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CannotPublish } from "./cannot-publish.ts";

const CREATE = "Create a standalone script project and put its id there: docs/publishing.md, step 2.";

/**
 * Reads from `.clasp.json` which script project the add-on goes to.
 *
 * @throws {CannotPublish} when it still names none.
 */
export function readScriptId(root: string): string {
  const path = join(root, ".clasp.json");
  if (!existsSync(path)) throw new CannotPublish(`There is no .clasp.json in ${root}. ${CREATE}`);
  const id = scriptIdIn(readFileSync(path, "utf8"));
  // Ids of script projects are made of these, without exception; the placeholder is recognised by its words.
  if (!/^[\w-]+$/.test(id) || id.startsWith("put-the-id")) {
    throw new CannotPublish(`The scriptId in .clasp.json is not the id of a script project yet. ${CREATE}`);
  }
  return id;
}

function scriptIdIn(json: string): string {
  try {
    const { scriptId } = JSON.parse(json) as { readonly scriptId?: unknown };
    return typeof scriptId === "string" ? scriptId : "";
  } catch (error) {
    throw new CannotPublish(".clasp.json is not valid JSON.", { cause: error });
  }
}
