import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../src/", import.meta.url));
const folders = ["engine", "language", "sheets", "report"];

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly exact: boolean;
  readonly expected: string;
}

/** The lines `expression // => value` (exact) and `expression // ≈ value` (to the digits shown) below an `@example`. */
function examplesIn(file: string): Example[] {
  const comments = readFileSync(root + file, "utf8").match(/\/\*\*(?:(?!\*\/)[\s\S])*@example(?:(?!\*\/)[\s\S])*\*\//g) ?? [];
  return comments
    .flatMap((comment) => comment.slice(comment.indexOf("@example")).split("\n"))
    .map((line) => /^\s*\*?\s*(?:@example\s+)?(.+?);?\s*\/\/ (=>|≈) (.+?)\s*$/.exec(line))
    .flatMap((match) =>
      match ? [{ file, expression: match[1] ?? "", exact: match[2] === "=>", expected: match[3] ?? "" }] : [],
    );
}

const files = folders.flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`),
);
const examples = files.flatMap(examplesIn);

/** Numbers compared to the digits the example shows, at any depth. */
function close(expected: unknown): unknown {
  if (typeof expected === "number") {
    const digits = (String(expected).split(".")[1] ?? "").length;
    return expect.closeTo(expected, digits);
  }
  if (Array.isArray(expected)) return expected.map(close);
  if (typeof expected !== "object" || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, close(value)]));
}

describe("the examples in the documentation are true", () => {
  test("there are examples to run", () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  test.each(examples)("$file: $expression", async ({ file, expression, exact, expected }) => {
    const exported = (await import(root + file)) as Record<string, unknown>;
    const evaluate = (source: string): unknown =>
      new Function(...Object.keys(exported), `return (${source});`)(...Object.values(exported));
    const actual = normal(evaluate(expression));
    const wanted = evaluate(expected);
    if (exact) expect(actual).toEqual(wanted);
    else expect(actual).toEqual(close(wanted));
  });
});

/** Typed arrays as plain arrays, so that an example can be written as people write lists. */
function normal(value: unknown): unknown {
  return ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value as unknown as ArrayLike<number>) : value;
}
