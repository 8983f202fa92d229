import { expect, test } from "vitest";
import { placeBranches } from "../../src/sidebar/client/place-branches.ts";

const lines = (parents: readonly (number | null)[]) => {
  const placed = placeBranches(parents);
  return parents.map((_, node) => placed.get(node) ?? null);
};

test("a parent stands in the middle of its parts, which stand below one another", () => {
  expect(lines([-1, 0, 0, 0])).toEqual([1, 0, 1, 2]);
  expect(lines([-1, 0, 0])).toEqual([0.5, 0, 1]);
  expect(lines([-1, 0, 1, 2])).toEqual([0, 0, 0, 0]);
});

test("branches lie as close as their outlines let them: a leaf stands beside the parts of its sister", () => {
  //      ┌ 3
  //  ┌ 1 ┼ 4
  //  │   └ 5
  // 0┤
  //  └ 2
  expect(lines([-1, 0, 0, 1, 1, 1])).toEqual([1.5, 1, 2, 0, 1, 2]);
});

test("trees stand below one another, and what is left out has no line", () => {
  expect(lines([-1, -1, 1, 1, null])).toEqual([0, 1, 0.5, 1.5, null]);
  expect(placeBranches([]).size).toBe(0);
});

test.each([
  ["a chain of 10,000", (at: number) => at - 1],
  ["10,000 parts of one", (at: number) => (at === 0 ? -1 : 0)],
  ["a tree of tens", (at: number) => (at === 0 ? -1 : Math.floor((at - 1) / 10))],
])("%s is placed in moments", (_, parentOf) => {
  const parents = Array.from({ length: 10_000 }, (_each, at) => parentOf(at));
  const start = performance.now();
  expect(placeBranches(parents).size).toBe(10_000);
  expect(performance.now() - start).toBeLessThan(1_000);
});
