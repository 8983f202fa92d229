import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { errorWords } from "../../src/language/words/error-words.ts";
import { treeHeaders } from "../../src/language/words/headers.ts";
import { problemWords } from "../../src/language/words/problem-words.ts";
import { settingWords } from "../../src/language/words/settings-words.ts";
import { cellHints, tableProblemWords } from "../../src/language/words/table-problem-words.ts";

const source = new URL("../../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.startsWith("localhost"),
);
const code = files.map((name) => readFileSync(new URL(name, source), "utf8")).join("\n");

/** Only a broken caller of ours can cause these; then a cell says “please report it”. */
const INTERNAL = new Set(["transaction-malformed", "sign-change"]);

describe("every error of the engine and of the tables has its sentence", () => {
  const thrown = new Set(Array.from(code.matchAll(/new InvalidInputError\(\s*"([\w-]+)"/g), ([, found]) => found ?? ""));
  test.each(Array.from(thrown).filter((each) => !INTERNAL.has(each)))("%s", (each) => {
    expect(errorWords).toHaveProperty([each]);
  });
});

describe("every check has its sentence", () => {
  const findings = Array.from(
    code.matchAll(/\["(P-\d\d)", "(?:error|warning|note)"(?:, "([\w-]+)")?\]/g),
    ([, check, variant]) => (variant === undefined ? check : `${check} ${variant}`),
  );
  test.each(Array.from(new Set(findings)))("%s", (each) => {
    expect(each !== undefined && (each in problemWords || each in tableProblemWords)).toBe(true);
  });
});

describe("a text says the same facts in both languages", () => {
  const all = { ...errorWords, ...problemWords, ...tableProblemWords };
  const factsOf = (text: string): string[] => Array.from(new Set(text.match(/\{\w+\}/g) ?? [])).sort();
  test.each(Object.entries(all))("%s", (_, words) => {
    expect(factsOf(words.ja)).toEqual(factsOf(words.en));
  });
});

test("a hint stands for a column that a tree has, or for a setting", () => {
  expect(Object.keys(cellHints).filter((field) => !(field in treeHeaders) && !(field in settingWords))).toEqual([]);
});
