import { describe, expect, test } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";

/** What a formula comes to in a file that was kept with it: the value of its cell and why it is an error. */
async function opened(formula: string): Promise<readonly unknown[]> {
  const workbook = workbookOf([sheetData("Sheet1", [[1, 2, 3], [formula]])]);
  const { cells } = (await openHeadless({ files: {}, workbook })).spreadsheet;
  return [cells.value("Sheet1", 1, 0), cells.message("Sheet1", 1, 0)];
}

describe("An array of more cells than a file can have is not begun", () => {
  test.each([
    ["=SEQUENCE(1000000,1000)"],
    ['=SEQUENCE("10000001")'],
    ["=SUM(SEQUENCE({3;1000000},1000))"],
    ["=RANDARRAY(100000,100000)"],
    ["=MUNIT(100000)"],
    ["=EXPAND(A1:C1,1,1000000000)"],
    ["=OFFSET(A1,0,0,1000000000,1000000000)"],
    ["=WRAPROWS(A1:C1,1000000000)"],
    ["=WRAPCOLS(A1:C1,1000000000)"],
    ["=SUM(SEQUENCE(10000)+SEQUENCE(1,10000))"],
    ["=SUM(SQRT(SEQUENCE(10000)*SEQUENCE(1,10000)))"],
    ["=SUM(IF(SEQUENCE(10000)>SEQUENCE(1,10000),1,0))"],
    ["=SUM(MMULT(SEQUENCE(10000),SEQUENCE(1,10000)))"],
    ["=SUM(HSTACK(SEQUENCE(100000),SEQUENCE(1,1000)))"],
    ["=SUM(SUMIFS(A1:C1,A1:C1,SEQUENCE(10000),A1:C1,SEQUENCE(1,10000)))"],
  ])("%s", async (formula) => {
    expect(await opened(formula)).toEqual(["#ERROR!", "Result too large"]);
  });
});

describe("A text longer than a cell can hold is no result", () => {
  const long = `"${"x".repeat(25_001)}"`;
  test.each([
    ["CONCATENATE", `=${long}&${long}`],
    ["CONCAT", `=CONCAT(${long},${long})`],
    ["JOIN", `=JOIN("",${long},${long})`],
    ["SUBSTITUTE", `=SUBSTITUTE(${long},"x","xx")`],
  ])("of %s", async (name, formula) => {
    expect(await opened(formula)).toEqual(["#VALUE!", `Text result of ${name} is longer than the limit of 50000 characters.`]);
  });

  test("of a custom function, alone or within an array", async () => {
    const code = "/** @customfunction */\nfunction LONG(n) { return n ? [[1, 'x'.repeat(n)]] : 'x'.repeat(50001); }";
    const session = await openHeadless({ files: { "Code.js": code } });
    const { cells } = session.spreadsheet;
    const shown = (formula: string): readonly unknown[] => {
      const area = { sheetId: "Sheet1", row: 0, column: 0, rows: 1, columns: 2 };
      cells.write({ ...area, columns: 1 }, [[formula]]);
      return cells.values(area)[0] ?? [];
    };
    expect(shown("=LONG()")).toEqual(["#ERROR!", ""]);
    expect(shown("=LONG(50001)")).toEqual([1, "#ERROR!"]);
    expect(shown("=LONG(50000)")).toEqual([1, "x".repeat(50_000)]);
  });
});

describe("What stays below that is computed", () => {
  test.each([
    ["=SUM(SEQUENCE(1000,26))", 338_013_000],
    ["=SUM(SEQUENCE(5))", 15],
    ["=SUM(SEQUENCE(100)*SEQUENCE(1,100))", 25_502_500],
    // Ranges that are taken as ranges make no array, however long and wide they are.
    ["=SUM(SEQUENCE(100000),SEQUENCE(1,1000))", 5_000_550_500],
    ["=SUM(SUMIFS(A1:C1,A1:C1,A1:C1,A1:C1,2))", 2],
    ["=COUNT(OFFSET(A1,0,0,1,3))", 3],
    ["=SUM(EXPAND(A1:C1,2,4,1))", 11],
  ])("%s is %d", async (formula, value) => {
    expect(await opened(formula)).toEqual([value, null]);
  });
});
