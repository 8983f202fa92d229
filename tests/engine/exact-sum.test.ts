import { describe, expect, test } from "vitest";
import { createExactSums, exactSum } from "../../src/engine/exact-sum.ts";

describe("exactSum", () => {
  // Known answers of Python's math.fsum.
  test.each([
    [[], 0],
    [[0.1, 0.2, 0.3], 0.6],
    [new Array<number>(10).fill(0.1), 1],
    [[1e16, 1, -1e16], 1],
    [[1e16, 1, 1e-16], 10_000_000_000_000_002],
    [[1e100, 1, -1e100, 1e-100], 1],
    [[1e308, 1e-308, -1e308], 1e-308],
    [[-5, 5], 0],
  ])("of %j is %d", (values, total) => {
    expect(exactSum(values)).toBe(total);
  });
});

test("createExactSums keeps sums apart, however many there are", () => {
  const sums = createExactSums();
  for (let index = 0; index < 1000; index++) {
    sums.add(index, 1e16);
    sums.add(index, index);
    sums.add(index, -1e16);
  }
  sums.add(7, 1e-16);
  expect([0, 1, 7, 999, 5000].map((index) => sums.total(index))).toEqual([0, 1, 7, 999, 0]);
});
