import { CannotPublish } from "./cannot-publish.ts";

/**
 * Checks that the newest entry of a changelog is the one of a version, with the date of its release and something to tell.
 *
 * @throws {CannotPublish} when a reader would not find what changed.
 */
export function checkChangelog(changelog: string, version: string): void {
  const [, newest = ""] = changelog.split(/^## /m);
  const [, named, date = ""] = /^(\S+) [–-] (.+)$/m.exec(newest) ?? [];
  if (named !== version) {
    throw new CannotPublish(`The newest entry of CHANGELOG.md is not “## ${version} – date”. Say there what a user will notice.`);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new CannotPublish(`CHANGELOG.md says “${date}” for ${version}. Put the date of today there, such as 2026-11-30.`);
  }
  if (!/^- \S/m.test(newest)) throw new CannotPublish(`CHANGELOG.md says nothing about ${version}. Say what a user will notice.`);
}
