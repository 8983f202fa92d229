import { basename, join } from "node:path";
import { CannotPublish } from "./cannot-publish.ts";
import { differingFiles } from "./differing-files.ts";
import type { Publishing } from "./publishing.ts";
import { readFiles } from "./read-files.ts";
import { readRemoteFiles } from "./read-remote-files.ts";
import { readScriptId } from "./read-script-id.ts";
import { runClasp } from "./run-clasp.ts";

/**
 * Sends the add-on to its script project, and fetches it again to see that it is there.
 *
 * @throws {CannotPublish} when something is in the way, before the gates where that can be known.
 */
export async function push(publishing: Publishing): Promise<void> {
  const { root, gates, say } = publishing;
  const id = readScriptId(root);
  // The gates take minutes; that nobody is logged in shows in a second.
  await readRemoteFiles(publishing);
  gates();
  const sent = await sendFiles(publishing);
  say(sent.length === 0 ? "The script project holds this already." : `Pushed ${sent.join(", ")}.`);
  say(`Try it: https://script.google.com/d/${id}/edit, Deploy > Test deployments > Editor add-on.`);
}

/**
 * Sends what is in `dist`, compares what clasp says it pushed, and compares what is there afterwards.
 *
 * @returns The names of the files that were pushed; none if the project held the same already.
 */
export async function sendFiles(publishing: Publishing): Promise<readonly string[]> {
  const { root, environment } = publishing;
  const built = readFiles(join(root, "dist"));
  const pushed = pushedNames(await runClasp(root, environment, "push", "--force"));
  const expected = [...built.keys()];
  if (pushed.length > 0 && String(pushed) !== String(expected)) {
    throw new CannotPublish(`clasp pushed ${pushed.join(", ")}, but dist holds ${expected.join(", ")}.`);
  }
  const differing = differingFiles(built, await readRemoteFiles(publishing));
  if (differing.length > 0) {
    throw new CannotPublish(
      `The script project does not hold what is in dist: ${differing.join(", ")}. Remove files of your own there, and push again.`,
    );
  }
  return pushed;
}

function pushedNames(answer: unknown): readonly string[] {
  if (!Array.isArray(answer)) throw new CannotPublish(`clasp answered ${JSON.stringify(answer)} instead of a list of files.`);
  return answer.map((path) => basename(String(path).replace(/\\/g, "/"))).sort();
}
