import { describe, expect, test } from "vitest";
import { kitagawa, type MixSegment } from "../../../src/engine/attribution/kitagawa.ts";

function segment(
  weightBefore: number | null,
  valueBefore: number | null,
  weightAfter: number | null,
  valueAfter: number | null,
): MixSegment {
  return { weightBefore, valueBefore, weightAfter, valueAfter };
}

describe("kitagawa", () => {
  test("calls a change of shares mix, and signs it by the average", () => {
    // Average 3 → 2.5 although no value moved; the cheap segment grew from 1/2 to 3/4, the mean average is 2.75.
    const split = kitagawa([segment(1, 2, 3, 2), segment(1, 4, 1, 4)]);
    expect(split).toMatchObject({ before: 3, after: 2.5 });
    expect(split?.segments.map(({ rate, mix }) => [rate, mix])).toEqual([
      [0, -0.1875],
      [0, -0.3125],
    ]);
    expect(split?.total).toEqual({ rate: 0, mix: -0.5, entered: 0, left: 0, total: -0.5 });
  });

  test("calls a change of values rate", () => {
    expect(kitagawa([segment(1, 2, 1, 4), segment(1, 4, 1, 4)])?.total).toMatchObject({ rate: 1, mix: 0, total: 1 });
  });

  // methods.json dev-attr-13 (M. Halford's blog): the sums are free of the centring, the rows are not.
  test("agrees with a published example in its sums", () => {
    const split = kitagawa([segment(1000, 0.15, 800, 0.11), segment(2000, 0.075, 1200, 0.04)]);
    expect(split?.total.total).toBeCloseTo(-0.032, 12);
  });

  test("books a new and a lost segment apart, without a price change that never happened", () => {
    const split = kitagawa([segment(1, 10, 1, 10), segment(1, 20, null, null), segment(0, null, 1, 40)]);
    const [kept, lost, fresh] = split?.segments ?? [];
    expect(split).toMatchObject({ before: 15, after: 25 });
    expect(kept).toEqual({ rate: 0, mix: 0, entered: 0, left: 0, total: 0 });
    expect(lost).toEqual({ rate: 0, mix: 0, entered: 0, left: 0, total: 0 });
    expect(fresh).toEqual({ rate: 0, mix: 0, entered: 10, left: 0, total: 10 });
  });

  test("has no answer when something is missing or nothing has weight", () => {
    expect(kitagawa([segment(1, null, 1, 2)])).toBeNull();
    expect(kitagawa([segment(null, 3, 1, 2)])).toBeNull();
    expect(kitagawa([segment(0, 3, 1, 2)])).toBeNull();
    expect(kitagawa([])).toBeNull();
  });

  test("refuses a negative weight", () => {
    expect(() => kitagawa([segment(1, 1, 1, 1), segment(-1, 1, 1, 1)])).toThrow(
      expect.objectContaining({ code: "negative-weight", facts: { position: 2, weight: -1 } }),
    );
  });
});
