import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { gridWords } from "../../../src/localhost/page/grid-words/grid-words.ts";
import { gridMenuWords } from "../../../src/localhost/page/grid-words/menu-words.ts";
import { gridPanelWords } from "../../../src/localhost/page/grid-words/panel-words.ts";
import { gridToolWords } from "../../../src/localhost/page/grid-words/tool-words.ts";

const ENTRIES = [gridMenuWords, gridToolWords, gridPanelWords].flatMap((words) => Object.entries(words));

describe("what the grid says in Japanese", () => {
  const grid = dirname(createRequire(import.meta.url).resolve("@odoo/o-spreadsheet"));
  const scripts = readFileSync(join(grid, "o_spreadsheet.esm.js"), "utf8");
  const templates = readFileSync(join(grid, "o_spreadsheet.xml"), "utf8").replaceAll("&#39;", "'");

  test("is said of what this version of the grid says: a new one may put it otherwise", () => {
    const isSaid = (english: string): boolean =>
      scripts.includes(`_t(${JSON.stringify(english)}`) || new RegExp(`[>"]\\s*${escaped(english)}\\s*[<"]`).test(templates);
    expect(ENTRIES.map(([english]) => english).filter((english) => !isSaid(english))).toEqual([]);
  });

  test("has the same gaps to fill in", () => {
    const gaps = (text: string): readonly string[] => [...(text.match(/%s|%\(\w+\)s/g) ?? [])].sort();
    expect(ENTRIES.filter(([english, japanese]) => gaps(english).join() !== gaps(japanese).join())).toEqual([]);
  });

  test("says each thing once", () => {
    const said = ENTRIES.map(([english]) => english);
    expect(said.filter((english, at) => said.indexOf(english) !== at)).toEqual([]);
  });

  test("is left in English where there are no words for it", () => {
    expect(["Print", "SUM", "constructor"].map(gridWords("ja"))).toEqual(["印刷", "SUM", "constructor"]);
    expect(["Print", "SUM", "constructor"].map(gridWords("en"))).toEqual(["Print", "SUM", "constructor"]);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
