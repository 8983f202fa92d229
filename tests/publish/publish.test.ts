import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkChangelog } from "../../src/publish/check-changelog.ts";
import { differingFiles } from "../../src/publish/differing-files.ts";
import { explainRefusal } from "../../src/publish/explain-refusal.ts";
import type { Publishing } from "../../src/publish/publishing.ts";
import { push, sendFiles } from "../../src/publish/push.ts";
import { readScriptId } from "../../src/publish/read-script-id.ts";
import { release } from "../../src/publish/release.ts";
import { runClasp } from "../../src/publish/run-clasp.ts";
import { type FakeGoogle, SCRIPT_ID, type ScriptFile, startFakeGoogle } from "./fake-google.ts";

// clasp is the real one, with a login of its own and a Google on 127.0.0.1; nothing here leaves this machine.

const kigi = fileURLToPath(new URL("../..", import.meta.url));
const dist = (name: string): string => readFileSync(join(kigi, "dist", name), "utf8");
const BUILT: readonly ScriptFile[] = [
  { name: "Code", type: "SERVER_JS", source: dist("Code.js") },
  { name: "appsscript", type: "JSON", source: dist("appsscript.json") },
  { name: "sidebar", type: "HTML", source: dist("sidebar.html") },
];

/** What these files are called in `dist`. */
const FILES: readonly string[] = ["Code.js", "appsscript.json", "sidebar.html"];
const CHANGELOG = "# Changelog\n\n## 0.1.0 – 2026-11-30\n\n- First version.\n";
const API_OFF =
  "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.";
const LOGIN = {
  type: "authorized_user",
  client_id: "i",
  client_secret: "s",
  refresh_token: "r",
  access_token: "a",
  expiry_date: 1,
};

let root: string;
let home: string;
let google: FakeGoogle;
let said: string[];
let gates: number;
let publishing: Publishing;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "kigi-home-"));
  root = mkdtempSync(join(tmpdir(), "kigi-publish-"));
  google = await startFakeGoogle(home);
  [said, gates] = [[], 0];
  publishing = { root, environment: google.environment, gates: () => void gates++, say: (line) => said.push(line) };
  writeFileSync(join(home, ".clasprc.json"), JSON.stringify({ tokens: { default: LOGIN } }));
  mkdirSync(join(root, "dist"));
  for (const [at, name] of FILES.entries()) write(`dist/${name}`, BUILT[at]?.source ?? "");
  write(".clasp.json", JSON.stringify({ scriptId: SCRIPT_ID, rootDir: "dist" }));
  write("package.json", JSON.stringify({ version: "0.1.0" }));
  write("CHANGELOG.md", CHANGELOG);
  execFileSync("git", ["init", "--quiet"], { cwd: root });
  commit();
});
afterEach(async () => {
  await google.close();
  for (const folder of [root, home]) rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(root, name), text);
}

function commit(): void {
  execFileSync("git", ["add", "--all"], { cwd: root });
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "-m", "all"], { cwd: root });
}

