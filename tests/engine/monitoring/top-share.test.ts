import { describe, expect, test } from "vitest";
import { topShare } from "../../../src/engine/monitoring/top-share.ts";

const labels = [..."abcdefghij"];
const meetings = [120, 95, 80, 60, 40, 30, 25, 20, 18, 12];

describe("the share of the largest", () => {
  test("the top 20 % of ten clients are two with 43 % of 500 meetings (F11)", () => {
    const { rows, counted, total } = topShare(labels, meetings);
    expect(rows).toEqual([
      { label: "a", value: 120, share: 0.24, cumulative: 0.24 },
      { label: "b", value: 95, share: 0.19, cumulative: 0.43 },
    ]);
    expect([counted, total]).toEqual([10, 500]);
  });

  test("does not depend on the order of the rows, ties included", () => {
    const tied = meetings.map(() => 5);
    expect(topShare([...labels].reverse(), tied)).toEqual(topShare(labels, tied));
    expect(topShare([...labels].reverse(), [...meetings].reverse())).toEqual(topShare(labels, meetings));
  });

  test.each([
    [0.2, 10, 2],
    [0.21, 10, 3],
    [0.07, 100, 7],
    [0.1, 3, 1],
    [0.001, 5, 1],
    [1, 5, 5],
  ])("%d of %d rows are %d", (part, count, taken) => {
    const many = Array.from({ length: count }, (_, index) => String(index));
    expect(topShare(many, many.map(Number), part).rows.length).toBe(taken);
  });

  test("missing values are left out, and a total of 0 or less has no shares", () => {
    expect(topShare(["a", "b", "c"], [null, 3, 1], 0.5)).toEqual({
      rows: [{ label: "b", value: 3, share: 0.75, cumulative: 0.75 }],
      counted: 2,
      total: 4,
    });
    expect(topShare(["a", "b"], [0, 0]).rows).toEqual([{ label: "a", value: 0, share: null, cumulative: null }]);
    expect(topShare([], [])).toEqual({ rows: [], counted: 0, total: 0 });
  });

  test.each([0, -1, 1.1, Number.NaN])("a part of %d is refused", (part) => {
    expect(() => topShare(["a"], [1], part)).toThrow(expect.objectContaining({ code: "part-out-of-range" }));
  });

  test("columns of different length are refused", () => {
    expect(() => topShare(["a"], [1, 2])).toThrow(expect.objectContaining({ code: "length-mismatch" }));
  });
});
