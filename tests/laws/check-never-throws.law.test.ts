import fc from "fast-check";
import { expect, test } from "vitest";
import { KPI_CHECK } from "../../src/functions/kpi-check.ts";
import { tableOf } from "../functions/answered-table.ts";

const treeWords = [
  "ID",
  "Parent",
  "親",
  "Op",
  "演算",
  "Name",
  "計算式",
  "Unit",
  "Timing",
  "Role",
  "Target",
  "Controllability",
  "Stage",
  "Owner",
];
const dataWords = ["ID", "KPI", "2026-09", "2026-10", "月", "実績", "目標", "区分", "2026年10月", "A案"];
const ids = ["a", "b", "c", "d", "__proto__", "constructor", "a b", "=1+1"];
const signs = ["+", "-", "×", "÷", "~", "=", "＊", "plus", ""];
const formulas = ["= [a] + [b]", "= LAG(a, 1)", "= 1 /", "= IF(a > b, c)", "= AVERAGE(a, b)", "=(((((", "= d ^ 999"];
const oddities = [
  "#N/A",
  "#DIV/0!",
  "Loading...",
  "１２％",
  "▲300",
  "<b>x</b>",
  "x".repeat(50_000),
  "\u0000",
  "\uD800",
  "%",
  "構成比",
  "遅行",
  "日次",
];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ids) },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  fc.constantFrom(...formulas),
  fc.constantFrom(...oddities),
  fc.double(),
  fc.integer({ min: -3, max: 60_000 }),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom("", null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -0),
  fc.string({ unit: "binary" }),
);

/** A table whose header may be one, with cells of every kind a sheet can hold, rows of any length included. */
const table = (words: readonly string[]) =>
  fc
    .tuple(fc.shuffledSubarray([...words], { minLength: 0 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }))
    .map(([header, rows]) => [header, ...rows]);

const anything = fc.oneof(table(treeWords), fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), cell);

test("KPI_CHECK answers with a table whatever stands in the cells", () => {
  fc.assert(
    fc.property(
      fc.oneof({ weight: 5, arbitrary: table(treeWords) }, anything),
      fc.oneof({ weight: 5, arbitrary: table(dataWords) }, anything),
      (tree, data) => {
        const [header, ...rows] = tableOf(answerOrMissing(tree, data));
        expect(header).toHaveLength(4);
        for (const [code, severity, , message] of rows) {
          expect(code).toMatch(/^P-\d\d$/);
          expect(["error", "warning", "note"]).toContain(severity);
          expect(message).not.toMatch(/undefined|NaN|\{\w+\}|: $/);
        }
      },
    ),
    { numRuns: 3_000 },
  );
});

/** Without any tree there is nothing to check, and the function says so. */
function answerOrMissing(tree: unknown, data: unknown) {
  try {
    return KPI_CHECK(tree, data);
  } catch (error) {
    expect(String(error)).toBe("Error: KPI_CHECK: tree is missing. Give a value or a range for it.");
    return [["", "", "", ""]];
  }
}
