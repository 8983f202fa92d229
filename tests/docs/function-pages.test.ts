import { readdirSync, readFileSync } from "node:fs";
import { dirname, normalize } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { FunctionPage } from "../../src/functions/pages/function-page.ts";
import { pageGroups } from "../../src/functions/pages/page-groups.ts";
import { renderPages } from "../../src/functions/pages/render/render-pages.ts";
import { runExample } from "../../src/functions/pages/render/run-example.ts";
import { type Language, resultHeaders, say } from "../../src/language/index.ts";
import { contractSignatures } from "./contract-signatures.ts";
import { exampleFigures, type Figure, type Figures } from "./example-figures.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}docs/functions/`;
const languages: readonly Language[] = ["en", "ja"];
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const pages = pageGroups().flatMap((group) => group.pages);
const made = renderPages((file) => readFileSync(`${root}src/functions/${file}`, "utf8"));

/** The cell of an English answer that a figure is about. */
function cellOf(page: FunctionPage, row: number, column: string): unknown {
  const { answer } = runExample(page, "en");
  if (!Array.isArray(answer)) throw new Error(`${page.name} gives no table`);
  const at = answer[0]?.indexOf(column) ?? -1;
  if (at < 0) throw new Error(`${page.name} has no column ${column}`);
  return answer[row]?.[at];
}

/** Equal but for round-off; a rounded figure may be off by half a unit of its last digit. */
function near(figure: Figure): unknown {
  if (typeof figure === "number") return expect.closeTo(figure, 6);
  if (typeof figure !== "object") return figure;
  return expect.closeTo(figure.rounded, String(figure.rounded).split(".")[1]?.length ?? 0);
}

function isTable(figures: Figures): figures is Exclude<Figures, Figure> {
  return Array.isArray(figures);
}

describe("every custom function has a page", () => {
  test("that of main.ts, and no other", () => {
    const main = readFileSync(`${root}src/main.ts`, "utf8");
    const exported = [...main.matchAll(/^export \{ (KPI_\w+) \}/gm)].map(([, name]) => name);
    expect(pages.map(({ name }) => name).sort()).toEqual(exported.sort());
    expect(exported).toHaveLength(46);
  });

  test("with the arguments of the contract, each explained, in its order", () => {
    const signatures = pages.map(({ name }) => /^`(KPI_.*)`$/m.exec(made.get(`en/${name}.md`) ?? "")?.[1]);
    expect(signatures).toEqual(contractSignatures);
    for (const { name } of pages) {
      for (const language of languages) {
        const page = made.get(`${language}/${name}.md`) ?? "";
        const signature = /^`KPI_\w+\((.*)\)`$/m.exec(page)?.[1] ?? "";
        const explained = [...page.matchAll(/^\| `(\w+)` \| (.{2,}) \|$/gm)].map(([, argument]) => argument);
        expect(explained, `${language}/${name}`).toEqual(signature.replace(/[[\]]/g, "").split(", "));
      }
    }
  });

  test("in every language, and committed as it is made: run `node build.mjs docs` after a change", () => {
    const committed = languages.flatMap((language) => readdirSync(folder + language).map((file) => `${language}/${file}`));
    expect(committed.sort()).toEqual([...made.keys()].sort());
    for (const [file, text] of made) expect(readFileSync(folder + file, "utf8"), file).toBe(text);
  });
});

