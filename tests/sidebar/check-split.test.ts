import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSplit } from "../../src/sidebar/client/tree/check-split.ts";

describe("the parts of a KPI against the whole", () => {
  test("220 is 5 × 44", () => {
    expect(checkSplit("product", 220, [5, 44])).toMatchObject({ total: 220, difference: 0, fits: true });
  });

  test("5 × 43 misses 220 by 5, which is 2.3 per cent", () => {
    const { difference, rate, fits } = checkSplit("product", 220, [5, 43]);
    expect({ difference, fits }).toEqual({ difference: -5, fits: false });
    expect(rate).toBeCloseTo(-0.0227, 4);
  });

  test("52 per cent is 65 per cent of 80 per cent, whatever binary fractions make of it", () => {
    expect(checkSplit("product", 0.52, [0.65, 0.8]).fits).toBe(true);
  });

  test("parts add up, negative ones too", () => {
    expect(checkSplit("sum", -10, [20, -30]).fits).toBe(true);
    expect(checkSplit("sum", 0, [20, -19])).toMatchObject({ difference: 1, rate: null, fits: false });
  });

  test("the only value missing can be told, unless another part is 0", () => {
    expect(checkSplit("product", 220, [5, null]).rest).toBe(44);
    expect(checkSplit("sum", 220, [null, 50, 70]).rest).toBe(100);
    expect(checkSplit("product", 220, [0, null]).rest).toBeNull();
    expect(checkSplit("product", 220, [null, null]).rest).toBeNull();
    expect(checkSplit("product", 220, [5, null]).fits).toBe(false);
  });

  test("what is told for the blank fits when it is put in", () => {
    const part = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom("sum" as const, "product" as const),
        part,
        fc.array(part, { minLength: 1, maxLength: 4 }),
        (by, whole, parts) => {
          const { rest } = checkSplit(by, whole, [...parts, null]);
          return (
            rest === null ||
            Math.abs((checkSplit(by, whole, [...parts, rest]).total ?? 0) - whole) <= 1e-5 * Math.max(whole, ...parts)
          );
        },
      ),
    );
  });
});
