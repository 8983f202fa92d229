import { describe, expect, test } from "vitest";
import { problemPath } from "../../src/report/compose/problem-path.ts";
import { reportContext } from "../../src/report/compose/report-context.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";

type Rows = readonly (readonly (string | number)[])[];

/** Ids from the first root down to where its problem lies. */
function path(tree: Rows, data: Rows): readonly string[] {
  const { model } = readModel(tree, data);
  const context = reportContext(model, 1, "en");
  return problemPath(context, 0).map((node) => model.tree.definitions[node]?.id ?? "");
}

const SUM: Rows = [
  ["ID", "Parent", "Op", "Direction"],
  ["R", "", "=", "up"],
  ["a", "R", "+", ""],
  ["b", "R", "+", ""],
  ["b1", "b", "+", ""],
  ["b2", "b", "+", ""],
];
const data = (a: number, b1: number, b2: number): Rows => [
  ["KPI", "2026-09", "2026-10"],
  ["a", 10, a],
  ["b1", 10, b1],
  ["b2", 10, b2],
];

describe("where the problem of a result lies", () => {
  test("is the onboarding completion rate in template T1: 75 % → 65 % is all of the −172,267 of the active rate", () => {
    expect(path(templateTree("T1", "en"), templateData("T1", "en"))).toEqual(["ANC.A", "ANC.A.O"]);
  });

  test("is the worst factor of the worst factor, though a sister of it gained", () => {
    expect(path(SUM, data(9, 13, 5))).toEqual(["b", "b2"]);
  });

  test("is nowhere where nothing hurt the result, and ends where nothing below did", () => {
    expect(path(SUM, data(11, 10, 10))).toEqual([]);
    expect(path(SUM, data(8, 10, 10))).toEqual(["a"]);
  });

  test("is what rose, where the result should fall", () => {
    const falling = SUM.map((row) => (row[0] === "R" ? ["R", "", "=", "down"] : row));
    expect(path(falling, data(9, 12, 10))).toEqual(["b", "b1"]);
    expect(path(falling, data(9, 9, 10))).toEqual([]);
  });

  test("is found in a chain of 5,000, once through each", () => {
    const chain = Array.from({ length: 5_000 }, (_, at) => [`k${at}`, at === 0 ? "R" : `k${at - 1}`, "+", ""]);
    const tree: Rows = [...SUM.slice(0, 2), ...chain];
    const values: Rows = [
      ["KPI", "2026-09", "2026-10"],
      ["k4999", 10, 5],
    ];
    expect(path(tree, values)).toHaveLength(5_000);
  });
});
