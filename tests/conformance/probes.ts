type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A question that no page of Google's answers; there is no expected answer. */
export interface Probe {
  readonly name: string;
  ask(spreadsheet: Spreadsheet, sheet: Sheet): unknown;
}

const RETURNED = ["null", "undefined", "NaN", "Infinity", "[]", "[[]]", "ragged", "Date", "nested", "one row"];
const LOCALES = ["en_US", "ja_JP", "de_DE", "fr_FR", "ru_RU"];
const FORMULAS = ["=SUM(B2,B3)", "=SUM(B2;B3)", "=1.5*2", "=1,5*2", "={1,2}", "=SUM({1,2})"];
const TYPED = ["=", "==", "+", "-", "@", "#VALUE!", "@name", "2026年1月", "令和8年1月", "¥1,000", "１２３"];
const SPARKLINES = ['=SPARKLINE(B2:B3,{"charttype","column"})', "=SPARKLINE(B2:B3,E1:F1)"];
const FEATURES = [
  "return ({ a: 1 })?.a",
  "return null ?? 1",
  "return new (class { x = 1 })().x",
  "return new (class { #x = 1; y() { return this.#x } })().y()",
  "return [1, 2].at(-1)",
  "return typeof Object.groupBy",
  "return typeof structuredClone",
  "return new Intl.NumberFormat('de-DE').format(1234.5)",
  "return typeof WebAssembly",
];

export const probes: readonly Probe[] = [
  {
    name: "What a custom function is given for a number, text, a date, a time, TRUE, an error and a blank cell",
    ask(_spreadsheet, sheet) {
      sheet.getRange("A10:F10").setValues([[1, "text", new Date(2026, 0, 31), "8:00", true, "=NA()"]]);
      return calculated(sheet, ["=PROBE_TYPES(A10:G10)", "=PROBE_TYPES(A10)", "=PROBE_TYPES(A10:A10)", "=PROBE_TYPES()"]);
    },
  },
  {
    name: `What a cell shows when a custom function returns ${RETURNED.join(", ")}`,
    ask: (_spreadsheet, sheet) =>
      calculated(
        sheet,
        RETURNED.map((kind) => `=PROBE_RETURN("${kind}")`),
      ),
  },
  {
    name: `What setFormula makes of ${FORMULAS.join("  ")} in ${LOCALES.join(", ")}`,
    ask(spreadsheet, sheet) {
      return LOCALES.map((locale) => {
        spreadsheet.setSpreadsheetLocale(locale);
        return FORMULAS.map((formula) => attempt(() => asWritten(sheet, formula)));
      });
    },
  },
  {
    name: `What SPARKLINE makes of its options as ${SPARKLINES.join("  ")} in ${LOCALES.join(", ")}`,
    ask(spreadsheet, sheet) {
      sheet.getRange("E1:F1").setValues([["charttype", "column"]]);
      return LOCALES.map((locale) => {
        spreadsheet.setSpreadsheetLocale(locale);
        return SPARKLINES.map((formula) => attempt(() => asWritten(sheet, formula)));
      });
    },
  },
  {
    name: `What a cell makes of ${TYPED.join("  ")} when it is written like typing`,
    ask: (_spreadsheet, sheet) =>
      TYPED.map((text) =>
        attempt(() => {
          const cell = sheet.getRange("J1").setValue(text);
          SpreadsheetApp.flush();
          return [cell.getFormula(), cell.getDisplayValue()];
        }),
      ),
  },
  {
    name: 'What stands beside =TRANSPOSE(B2:B3) after "" was written where it had spilled',
    ask(_spreadsheet, sheet) {
      sheet.getRange("H12").setFormula("=TRANSPOSE(B2:B3)");
      SpreadsheetApp.flush();
      sheet.getRange("I12").setValue("");
      SpreadsheetApp.flush();
      return sheet.getRange("H12:I12").getDisplayValues();
    },
  },
  {
    name: `What the language knows: ${FEATURES.join("; ")}`,
    ask: () => FEATURES.map((body) => attempt(() => new Function(body)())),
  },
  {
    name: "Milliseconds to write and to read 500 rows of 26 numbers, flush included",
    ask(spreadsheet) {
      const range = spreadsheet.insertSheet("Timing").getRange(1, 1, 500, 26);
      const started = Date.now();
      range.setValues(Array.from({ length: 500 }, (_, row) => Array.from({ length: 26 }, (_, column) => row * column)));
      SpreadsheetApp.flush();
      const written = Date.now();
      range.getValues();
      return [written - started, Date.now() - written];
    },
  },
];

/** The cells around each formula, one formula in every fourth row from row 20 on, after all have been calculated. */
function calculated(sheet: Sheet, formulas: readonly string[]): unknown {
  formulas.forEach((formula, index) => {
    sheet.getRange(20 + 4 * index, 1).setFormula(formula);
  });
  const shown = (): string[][] => sheet.getRange(20, 1, 4 * formulas.length, 3).getDisplayValues();
  for (let second = 0; second < 30; second++) {
    SpreadsheetApp.flush();
    if (!shown().some((row) => row.some((text) => text.startsWith("Loading")))) break;
    Utilities.sleep(1000);
  }
  const rows = shown();
  return formulas.map((_, index) => rows.slice(4 * index, 4 * index + 2));
}

function asWritten(sheet: Sheet, formula: string): readonly string[] {
  const cell = sheet.getRange("J1").setFormula(formula);
  SpreadsheetApp.flush();
  return [cell.getFormula(), cell.getDisplayValue()];
}

/** What the work comes to, or what it throws. */
export function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}
