import { describe, expect, test } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import { hasVolatileArgument } from "../../src/localhost/spreadsheet/volatile-arguments.ts";

const script = `
/** @customfunction */
function T_COUNT(a, b) { return arguments.length; }
/** @customfunction */
function T_LIST(...values) { return values.join("-"); }
/** @customfunction */
function T_SHOW(value) { Logger.log("ran"); return JSON.stringify(value); }
/** @customfunction */
function T_WHERE(value) {
  var places = [SpreadsheetApp, SpreadsheetApp.getActiveSpreadsheet(), SpreadsheetApp.getActiveSheet()];
  var cells = places.map(function (place) { return place.getActiveRange().getA1Notation() + place.getCurrentCell().getA1Notation(); });
  return SpreadsheetApp.getActiveSheet().getName() + " " + cells.join();
}
/** @customfunction */
function T_FAIL() { Logger.log("ran"); throw new Error("no"); }
/** @customfunction */
function T_WAIT(seconds) { Utilities.sleep(seconds * 1000); return "done"; }
/** @customfunction */
function T_CATCH(seconds) {
  Utilities.sleep(seconds * 1000);
  try { SpreadsheetApp.getActiveSheet(); } catch (error) { return "caught"; }
}
`;

interface Sheet {
  readonly session: LocalSession;
  /** Types formulas down column A and returns what they come to. */
  readonly type: (...formulas: readonly string[]) => unknown[];
  readonly runs: () => number;
}

async function open(clock?: () => number): Promise<Sheet> {
  const lines: string[] = [];
  const session = await openHeadless({ files: { "Code.js": script }, clock, onLog: (line) => lines.push(line) });
  const type = (...formulas: readonly string[]): unknown[] => {
    const area = { sheetId: "Sheet1", row: 0, column: 0, rows: formulas.length, columns: 1 };
    session.spreadsheet.cells.write(
      area,
      formulas.map((formula) => [formula]),
    );
    return session.spreadsheet.cells.values(area).map(([value]) => value);
  };
  return { session, type, runs: () => lines.length };
}

describe("The arguments of a custom function", () => {
  test("may be any number, whatever the function declares", async () => {
    const { type } = await open();
    expect(type("=T_COUNT()", "=T_COUNT(1)", "=T_COUNT(1,2)", "=T_COUNT(1,2,3)", "=T_COUNT(1,2,C1:D9,4,NA(),6)")).toEqual([
      0, 1, 2, 3, 6,
    ]);
  });

  test("of a function with a rest parameter arrive in their order", async () => {
    expect((await open()).type("=T_LIST()", "=T_LIST(1)", "=T_LIST(1,2,3)")).toEqual(["", "1", "1-2-3"]);
  });

  test("that answer differently each time leave the cell at Loading..., and the function is not run", async () => {
    const { type, runs } = await open();
    const formulas = ["NOW()", "TODAY()-1", "RAND()", "SUM(1,RANDBETWEEN(1,2))", "today()"].map((each) => `=T_SHOW(${each})`);
    expect(type(...formulas)).toEqual(formulas.map(() => "Loading..."));
    expect(runs()).toBe(0);
  });

  test("beside volatile functions elsewhere in the formula are as good as any", async () => {
    const { type } = await open();
    expect(type('=IF(NOW()>0,T_SHOW(1),"")', '=T_SHOW("NOW()")', "=T_SHOW(B1)&LEFT(RAND(),0)")).toEqual(["1", '"NOW()"', '""']);
  });

  test.each([
    ["F ( NOW() )", true],
    ["F(G(1),G(NOW()))", true],
    ["G(F(1),NOW())", false],
    ["F(F(1),2)+NOW()", false],
    ["F(NOW)", false],
  ])("F has a volatile argument in %s: %s", (formula, expected) => {
    const tokens = [...formula.matchAll(/\w+|[(),+]|\s+/g)].map(([value]) => ({ type: typeOf(value), value }));
    expect(hasVolatileArgument(tokens, "F")).toBe(expected);
  });
});

function typeOf(text: string): string {
  if (text === "(") return "LEFT_PAREN";
  if (text === ")") return "RIGHT_PAREN";
  return /^[A-Z]/.test(text) ? "SYMBOL" : text.trim() === "" ? "SPACE" : "OTHER";
}

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getactiverange
test("The sheet and the range that are active for a custom function are those of its formula, whatever is selected", async () => {
  const { session, type } = await open();
  const other = session.spreadsheet.tabs.insert("Other", 1, 9, 9);
  session.spreadsheet.activateSheet(other);
  expect(type("", "=T_WHERE(1)")).toEqual(["", "Sheet1 A2A2,A2A2,A2A2"]);
  expect(session.spreadsheet.activeSheetId()).toBe(other);
});

describe("Results are kept by their arguments", () => {
  test("the same arguments do not run the function again, others do", async () => {
    const { type, runs } = await open();
    type("=T_SHOW(1)", "=T_SHOW(1)", "=T_SHOW(B1)");
    expect(runs()).toBe(2);
    type("=T_SHOW(1)", "=T_SHOW(2)", "=T_SHOW(B1)");
    expect(runs()).toBe(3);
  });

  test("1 and the text 1 are different arguments", async () => {
    const { type } = await open();
    expect(type("=T_SHOW(1)", '=T_SHOW("1")')).toEqual(["1", '"1"']);
  });

  test("a failure is not kept", async () => {
    const { type, runs } = await open();
    type("=T_FAIL()", "=T_FAIL()");
    expect(runs()).toBe(2);
  });
});

describe("A custom function has thirty seconds", () => {
  test("one second less is enough, one more is not, and the cell says why", async () => {
    const { type, session } = await open(() => 0);
    expect(type("=T_WAIT(29)", "=T_WAIT(31)")).toEqual(["done", "#ERROR!"]);
    expect(session.spreadsheet.cells.message("Sheet1", 1, 0)).toBe("Exceeded maximum execution time (line 0).");
  });

  test("what it computes without asking anybody counts by the clock", async () => {
    let now = 0;
    const ticking = await openHeadless({ files: { "Code.js": script }, clock: () => now, onLog: () => (now += 31_000) });
    const area = { sheetId: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };
    ticking.spreadsheet.cells.write(area, [["=T_SHOW(1)"]]);
    expect(ticking.spreadsheet.cells.message("Sheet1", 0, 0)).toBe("Exceeded maximum execution time (line 0).");
  });

  test("it cannot save itself by catching the error", async () => {
    expect((await open(() => 0)).type("=T_CATCH(31)")).toEqual(["#ERROR!"]);
  });
});
