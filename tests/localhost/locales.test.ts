import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { KPI_EJECT } from "../../src/functions/kpi-eject.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { samples } from "../../src/localhost/samples/index.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A number with a decimal sign, braces, or a truth value in words: what a formula means differently from locale to locale. */
function localLiterals(formula: string): string[] {
  const withoutTexts = formula.replace(/"[^"]*"|'[^']*'/g, "");
  return withoutTexts.match(/\d*\.\d+|[{}]/g) ?? [];
}

const tree = [
  ["ID", "Parent", "Op", "Formula"],
  ["total", "", "=", ""],
  ["a", "total", "+", ""],
  ["b", "total", "+", ""],
];

/** How people there write the same two months and two numbers, and a formula. */
const cases = [
  { locale: "en_US", months: ["Jan 2026", "2/1/2026"], numbers: ["1,234.5", "$0.5"], separator: ",", half: "0.5" },
  { locale: "en_US", months: ["2026-01", "2026-02"], numbers: ["1234.5", "50%"], separator: ",", half: "0.5" },
  { locale: "ja_JP", months: ["2026年1月", "2026/02/01"], numbers: ["1,234.5", "0.5"], separator: ",", half: "0.5" },
  { locale: "ja_JP", months: ["令和8年1月", "2026-02"], numbers: ["１，２３４．５", "50%"], separator: ",", half: "0.5" },
  { locale: "de_DE", months: ["01.2026", "01.02.2026"], numbers: ["1.234,5", "0,5"], separator: ";", half: "0,5" },
  { locale: "de_DE", months: ["Januar 2026", "Feb 2026"], numbers: ["1234,5", "50%"], separator: ";", half: "0,5" },
  { locale: "fr_FR", months: ["janvier 2026", "01/02/2026"], numbers: ["1 234,5", "0,5"], separator: ";", half: "0,5" },
  { locale: "fr_FR", months: ["01/2026", "févr. 2026"], numbers: ["1234,5", "50%"], separator: ";", half: "0,5" },
  { locale: "ru_RU", months: ["01.2026", "01.02.2026"], numbers: ["1 234,5", "0,5"], separator: ";", half: "0,5" },
  { locale: "ru_RU", months: ["январь 2026", "февраль 2026"], numbers: ["1234,5", "50%"], separator: ";", half: "0,5" },
] as const;

async function open(locale: string): Promise<LocalSession> {
  const sheets = [sheetData("Tree", tree), sheetData("Data", [["ID"], ["a"], ["b"]]), sheetData("Sums", [])];
  return openHeadless({ dist: `${root}dist`, workbook: workbookOf(sheets), locale, userLocale: locale.slice(0, 2) });
}

function type(session: LocalSession, sheetId: string, row: number, column: number, texts: readonly (readonly string[])[]): void {
  session.spreadsheet.cells.write({ sheetId, row, column, rows: texts.length, columns: texts[0]?.length ?? 0 }, texts);
}

/** Every formula of a sheet. */
function formulasOf({ spreadsheet }: LocalSession, sheetId: string): string[] {
  const { rows, columns } = spreadsheet.cells.used(sheetId);
  return spreadsheet.cells
    .formulas({ sheetId, row: 0, column: 0, rows, columns })
    .flat()
    .filter((formula) => formula !== "");
}

describe.each(cases)("Typed in $locale as $months and $numbers", ({ locale, months, numbers, separator, half }) => {
  async function typed(): Promise<LocalSession> {
    const session = await open(locale);
    type(session, "Data", 0, 1, [months]);
    type(session, "Data", 1, 1, [numbers, numbers]);
    return session;
  }

  test("months and numbers are read by the built functions", async () => {
    const session = await typed();
    type(session, "Sums", 0, 0, [[`=KPI_ROLLUP(Tree!A1:D4${separator}Data!A1:C3)`]]);
    expect(session.spreadsheet.cells.values({ sheetId: "Sums", row: 0, column: 2, rows: 4, columns: 2 })).toEqual([
      ["2026-01", "2026-02"],
      [2469, 1],
      [1234.5, 0.5],
      [1234.5, 0.5],
    ]);
  });

  test("the report is made without a formula, and keeps the one that a reader typed, as the reader meant it", async () => {
    const session = await typed();
    session.run("refreshReport");
    const report = session.spreadsheet.sheets().find(({ name }) => !["Tree", "Data", "Sums"].includes(name))?.id ?? "";
    expect(formulasOf(session, report)).toEqual([]);
    const { cells } = session.spreadsheet;
    // The last row invites comments below it.
    const { rows } = cells.used(report);
    type(session, report, rows, 1, [[`=SUM(1${separator}${half})`]]);
    session.run("refreshReport");
    session.run("refreshReport");
    expect(formulasOf(session, report)).toEqual(["=SUM(1,0.5)"]);
    expect(cells.values({ sheetId: report, row: 0, column: 1, rows: rows + 5, columns: 1 }).flat()).toContain(1.5);
  });
});

describe("Formulas that Kigi writes mean the same in every locale", () => {
  test.each(samples.flatMap(({ id, open: make }) => (["en", "ja"] as const).map((language) => ({ id, language, make }))))(
    "those of the sample $id in $language",
    async ({ language, make }) => {
      const { model } = await make(language, async (file) => readFileSync(`${root}src/localhost/samples/${file}`, "utf8"));
      const sheets = model["sheets"] as readonly { readonly cells: Readonly<Record<string, string>> }[];
      const formulas = sheets.flatMap(({ cells }) => Object.values(cells).filter((content) => /^=./.test(content)));
      expect(formulas.length).toBeGreaterThan(2);
      expect(formulas.flatMap(localLiterals)).toEqual([]);
    },
  );

  test("those of KPI_EJECT, whatever decimals the tree has", () => {
    const decimals = ["1.5", "0.1 * a", "a ^ 0.5", "12.5%", "1.5e-30 + a", "IF(a > 0.25, a, -0.75)", "1000000.000001"];
    const rows = decimals.map((formula, index) => [`k${index}`, "", "", `= ${formula}`]);
    const table = KPI_EJECT([["ID", "Parent", "Op", "Formula"], ["a", "", "", ""], ...rows], "") as string[][];
    const formulas = table.slice(2).map(([, , formula]) => formula ?? "");
    expect(formulas).toHaveLength(decimals.length);
    expect(formulas.every((formula) => formula.startsWith("="))).toBe(true);
    expect(formulas.flatMap(localLiterals)).toEqual([]);
  });

  test("a literal that is not would be noticed", () => {
    expect(localLiterals("=IF(A1>1.5,{1,2},\"1.5\")&'1.5'!A1")).toEqual(["1.5", "{", "}"]);
  });
});
