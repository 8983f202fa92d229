import { expect, test } from "vitest";
import type { Workbook } from "../../src/localhost/contract.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";

const files = { "Code.js": "" };

test.each<{ readonly what: string; readonly workbook: Workbook | undefined }>([
  { what: "no workbook", workbook: undefined },
  { what: "a workbook without a sheet", workbook: { version: 1, model: {}, extras: {} } },
  { what: "a workbook with a sheet", workbook: workbookOf([sheetData("A", [[1.5, "x"]])]) },
])("$what is opened in the locale that is named, which is no step that can be undone", async ({ workbook }) => {
  const { spreadsheet } = await openHeadless({ files, workbook, locale: "fr_FR" });
  expect(spreadsheet.locale()).toBe("fr_FR");
  spreadsheet.undo();
  expect(spreadsheet.locale()).toBe("fr_FR");
});

test("a workbook keeps its locale, unless another is named", async () => {
  const french = await openHeadless({ files, locale: "fr_FR", workbook: workbookOf([sheetData("A", [[1.5]])]) });
  const workbook = french.exportWorkbook();
  expect((await openHeadless({ files, workbook })).spreadsheet.locale()).toBe("fr_FR");
  const { spreadsheet } = await openHeadless({ files, workbook, locale: "ja" });
  expect(spreadsheet.locale()).toBe("ja_JP");
  expect(spreadsheet.cells.values({ sheetId: "A", row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[1.5]]);
});

test("a locale that is none is refused by name", async () => {
  await expect(openHeadless({ files, locale: "xx_XX" })).rejects.toThrow('does not know the locale "xx_XX"');
});
