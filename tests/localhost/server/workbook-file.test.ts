import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { workbookFile } from "../../../src/localhost/server/workbook-file.ts";

const ONE = '{"version":1,"model":{"name":"one"},"extras":{}}';
const OTHER = '{"version":1,"model":{"name":"other"},"extras":{}}';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kigi-file-"));
  path = join(folder, "workbook.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the folder is made when the first workbook is kept, and nothing but the workbook is left in it", () => {
  const file = workbookFile(join(folder, "new", "deep"));
  expect(file.read()).toEqual({ workbook: null, setAside: null });
  file.write(ONE);
  expect(readdirSync(join(folder, "new", "deep"))).toEqual(["workbook.json"]);
  expect(file.read().workbook).toEqual(JSON.parse(ONE));
});

test("the revision is that of what lies in the folder, whoever put it there", () => {
  const [mine, theirs] = [workbookFile(folder), workbookFile(folder)];
  expect(mine.revision()).toBe("");
  mine.write(ONE);
  const first = mine.revision();
  expect(theirs.revision()).toBe(first);
  theirs.write(OTHER);
  expect(mine.revision()).not.toBe(first);
  writeFileSync(path, ONE);
  expect(mine.revision()).toBe(first);
  rmSync(path);
  expect(mine.revision()).toBe("");
});

test("a workbook that cannot be put in its place leaves the old one, and nothing half-written", () => {
  mkdirSync(path);
  writeFileSync(join(path, "in-the-way"), "");
  expect(() => workbookFile(folder).write(ONE)).toThrow();
  expect(readdirSync(folder)).toEqual(["workbook.json"]);
});

test("a file too large to be a workbook is not even read", () => {
  writeFileSync(path, "");
  truncateSync(path, 3 * 1024 ** 3);
  expect(workbookFile(folder).read()).toEqual({ workbook: null, setAside: "workbook.broken-1.json" });
});

test("a file that is no workbook is kept under the next free name", () => {
  const file = workbookFile(folder);
  for (const number of [1, 2]) {
    writeFileSync(path, `broken ${number}`);
    expect(file.read()).toEqual({ workbook: null, setAside: `workbook.broken-${number}.json` });
    expect(existsSync(path)).toBe(false);
    expect(readFileSync(join(folder, `workbook.broken-${number}.json`), "utf8")).toBe(`broken ${number}`);
  }
});
