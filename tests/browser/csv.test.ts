import { expect, test } from "vitest";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { cellValue, clickCell, dropFile, screenshot, sheetNames, typeInCell, untilSaved } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();

// 売上,1200 in the encoding of Japanese Excel (cp932).
const SHIFT_JIS = new Uint8Array([0x94, 0x84, 0x8f, 0xe3, 0x2c, 0x31, 0x32, 0x30, 0x30, 0x0d, 0x0a]);

test("a CSV file dropped on the page becomes a sheet of its own, in front, and undo takes it away", async () => {
  const { page, errors } = await open();
  await dropFile(page, "sales.csv", "month,amount\n2026-01,1200\n2026-02,-35.5\n");
  await page.getByText("3 rows were read into the sheet “sales”").waitFor();
  expect(await sheetNames(page)).toEqual(["Numbers", "sales"]);
  expect(await cellValue(page, "sales", "B2")).toBe(1200);
  expect(await cellValue(page, "sales", "B3")).toBe(-35.5);
  expect(await page.evaluate(() => window.kigi.spreadsheet.activeSheetId())).not.toBe("numbers");
  await screenshot(page, "csv");
  await clickCell(page, "A1");
  await page.keyboard.press("Control+z");
  expect(await sheetNames(page)).toEqual(["Numbers"]);
  expect(errors).toEqual([]);
});

test("a second file of the same name gets a number", async () => {
  const { page } = await open();
  for (const round of [1, 2]) {
    await dropFile(page, "numbers.csv", `${round}`);
    await page.getByText(`“numbers (${round + 1})”`).waitFor();
  }
  expect(await sheetNames(page)).toEqual(["Numbers", "numbers (2)", "numbers (3)"]);
});

test("Japanese is read from UTF-8 with a mark and from Shift_JIS", async () => {
  const { page } = await open({ language: "ja" });
  await dropFile(page, "utf8.csv", "\ufeff売上,1200\n");
  await dropFile(page, "excel.csv", SHIFT_JIS);
  await page.getByText("シート「excel」").waitFor();
  for (const sheet of ["utf8", "excel"]) {
    expect([await cellValue(page, sheet, "A1"), await cellValue(page, sheet, "B1")]).toEqual(["売上", 1200]);
  }
});

const hostile = [
  "=1+1",
  '=HYPERLINK("javascript:alert(1)")',
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "\t=1+1",
  "'=1+1",
  "<img src=x onerror=alert(1)>",
];

test("text of a malicious file stays text, whatever it begins with", async () => {
  const { page, errors } = await open();
  await dropFile(page, "<b>evil</b>.csv", hostile.map((field) => `"${field.replaceAll('"', '""')}"`).join("\n"));
  await page.locator("#toasts .notice").waitFor();
  const [, sheet = ""] = await sheetNames(page);
  for (const [index, field] of hostile.entries()) expect(await cellValue(page, sheet, `A${index + 1}`)).toBe(field);
  expect(await page.locator("#toasts b").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("a file that is too large, not text or empty is refused in one sentence and the workbook stays as it was", async () => {
  const { page } = await open();
  const refused = [
    { name: "line.csv", contents: `${",".repeat(20_000)}x`, sentence: "line.csv has more than 18,278 columns" },
    { name: "long.csv", contents: "x".repeat(50_001), sentence: "long.csv has a field of more than 50,000 characters" },
    { name: "wide.csv", contents: `${",".repeat(2000)}x\n`.repeat(101), sentence: "wide.csv has more than 200,000 cells" },
    {
      name: "picture.csv",
      contents: new Uint8Array([0x89, 0x50, 0xff, 0xfd, 0x80]),
      sentence: "picture.csv is neither UTF-8 nor Shift_JIS text",
    },
    { name: "nothing.csv", contents: "\n\n", sentence: "nothing.csv has no rows" },
  ];
  for (const { name, contents, sentence } of refused) {
    await dropFile(page, name, contents);
    await page.getByText(sentence).waitFor();
  }
  expect(await sheetNames(page)).toEqual(["Numbers"]);
});

test("a file for which the workbook has no room left is refused, and what was there can still be kept", async () => {
  const { page, errors } = await open({
    workbook: workbookOf([{ ...sheetData("Full", [["x"]]), rowNumber: 1000, colNumber: 9999 }]),
  });
  await dropFile(page, "one.csv", "1");
  await page.getByText("There is no room left for one.csv").waitFor();
  await typeInCell(page, "A2", "still kept");
  await untilSaved(page);
  expect(await sheetNames(page)).toEqual(["Full"]);
  expect(errors).toEqual([]);
});

test("one row is told as one", async () => {
  const { page } = await open();
  await dropFile(page, "one.csv", "1");
  await page.getByText("One row was read into the sheet “one”.").waitFor();
});