describe("every example gives what can be worked out by hand", () => {
  test("there are figures for each", () => {
    expect(Object.keys(exampleFigures).sort()).toEqual(pages.map(({ name }) => name).sort());
  });

  test.each(pages.map((page) => ({ name: page.name, page })))("$name", ({ name, page }) => {
    const figures = exampleFigures[name];
    if (figures === undefined || !isTable(figures)) {
      expect(runExample(page, "en").answer).toEqual(near(figures ?? "no figure"));
      return;
    }
    expect(figures.length).toBeGreaterThan(1);
    for (const [row, column, value] of figures) {
      expect(cellOf(page, row, column), `${name}, row ${row}, ${column}`).toEqual(near(value));
    }
  });

  test("the plan of KPI_SPLIT reaches its target, by headroom × controllability", () => {
    const [plan] = pages.filter(({ name }) => name === "KPI_SPLIT");
    if (!plan) throw new Error("no page");
    const [price, customers, active] = [1, 2, 3].map((row) => Number(cellOf(plan, row, "Proposed")));
    expect((price ?? 0) * (customers ?? 0) * (active ?? 0)).toBeCloseTo(1_500_000, 3);
    const efforts = [500 * 2, 20 * 3, 0.14 * 5].map((pace, at) => Number(cellOf(plan, at + 1, "Change")) / pace);
    expect(efforts[1]).toBeCloseTo(efforts[0] ?? 0, 9);
    expect(efforts[2]).toBeCloseTo(efforts[0] ?? 0, 9);
    const changes = [1, 2, 3].map((row) => Number(cellOf(plan, row, "Root change")));
    expect(changes.reduce((sum, change) => sum + change, 0)).toBeCloseTo(1_500_000 - 1_201_200, 3);
  });

  test.each(pages.map((page) => ({ name: page.name, page })))("$name gives the same numbers in both languages", ({ page }) => {
    const [en, ja] = languages.map((language) => {
      const { answer } = runExample(page, language);
      return Array.isArray(answer)
        ? answer.map((row) => row.map((cell) => (typeof cell === "string" ? "text" : cell)))
        : typeof answer;
    });
    expect(ja).toEqual(en);
  });
});

describe("every column is explained under the header that the answer has", () => {
  test.each(pages.map((page) => ({ name: page.name, page })))("$name", ({ page }) => {
    const { answer } = runExample(page, "en");
    const headers = Array.isArray(answer) ? (answer[0] ?? []) : [];
    const columns = page.columns ?? [];
    const fixed = columns.flatMap((column) =>
      typeof column === "string" ? [column] : "family" in column ? [] : [column.column],
    );
    expect(headers.slice(0, fixed.length)).toEqual(fixed.map((column) => say(resultHeaders[column], "en", { pct: "+10.0%" })));
    expect(headers.length > fixed.length).toBe(columns.length > fixed.length);
  });
});

describe("the texts", () => {
  test.each(pages.map((page) => ({ name: page.name, page })))("of $name are there in both languages", ({ page }) => {
    const texts = [page.gives, page.words, page.source, ...page.edges, ...(page.columns ?? []).flatMap(ownMeaning)];
    for (const { en, ja } of texts) {
      expect(en).toMatch(/[a-z]/);
      expect(ja).toMatch(JAPANESE);
      expect(ja).not.toBe(en);
    }
    expect(page.edges.length).toBeGreaterThanOrEqual(2);
    expect(page.related.length).toBeGreaterThanOrEqual(1);
  });

  test("link to pages that are there", () => {
    for (const [file, text] of made) {
      const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
      expect(links.length, file).toBeGreaterThan(1);
      for (const link of links) expect([...made.keys()], `${file} → ${link}`).toContain(normalize(`${dirname(file)}/${link}`));
    }
    const readme = readFileSync(`${root}README.md`, "utf8");
    for (const language of languages) expect(readme).toContain(`(docs/functions/${language}/README.md)`);
  });

  test("never reach the add-on", () => {
    const main = readFileSync(`${root}src/main.ts`, "utf8");
    expect(main).not.toContain("pages/");
    for (const file of readdirSync(`${root}src/functions`).filter((name) => name.endsWith(".ts"))) {
      expect(readFileSync(`${root}src/functions/${file}`, "utf8"), file).not.toContain("./pages/");
    }
  });
});

function ownMeaning(column: NonNullable<FunctionPage["columns"]>[number]) {
  if (typeof column === "string") return [];
  return "family" in column ? [column.family, column.meaning] : [column.meaning];
}
