import { expect, test } from "vitest";
import { functionHelp } from "../../src/localhost/spreadsheet/function-help.ts";

test("the help of a custom function is its comment, its parameters and which of them may be left out", () => {
  const script = `
/**
 * Adds the tree up.
 * Works on {every} month.
 *
 * @param {A1:D20} tree The tree, with its
 *   header row.
 * @param {"2026-01"} month - Optional. The month.
 * @param {any} rest 省略可。そのほか。
 * @return {number} The sum.
 * @customfunction
 */
function KPI_SUM(tree, month, rest) { return add.KPI_SUM(tree, month, rest); }
`;
  expect(functionHelp(script)).toEqual([
    {
      name: "KPI_SUM",
      description: "Adds the tree up. Works on {every} month.",
      parameters: [
        { name: "tree", description: "The tree, with its header row.", optional: false, repeating: false },
        { name: "month", description: "Optional. The month.", optional: true, repeating: false },
        { name: "rest", description: "省略可。そのほか。", optional: true, repeating: false },
      ],
    },
  ]);
});

test("a function without the tag is no custom function, and a comment belongs to the function below it", () => {
  const script = `
/** Not for cells. */
function helper() {}
/** @customfunction */
function one() {}
function two() {}
/** For cells. @customfunction in the middle of a line is text. */
function three() {}
`;
  expect(functionHelp(script).map(({ name }) => name)).toEqual(["ONE"]);
});

test("rest parameters repeat and parameters with defaults keep their name", () => {
  const [help] = functionHelp("/** @customfunction */ function F(first = 1, ...others) {}");
  expect(help?.parameters).toEqual([
    { name: "first", description: "", optional: false, repeating: false },
    { name: "others", description: "", optional: true, repeating: true },
  ]);
});
