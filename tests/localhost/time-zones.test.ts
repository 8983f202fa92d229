import { afterEach, describe, expect, test } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { addonFiles } from "../support/headless-addon.ts";

const script = `
function read() {
  var sheet = SpreadsheetApp.getActiveSheet();
  return sheet.getRange("A1:A4").getValues().map(function (row) {
    var d = row[0];
    return [d.getFullYear(), d.getMonth() + 1, d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds()].join(" ");
  });
}
function written() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  return Utilities.formatDate(ss.getActiveSheet().getRange("A2").getValue(), ss.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
}
function rewrite() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("B1:B4").setValues(sheet.getRange("A1:A4").getValues());
}
`;
const serials = [46053, 46053.5, 45725.125, 1 / 3];
const originalZone = process.env["TZ"];

afterEach(() => {
  if (originalZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = originalZone;
});

test("A file that was kept with a zone that is none is taken to be of the machine's", async () => {
  process.env["TZ"] = "Asia/Tokyo";
  for (const timeZone of ["Mars/Base", 9, null, { toString: "x" }]) {
    const workbook = { ...workbookOf([sheetData("Sheet1", [])]), extras: { timeZone } };
    const session = await openHeadless({ files: { "Code.js": script }, workbook });
    expect(session.spreadsheet.timeZone).toBe("Asia/Tokyo");
  }
});

describe.each(["UTC", "Asia/Tokyo", "America/Los_Angeles"])("With the clock of %s", (zone) => {
  async function open() {
    process.env["TZ"] = zone;
    const rows = serials.map((serial) => [{ serial }]);
    return openHeadless({ files: { "Code.js": script }, workbook: workbookOf([sheetData("Sheet1", rows)]) });
  }

  test("a date in a cell has the same day and time for the script", async () => {
    const session = await open();
    // 2025-03-09 03:00 is the first full hour of daylight saving in Los Angeles.
    expect(session.run("read")).toEqual(["2026 1 31 0 0 0", "2026 1 31 12 0 0", "2025 3 9 3 0 0", "1899 12 30 8 0 0"]);
  });

  test("formatting it in the file's zone shows the cell's own day and time", async () => {
    expect((await open()).run("written")).toBe("2026-01-31 12:00");
  });

  // The file's zone is the clock's own, one far ahead of it or one far behind.
  test.each([zone, "Pacific/Auckland", "Pacific/Honolulu"])(
    "Kigi reads months that are dates as the months that stand in the cells of a file of %s",
    async (timeZone) => {
      process.env["TZ"] = zone;
      const [january, february] = [{ serial: 46023 }, { serial: 46054 }];
      const tree = [
        ["ID", "Parent", "Op"],
        ["total", "", ""],
        ["a", "total", "+"],
      ];
      const data = [
        ["ID", january, february],
        ["a", 1, 2],
      ];
      const sums = [["=KPI_ROLLUP(Tree!A1:C3,Data!A1:C2)"]];
      const sheets = [sheetData("Tree", tree), sheetData("Data", data), sheetData("Sums", sums)];
      const workbook = { ...workbookOf(sheets), extras: { timeZone } };
      const session = await openHeadless({ files: await addonFiles(), workbook, userLocale: "en" });
      const { cells } = session.spreadsheet;
      expect(cells.values({ sheetId: "Sums", row: 0, column: 2, rows: 2, columns: 2 })).toEqual([
        ["2026-01", "2026-02"],
        [1, 2],
      ]);
      session.run("refreshReport");
      const report = session.spreadsheet.sheets().find(({ name }) => name === "Monthly report")?.id ?? "";
      expect(cells.displayValues({ sheetId: report, row: 0, column: 0, rows: 1, columns: 3 }).join()).toContain("February 2026");
    },
  );

  test.each([zone, "Asia/Kathmandu", "America/New_York"])(
    "writing what was read changes nothing in a file of %s",
    async (file) => {
      const session = await open();
      session.spreadsheet.timeZone = file;
      session.run("rewrite");
      const rewritten = session.spreadsheet.cells.values({ sheetId: "Sheet1", row: 0, column: 1, rows: 4, columns: 1 });
      rewritten.forEach(([value], index) => {
        expect((value as { serial: number }).serial).toBeCloseTo(serials[index] ?? Number.NaN, 8);
      });
    },
  );
});