describe("push", () => {
  test("the three files arrive byte for byte as what they are, and nothing else is asked of Google", async () => {
    await push(publishing);
    expect([...google.project.files].sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual(BUILT);
    expect(gates).toBe(1);
    expect(said[0]).toBe("Pushed Code.js, appsscript.json, sidebar.html.");
    expect(said[1]).toContain(`https://script.google.com/d/${SCRIPT_ID}/edit`);
    expect(new Set(google.asked)).toEqual(
      new Set([
        "POST oauth2.googleapis.com/token",
        `GET script.googleapis.com/v1/projects/${SCRIPT_ID}/content`,
        `PUT script.googleapis.com/v1/projects/${SCRIPT_ID}/content`,
      ]),
    );
  });

  test("what is there already is not sent again", async () => {
    google.project.files = BUILT;
    await push(publishing);
    expect(google.asked.filter((line) => line.startsWith("PUT"))).toEqual([]);
    expect(said[0]).toBe("The script project holds this already.");
  });

  test("a letter that was lost on the way is noticed", async () => {
    google.alter = (files) => files.map((file) => (file.name === "Code" ? { ...file, source: file.source.slice(1) } : file));
    await expect(sendFiles(publishing)).rejects.toThrow("does not hold what is in dist: Code.js");
  });

  test("a file that somebody left in the script project is named", async () => {
    google.project.files = [...BUILT, { name: "Old", type: "SERVER_JS", source: "function old() {}" }];
    await expect(sendFiles(publishing)).rejects.toThrow("does not hold what is in dist: Old.js");
  });

  test("files that lie in folders of the script project are replaced as well", async () => {
    google.project.files = [{ name: "lib/Old", type: "SERVER_JS", source: "function old() {}" }];
    await push(publishing);
    expect(google.project.files.map(({ name }) => name).sort()).toEqual(["Code", "appsscript", "sidebar"]);
    google.alter = (files) => [...files, { name: "lib/Old", type: "SERVER_JS", source: "function old() {}" }];
    write("dist/Code.js", "changed();");
    await expect(sendFiles(publishing)).rejects.toThrow("does not hold what is in dist: lib/Old.js.");
  });

  test("a file that clasp does not push is noticed", async () => {
    write("dist/picture.png", "");
    await expect(sendFiles(publishing)).rejects.toThrow(
      "clasp pushed Code.js, appsscript.json, sidebar.html, but dist holds Code.js, appsscript.json, picture.png, sidebar.html.",
    );
  });

  test("a gate that does not hold keeps everything at home", async () => {
    const closed = () => {
      throw new Error("a test failed");
    };
    await expect(push({ ...publishing, gates: closed })).rejects.toThrow("a test failed");
    expect(google.asked.filter((line) => line.startsWith("PUT"))).toEqual([]);
  });

  test("clasp without --force says nothing and ends well when it skips a push: that counts as refused", async () => {
    await expect(runClasp(root, google.environment, "push")).rejects.toThrow("clasp refused: it said nothing");
    expect(google.project.files).toEqual([]);
  });
});

describe("before anything is built or sent", () => {
  const notYet = "The scriptId in .clasp.json is not the id of a script project yet.";
  test.each([
    { clasp: '{"scriptId":"put-the-id-of-your-script-project-here","rootDir":"dist"}', sentence: notYet },
    { clasp: '{"rootDir":"dist"}', sentence: notYet },
    { clasp: '{"scriptId":"../../elsewhere"}', sentence: notYet },
    { clasp: `{"scriptId":"${SCRIPT_ID}"}`, sentence: 'The rootDir in .clasp.json is not "dist"' },
    { clasp: `{"scriptId":"${SCRIPT_ID}","rootDir":"."}`, sentence: 'The rootDir in .clasp.json is not "dist"' },
    { clasp: "{", sentence: ".clasp.json is not valid JSON." },
  ])("$clasp: $sentence", async ({ clasp, sentence }) => {
    write(".clasp.json", clasp);
    await expect(push(publishing)).rejects.toThrow(sentence);
    expect([gates, google.asked]).toEqual([0, []]);
  });

  // Whoever publishes puts an id there, and these tests have to hold before anything is pushed.
  test("the .clasp.json of this folder sends what is built, to nobody's project yet or to somebody's", () => {
    expect(JSON.parse(readFileSync(join(kigi, ".clasp.json"), "utf8"))).toEqual({
      scriptId: expect.stringMatching(/^(?:put-the-id-of-your-script-project-here|[\w-]{20,})$/),
      rootDir: "dist",
    });
  });

  test("without .clasp.json the person is told where it comes from", () => {
    rmSync(join(root, ".clasp.json"));
    expect(() => readScriptId(root)).toThrow(/^There is no \.clasp\.json .*docs\/publishing\.md, step 2\.$/);
  });

  test("nobody is logged in", async () => {
    rmSync(join(home, ".clasprc.json"));
    await expect(push(publishing)).rejects.toThrow("Nobody is logged in to clasp on this machine. Run: npx clasp login");
    expect([gates, google.asked]).toEqual([0, []]);
  });

  test("the Apps Script API is off", async () => {
    google.refusal = { status: 403, message: API_OFF };
    await expect(push(publishing)).rejects.toThrow("The Apps Script API is off for this Google account.");
    expect(gates).toBe(0);
  });

  test("the id is of no project", async () => {
    write(".clasp.json", '{"scriptId":"1anotherProject","rootDir":"dist"}');
    await expect(push(publishing)).rejects.toThrow("Google knows no script project with the scriptId in .clasp.json.");
    expect(gates).toBe(0);
  });
});

test.each([
  { words: API_OFF, sentence: "https://script.google.com/home/usersettings" },
  { words: "The caller does not have permission", sentence: "may not change this script project" },
  { words: "Request had invalid authentication credentials.", sentence: "no longer valid. Run: npx clasp login" },
  { words: "invalid_grant", sentence: "no longer valid. Run: npx clasp login" },
  { words: "Syntax error: Missing ; line: 3", sentence: "clasp refused: Syntax error: Missing ; line: 3" },
  { words: "Skipping push.", sentence: "clasp skipped the push" },
  { words: "request to https://x failed, reason: getaddrinfo ENOTFOUND x", sentence: "Is this machine online?" },
  { words: " \n", sentence: "clasp refused: it said nothing" },
])("“$words” is explained", ({ words, sentence }) => {
  expect(explainRefusal(words)).toContain(sentence);
});

test("a manifest that Google laid out in its own way is the same manifest; code is compared to the letter", () => {
  const files = (manifest: string, code: string) =>
    new Map([
      ["appsscript.json", manifest],
      ["Code.js", code],
    ]);
  expect(differingFiles(files('{"a":1,"b":2}', "f()"), files('{\n  "b": 2,\n  "a": 1\n}\n', "f()"))).toEqual([]);
  expect(differingFiles(files('{"a":1}', "f()"), files('{"a":2}', "f();"))).toEqual(["Code.js", "appsscript.json"]);
  expect(differingFiles(files("{}", "f()"), new Map([["appsscript.json", "{}"]]))).toEqual(["Code.js"]);
});

describe("release", () => {
  test("pushes, freezes a version named after the release, and says which number to type", async () => {
    google.project.versions.push({ versionNumber: 1, description: "0.0.9", files: [] });
    await release(publishing);
    expect(google.project.versions.map(({ description }) => description)).toEqual(["0.0.9", "0.1.0"]);
    expect(google.project.versions[1]?.files.find(({ name }) => name === "Code")?.source).toBe(BUILT[0]?.source);
    expect(said).toEqual([
      "Kigi 0.1.0 is version 2 of the script project.",
      expect.stringContaining("Type 2 into “Sheets add-on script version”"),
      expect.stringContaining("git tag v0.1.0"),
    ]);
    expect(google.asked.join()).not.toContain("deployments");
  });

  test("a version is released once", async () => {
    google.project.versions.push({ versionNumber: 7, description: "0.1.0", files: [] });
    await expect(release(publishing)).rejects.toThrow(
      "0.1.0 was released already, as version 7. Raise the version in package.json.",
    );
    expect(gates).toBe(0);
  });

  test("changes that are not committed are not released", async () => {
    write("notes.txt", "");
    await expect(release(publishing)).rejects.toThrow("There are changes that are not committed:\n?? notes.txt");
    expect([gates, google.asked]).toEqual([0, []]);
  });

  test("what lies in no git repository is not released, as nobody could tell what is in it", async () => {
    rmSync(join(root, ".git"), { recursive: true });
    await expect(release(publishing)).rejects.toThrow("git does not know this folder. Release from a clone of the repository.");
    expect([gates, google.asked]).toEqual([0, []]);
  });

  test("without a changelog nothing is released", async () => {
    rmSync(join(root, "CHANGELOG.md"));
    await expect(release(publishing)).rejects.toThrow("The newest entry of CHANGELOG.md is not “## 0.1.0 – date”.");
    expect([gates, google.asked]).toEqual([0, []]);
  });

  test("a project of which no version has been made yet, as Google tells of it, gets its first", async () => {
    google.project.versions.length = 0;
    await release(publishing);
    expect(said[0]).toBe("Kigi 0.1.0 is version 1 of the script project.");
  });

  test("a project that is full takes no version more, and that is known before the gates", async () => {
    for (let versionNumber = 1; versionNumber <= 200; versionNumber++)
      google.project.versions.push({ versionNumber, description: `old ${versionNumber}`, files: [] });
    await expect(release(publishing)).rejects.toThrow("has 200 versions, the most there may be");
    expect(gates).toBe(0);
  });

  test("a version that froze somebody else's push is not to be published", async () => {
    const { versions } = google.project;
    versions.push = (...items) =>
      Array.prototype.push.apply(
        versions,
        items.map((item) => ({ ...item, files: [] })),
      );
    await expect(release(publishing)).rejects.toThrow("Do not publish version 1: somebody changed Code.js");
  });

  test.each(["1.0", "v1.0.0", ""])("“%s” is no version", async (version) => {
    write("package.json", JSON.stringify({ version }));
    await expect(release(publishing)).rejects.toThrow("not of the form 1.2.3");
  });
});

describe("the changelog", () => {
  test("has an entry on top for the version, with its date", () => {
    expect(() => checkChangelog(CHANGELOG, "0.1.0")).not.toThrow();
  });

  test.each([
    { what: "no entry", changelog: "# Changelog\n", sentence: "newest entry" },
    { what: "an entry further down", changelog: `# C\n\n## 0.2.0 – 2026-12-01\n\n- x\n\n${CHANGELOG}`, sentence: "newest entry" },
    { what: "no date yet", changelog: CHANGELOG.replace("2026-11-30", "unreleased"), sentence: "says “unreleased”" },
    { what: "nothing to tell", changelog: CHANGELOG.replace("- First version.", ""), sentence: "says nothing about 0.1.0" },
  ])("with $what is not ready", ({ changelog, sentence }) => {
    expect(() => checkChangelog(changelog, "0.1.0")).toThrow(sentence);
  });
});
