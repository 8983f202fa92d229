import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { CannotPublish } from "./cannot-publish.ts";
import { explainRefusal } from "./explain-refusal.ts";

/**
 * Runs clasp in a folder and returns what it answers in JSON. An exit code of 0 alone proves nothing: clasp also ends with
 * it when it has skipped what it was told to do.
 *
 * @throws {CannotPublish} when clasp refuses or answers nothing.
 */
export function runClasp(folder: string, environment: NodeJS.ProcessEnv, ...command: readonly string[]): Promise<unknown> {
  const clasp = createRequire(import.meta.url).resolve("@google/clasp");
  const options = { cwd: folder, env: environment, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [clasp, ...command, "--json"], options, (failure, stdout, stderr) => {
      const answer = failure ? undefined : parse(stdout);
      if (answer === undefined) reject(new CannotPublish(explainRefusal(`${stderr}\n${stdout}`)));
      else resolve(answer);
    });
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
