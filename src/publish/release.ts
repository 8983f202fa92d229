import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CannotPublish } from "./cannot-publish.ts";
import { checkChangelog } from "./check-changelog.ts";
import { differingFiles } from "./differing-files.ts";
import type { Publishing } from "./publishing.ts";
import { sendFiles } from "./push.ts";
import { readFiles } from "./read-files.ts";
import { readRemoteFiles } from "./read-remote-files.ts";
import { readScriptId } from "./read-script-id.ts";
import { runClasp } from "./run-clasp.ts";

/** How many versions a script project may have, https://developers.google.com/apps-script/guides/services/quotas. */
const MOST_VERSIONS = 200;

/**
 * Freezes the add-on as a numbered version of its script project, the form in which the Marketplace takes it. No deployment
 * is made: a new one would have a new id, and switch off what users of the old one have set up.
 *
 * @throws {CannotPublish} when something is in the way, before anything is sent where that can be known.
 */
export async function release(publishing: Publishing): Promise<void> {
  const { root, environment, gates, say } = publishing;
  readScriptId(root);
  const version = readVersion(root);
  checkChangelog(readChangelog(root), version);
  checkWorkingTree(root);
  checkVersions(await runClasp(root, environment, "list-versions"), version);
  gates();
  await sendFiles(publishing);
  const number = versionNumberIn(await runClasp(root, environment, "create-version", version));
  const differing = differingFiles(readFiles(join(root, "dist")), await readRemoteFiles(publishing, number));
  if (differing.length > 0) {
    throw new CannotPublish(
      `Do not publish version ${number}: somebody changed ${differing.join(", ")} in the script project meanwhile. Release again.`,
    );
  }
  say(`Kigi ${version} is version ${number} of the script project.`);
  say(
    `Type ${number} into “Sheets add-on script version” on the App Configuration page of the Google Workspace Marketplace SDK.`,
  );
  say(`Then remember what was released: git tag v${version}`);
}

function readVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version?: unknown };
  if (typeof version === "string" && /^\d+\.\d+\.\d+$/.test(version)) return version;
  throw new CannotPublish("The version in package.json is not of the form 1.2.3.");
}

function readChangelog(root: string): string {
  const path = join(root, "CHANGELOG.md");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function checkWorkingTree(root: string): void {
  const { status, stdout: changes } = spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new CannotPublish("git does not know this folder. Release from a clone of the repository.");
  if (changes !== "") throw new CannotPublish(`There are changes that are not committed:\n${changes.trimEnd()}`);
}

function checkVersions(answer: unknown, version: string): void {
  const versions = answer as readonly { readonly versionNumber: number; readonly description?: string }[];
  const same = versions.find(({ description }) => description === version);
  if (same) {
    throw new CannotPublish(
      `${version} was released already, as version ${same.versionNumber}. Raise the version in package.json.`,
    );
  }
  if (versions.length >= MOST_VERSIONS) {
    throw new CannotPublish(
      `The script project has ${versions.length} versions, the most there may be. Delete old ones in its Project History.`,
    );
  }
}

function versionNumberIn(answer: unknown): number {
  const { versionNumber } = answer as { readonly versionNumber?: unknown };
  if (typeof versionNumber === "number" && versionNumber > 0) return versionNumber;
  throw new CannotPublish(`clasp answered ${JSON.stringify(answer)} instead of the number of a version.`);
}
