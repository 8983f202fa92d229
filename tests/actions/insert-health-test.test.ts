import { describe, expect, test, vi } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { addonFiles } from "../support/headless-addon.ts";

const LOCALES = ["en_US", "ja_JP", "de_DE", "fr_FR", "ru_RU"];

/** The add-on in an almost empty spreadsheet; `plant` makes a mistake in its code. */
async function open(locale: string, language: string, plant = (code: string): string => code): Promise<LocalSession> {
  const files = await addonFiles();
  const workbook = workbookOf([sheetData("Before", [["here"]]), sheetData("Shown", [["there"]])]);
  const session = await openHeadless({
    files: { ...files, "Code.js": plant(files["Code.js"] ?? "") },
    workbook,
    locale,
    userLocale: language,
  });
  session.spreadsheet.activateSheet("Shown");
  return session;
}

/** One mistake in one formula of the bundle, as an author would make it. */
function plantIn(code: string, right: string, wrong: string): string {
  expect(code).toContain(right);
  return code.replace(right, wrong);
}

const insert = (session: LocalSession) => session.runJson("lookIntoSurprises", '["null"]');
const sheetNames = ({ spreadsheet }: LocalSession): string[] => spreadsheet.sheets().map(({ name }) => name);

function columnE({ spreadsheet }: LocalSession): unknown[] {
  const sheetId = spreadsheet.sheets()[2]?.id ?? "";
  return spreadsheet.cells.values({ sheetId, row: 0, column: 4, rows: 7, columns: 1 }).map(([value]) => value);
}

function expectUntouched(session: LocalSession): void {
  expect(sheetNames(session)).toEqual(["Before", "Shown"]);
  expect(session.spreadsheet.activeSheetId()).toBe("Shown");
}

describe.each(LOCALES.flatMap((locale) => [`${locale} en`, `${locale} ja`]))("In a spreadsheet of %s", (where) => {
  const [locale = "", language = ""] = where.split(" ");

  test("the formulas are understood, and written without anything that only one locale understands", async () => {
    const session = await open(locale, language);
    const written = vi.spyOn(session.spreadsheet.cells, "writeFormulas");
    expect(insert(session).ok).toBe(true);
    const formulas = written.mock.calls.flatMap(([, rows]) => rows.flat());
    expect(formulas).toHaveLength(2);
    for (const formula of formulas) expect(formula.replace(/"[^"]*"/g, "")).toMatch(/^=[A-Z_]+\([^,.{}\\]*\)$/);
    // Account 3 had 85 points and has left.
    const [, , recall, , , surprise] = columnE(session);
    expect([recall, surprise]).toEqual([0.75, language === "en" ? "Account 3" : "企業 3"]);
  });
});

describe("A formula that the spreadsheet does not understand", () => {
  const commaFor = (code: string): string => plantIn(code, "C1:C500;", "C1:C500,");

  test.each(["de_DE", "fr_FR"])(
    "because of its separator in %s, is said with its locale, and leaves no sheet",
    async (locale) => {
      const session = await open(locale, "en", commaFor);
      const reply = insert(session);
      if (reply.ok) throw new Error("the mistake passed");
      expect(reply.message).toContain(`(locale ${locale}) cannot read the formula =KPI_HEALTH_TEST(B1:B500;C1:C500,60)`);
      expect(reply.message).toContain("so nothing was changed");
      expectUntouched(session);
    },
  );

  test.each(["en_US", "ja_JP"])("passes where that separator is the usual one, as in %s", async (locale) => {
    expect(insert(await open(locale, "en", commaFor)).ok).toBe(true);
  });

  test("because of its function, is said with what to do, in Japanese", async () => {
    const session = await open("ja_JP", "ja", (code) => plantIn(code, "=KPI_HEALTH_TEST(", "=KPI_ELSEWHERE("));
    const reply = insert(session);
    if (reply.ok) throw new Error("the mistake passed");
    expect(reply.message).toMatch(/=KPI_ELSEWHERE\(.*関数が見つからないため、何も変更していません.*拡張機能 > Kigi/);
    expectUntouched(session);
  });

  test("in any of the cells is noticed, not only in the first", async () => {
    const session = await open("en_US", "en", (code) => plantIn(code, "=IFERROR(FILTER(", "=IFERROR(FILTERED("));
    expect(insert(session)).toMatchObject({
      ok: false,
      message: expect.stringContaining("does not know a function in =IFERROR("),
    });
    expectUntouched(session);
  });
});

test("whichever service call fails, there is the whole sheet or none", async () => {
  const session = await open("en_US", "en");
  let failed = 0;
  for (let call = 1; call < 60; call++) {
    session.faultAt(call);
    const reply = insert(session);
    if (sheetNames(session).length > 2) {
      expect(columnE(session)[2]).toBe(0.75);
      expect(failed).toBeGreaterThan(8);
      return;
    }
    expect(reply.ok).toBe(false);
    failed++;
  }
  throw new Error("the sheet was never made");
});

test("the sheet is found again whatever its name: it carries its role", async () => {
  const session = await open("en_US", "en");
  insert(session);
  session.spreadsheet.tabs.rename(session.spreadsheet.sheets()[2]?.id ?? "", "Who was going to leave");
  insert(session);
  expect(sheetNames(session)).toEqual(["Before", "Shown", "Who was going to leave"]);
});

test("looking at the formulas costs one read, whatever their number, and reading the surprises two", async () => {
  const session = await open("en_US", "en");
  insert(session);
  expect(session.lastExecution.calls).toMatchObject({ "SpreadsheetApp.flush": 2, "Range.getDisplayValues": 1 });
  expect(session.lastExecution.reads).toBeLessThanOrEqual(4);
});
