import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Publishing } from "./publishing.ts";
import { type Files, readFiles } from "./read-files.ts";
import { readScriptId } from "./read-script-id.ts";
import { runClasp } from "./run-clasp.ts";

/**
 * Fetches what a script project holds at Google, into a folder that exists for this only.
 *
 * @param version - The number of a version; what was pushed last if absent.
 */
export async function readRemoteFiles({ root, environment }: Publishing, version?: number): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), "kigi-remote-"));
  try {
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId: readScriptId(root), rootDir: "." }));
    const which = version === undefined ? [] : ["--versionNumber", String(version)];
    await runClasp(folder, environment, "pull", ...which);
    return readFiles(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
