import { check, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { columnLetters, parseA1, toA1 } from "../../src/localhost/apps-script/a1.ts";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [18_277, "ZZZ"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["B2", { sheetName: null, top: 1, bottom: 1, left: 1, right: 1 }],
  ["c3:a1", { sheetName: null, top: 0, bottom: 2, left: 0, right: 2 }],
  ["A:B", { sheetName: null, top: 0, bottom: null, left: 0, right: 1 }],
  ["A2:B", { sheetName: null, top: 1, bottom: null, left: 0, right: 1 }],
  ["2:3", { sheetName: null, top: 1, bottom: 2, left: 0, right: null }],
  ["'It''s: mine!'!$A$1", { sheetName: "It's: mine!", top: 0, bottom: 0, left: 0, right: 0 }],
])("%s is read", (text, range) => {
  expect(parseA1(text)).toEqual(range);
});

test.each(["", "A", "1", "A0", "A1:B2:C3", "A-1", "ABCD1", "A1:", ":B2", "$", "name_of_range"])("%j is no address", (text) => {
  expect(parseA1(text)).toBeNull();
});

test("an address that is written is read again", () => {
  const line = integer({ min: 0, max: 17_000 });
  const length = integer({ min: 1, max: 1000 });
  const law = property(record({ row: line, column: line, rows: length, columns: length }), (place) => {
    const range = parseA1(toA1({ sheetId: "x", ...place }));
    expect(range).toEqual({
      sheetName: null,
      top: place.row,
      left: place.column,
      bottom: place.row + place.rows - 1,
      right: place.column + place.columns - 1,
    });
  });
  expect(check(law).failed).toBe(false);
});
