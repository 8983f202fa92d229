import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const here = new URL("./", import.meta.url);
const tests = new URL("../", here);

/** One row of a table of README.md: what it is about, and the test file that is said to use it. */
interface Entry {
  readonly subjects: readonly string[];
  readonly file: string;
}

/** Every row whose last cell is a test file. */
const entries: readonly Entry[] = readFileSync(new URL("README.md", here), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map((cells) => ({ subjects: (cells[1] ?? "").split(", "), file: cells[cells.length - 2] ?? "" }))
  .filter(({ file }) => file.endsWith(".test.ts"));

const listed = entries.flatMap(({ subjects, file }) => subjects.map((subject) => [subject, file] as const));
const vectors = JSON.parse(readFileSync(new URL("vectors/methods.json", here), "utf8")) as readonly { readonly id: string }[];
const files = readdirSync(new URL("data", here));

describe("the ledger of numbers from elsewhere (tests/golden/README.md)", () => {
  test("has 69 vectors, each in exactly one row", () => {
    expect(vectors).toHaveLength(69);
    expect(
      listed
        .map(([subject]) => subject)
        .filter((subject) => subject.startsWith("dev-"))
        .sort(),
    ).toEqual(vectors.map(({ id }) => id).sort());
  });

  test("has every file of expected numbers, each in exactly one row", () => {
    expect(
      listed
        .map(([subject]) => subject)
        .filter((subject) => !subject.startsWith("dev-"))
        .sort(),
    ).toEqual(files.filter((file) => file.startsWith("expected_")).sort());
  });

  test.each(listed)("%s is used by %s", (subject, file) => {
    const path = new URL(file, tests);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8")).toContain(`"${subject}"`);
  });

  test("every file of data says its source and licence, and nothing under the GPL is here", () => {
    const sources = readFileSync(new URL("data/README.md", here), "utf8");
    for (const file of files.filter((each) => each !== "README.md")) expect(sources, file).toContain(`\`${file}\``);
    expect(files).not.toContain("insurance_tv_quotes.csv");
  });
});
