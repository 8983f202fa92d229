import { expect, test } from "vitest";
import { csvContent } from "../../src/localhost/page/csv-content.ts";
import { decodeCsv } from "../../src/localhost/page/decode-csv.ts";
import { sheetNameFor } from "../../src/localhost/page/sheet-name.ts";

const fields = [
  { field: "1200", typed: "1200" },
  { field: "-35.5", typed: "-35.5" },
  { field: "+5", typed: "5" },
  { field: "-1,234,567.8", typed: "-1,234,567.8" },
  { field: "+1.5e3", typed: "1.5e3" },
  { field: "-12.5%", typed: "-12.5%" },
  { field: "2026-01-31", typed: "2026-01-31" },
  { field: "=1+1", typed: "'=1+1" },
  { field: "+1+1", typed: "'+1+1" },
  { field: "-1,23", typed: "'-1,23" },
  { field: "- 5", typed: "'- 5" },
  { field: "@name", typed: "'@name" },
  { field: "\t1", typed: "'\t1" },
  { field: "\r=1", typed: "'\r=1" },
  { field: "'quoted", typed: "''quoted" },
  { field: "00123", typed: "'00123" },
  { field: "0.5", typed: "0.5" },
  { field: "1234567890123456", typed: "'1234567890123456" },
  { field: "", typed: "" },
];

test.each(fields)("the field “$field” of a CSV file is typed as “$typed”", ({ field, typed }) => {
  expect(csvContent(field)).toBe(typed);
});

const encodings = [
  { name: "UTF-8", bytes: [0xe5, 0xa3, 0xb2] },
  { name: "UTF-8 with a mark", bytes: [0xef, 0xbb, 0xbf, 0xe5, 0xa3, 0xb2] },
  { name: "Shift_JIS", bytes: [0x94, 0x84] },
  { name: "UTF-16, little end first", bytes: [0xff, 0xfe, 0xf2, 0x58] },
  { name: "UTF-16, big end first", bytes: [0xfe, 0xff, 0x58, 0xf2] },
];

test.each([
  { what: "a picture", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52] },
  { what: "UTF-16 without a mark", bytes: [0x61, 0, 0x2c, 0, 0x31, 0] },
])("$what is not taken for text", ({ bytes }) => {
  expect(decodeCsv(new Uint8Array(bytes))).toBeNull();
});

test.each(encodings)("売 is read from $name", ({ bytes }) => {
  expect(decodeCsv(new Uint8Array(bytes))).toBe("売");
});

test("bytes that are no text are refused", () => {
  expect(decodeCsv(new Uint8Array([0x89, 0x50, 0xff, 0xfd]))).toBeNull();
});

const names = [
  { file: "sales.csv", taken: [], sheet: "sales" },
  { file: "sales.2026.csv", taken: [], sheet: "sales.2026" },
  { file: "Sales.csv", taken: ["sales", "Sales (2)"], sheet: "Sales (3)" },
  { file: "a/b:c[1]*?.csv", taken: [], sheet: "a b c 1" },
  { file: ".csv", taken: [], sheet: "CSV" },
];

test.each(names)("$file becomes the sheet “$sheet”", ({ file, taken, sheet }) => {
  expect(sheetNameFor(file, taken)).toBe(sheet);
});
