import { describe, expect, test } from "vitest";
import { lmdi } from "../../../src/engine/attribution/lmdi.ts";

describe("lmdi", () => {
  test.each([
    { name: "no change", before: [[4, 5]], after: [[4, 5]], additive: [0, 0] },
    { name: "one factor moves", before: [[4, 5]], after: [[8, 5]], additive: [20, 0] },
    { name: "moves that cancel", before: [[2, 8]], after: [[8, 2]], additive: [22.1807, -22.1807] },
    {
      name: "a sum of two segments",
      before: [
        [2, 3],
        [1, 1],
      ],
      after: [
        [4, 3],
        [1, 1],
      ],
      additive: [6, 0],
    },
    { name: "negative values that stay negative", before: [[-4, 5]], after: [[-8, 5]], additive: [-20, 0] },
    { name: "one factor starting at zero", before: [[0, 2]], after: [[3, 4]], additive: [12, 0] },
    { name: "one factor falling to zero", before: [[3, 4]], after: [[0, 4]], additive: [-12, 0] },
    { name: "two factors starting at zero", before: [[0, 0, 7]], after: [[2, 3, 8]], additive: [24, 24, 0] },
    { name: "zero before and after", before: [[0, 7]], after: [[2, 0]], additive: [0, 0] },
  ])("$name", ({ before, after, additive }) => {
    expect(lmdi(before, after).additive).toEqual(additive.map((each) => expect.closeTo(each, 4)));
  });

  test("gives a factor that did not change exactly 1 when multiplied", () => {
    expect(lmdi([[1000, 0.1]], [[1100, 0.1]]).multiplicative).toEqual([expect.closeTo(1.1, 12), 1]);
  });

  test("has no multiplicative form where the sum is 0 or changes its sign", () => {
    expect(lmdi([[0, 2]], [[3, 4]]).multiplicative).toBeNull();
    expect(
      lmdi(
        [
          [1, 1],
          [-3, 1],
        ],
        [
          [5, 1],
          [-3, 1],
        ],
      ).multiplicative,
    ).toBeNull();
  });

  test("refuses a factor that changes its sign, and says which", () => {
    expect(() =>
      lmdi(
        [
          [1, 1],
          [2, 3],
        ],
        [
          [1, 1],
          [2, -3],
        ],
      ),
    ).toThrow(expect.objectContaining({ code: "sign-change", facts: { segment: 2, factor: 2 } }));
  });

  test("refuses rows of unequal length", () => {
    expect(() => lmdi([[1, 1]], [[1]])).toThrow(expect.objectContaining({ code: "length-mismatch" }));
    expect(() => lmdi([[1]], [])).toThrow(expect.objectContaining({ code: "length-mismatch" }));
  });
});
