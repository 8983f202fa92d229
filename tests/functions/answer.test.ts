import { describe, expect, it, test } from "vitest";
import { InvalidInputError } from "../../src/engine/errors.ts";
import { answer } from "../../src/functions/answer.ts";

describe("an answer", () => {
  test.each([
    [null, ""],
    [Number.NaN, ""],
    [Number.POSITIVE_INFINITY, ""],
    [-0, 0],
    [false, false],
    ["text", "text"],
    [0.1, 0.1],
  ])("shows %s as %s, alone and in a table", (value, shown) => {
    expect(answer("KPI_X", null, () => value)).toBe(shown);
    expect(answer("KPI_X", null, () => [["head"], [value]])).toEqual([["head"], [shown]]);
  });

  it("words an error in the language of the table", () => {
    const fail = () => {
      throw new InvalidInputError("no-actuals");
    };
    expect(() => answer("KPI_X", [["名称", "親"]], fail)).toThrow(/^KPI_X: ツリーのKPIの実績が/);
    expect(() => answer("KPI_X", [["Name", "Parent"]], fail)).toThrow(/^KPI_X: the data has no actual/);
    expect(() => answer("KPI_X", undefined, fail)).toThrow(/^KPI_X: the data has no actual/);
  });

  it("asks for a report when the add-on itself is wrong, and shows no internals", () => {
    const broken = () => {
      throw new TypeError("Cannot read properties of undefined");
    };
    expect(() => answer("KPI_X", null, broken)).toThrow(new Error("KPI_X failed inside the add-on, please report it"));
    const unworded = () => {
      throw new InvalidInputError("no-such-code");
    };
    expect(() => answer("KPI_X", null, unworded)).toThrow(new Error("KPI_X failed inside the add-on, please report it"));
  });
});
