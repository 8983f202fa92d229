import { describe, expect, test } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { Area } from "../../src/localhost/spreadsheet/area.ts";
import type { ChartKind } from "../../src/localhost/spreadsheet/chart-spec.ts";
import type { Spreadsheet } from "../../src/localhost/spreadsheet/spreadsheet.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ sheetId: "Sheet1", row, column, rows, columns });

async function open(code = "", log: string[] = []) {
  const session = await openHeadless({ files: { "Code.js": code }, onLog: (line) => log.push(line) });
  return session.spreadsheet;
}

describe("Writing is one step", () => {
  test("a range is undone and redone as a whole", async () => {
    const { cells, spreadsheet } = await withCells([[1, 2]]);
    cells.write(at(0, 0, 1, 2), [["x", "y"]]);
    spreadsheet.undo();
    expect(cells.values(at(0, 0, 1, 2))).toEqual([[1, 2]]);
    spreadsheet.redo();
    expect(cells.values(at(0, 0, 1, 2))).toEqual([["x", "y"]]);
  });

  test("a copy with formats is undone as a whole", async () => {
    const { cells, spreadsheet } = await withCells([[1, "=A1*2"]]);
    spreadsheet.formats.setStyles(at(0, 0, 1, 2), () => ({ bold: true }));
    cells.copy(at(0, 0, 1, 2), at(3, 0, 1, 2), "all");
    expect(cells.formula("Sheet1", 3, 1)).toBe("=A4*2");
    spreadsheet.undo();
    expect(cells.values(at(3, 0, 1, 2))).toEqual([["", ""]]);
    expect(spreadsheet.formats.style("Sheet1", 3, 0).bold).toBeUndefined();
  });

  test("text that looks like a number stays text when its value is pasted", async () => {
    const { cells } = await withCells([["'00123", "'=1+1"]]);
    cells.copy(at(0, 0, 1, 2), at(1, 0, 1, 2), "values");
    expect(cells.values(at(1, 0, 1, 2))).toEqual([["00123", "=1+1"]]);
  });

  test("what the spreadsheet refuses throws", async () => {
    const spreadsheet = await open();
    expect(() => spreadsheet.cells.write(at(5000, 0), [[1]])).toThrow("TargetOutOfSheet");
  });
});

describe("Listening", () => {
  test("a listener hears of changes, once per change, not of selections", async () => {
    const spreadsheet = await open();
    let heard = 0;
    spreadsheet.onChange(() => heard++);
    spreadsheet.cells.write(at(0, 0, 2, 2), [
      [1, 2],
      [3, 4],
    ]);
    expect(heard).toBe(1);
    spreadsheet.tabs.select(at(1, 1));
    expect(heard).toBe(1);
    spreadsheet.undo();
    expect(heard).toBe(2);
  });
});

describe("What is attached to cells moves along", () => {
  test("notes, protections and metadata follow inserted and deleted rows and columns", async () => {
    const spreadsheet = await open();
    spreadsheet.notes.set("Sheet1", 5, 5, "note");
    spreadsheet.metadata.add("key", null, "DOCUMENT", { kind: "ROW", sheetId: "Sheet1", line: 5 });
    const protection = spreadsheet.protections.add("Sheet1", at(4, 4, 3, 3));
    spreadsheet.tabs.insertLines("Sheet1", "ROW", 0, 2, "before");
    spreadsheet.tabs.removeLines("Sheet1", "COL", 0, 1);
    expect(spreadsheet.notes.at("Sheet1", 7, 4)).toBe("note");
    expect(spreadsheet.metadata.all()[0]?.place).toEqual({ kind: "ROW", sheetId: "Sheet1", line: 7 });
    expect(spreadsheet.protections.find(protection.id)?.area).toEqual(at(6, 3, 3, 3));
    spreadsheet.tabs.removeLines("Sheet1", "ROW", 7, 1);
    expect(spreadsheet.notes.at("Sheet1", 7, 4)).toBe("");
    expect(spreadsheet.metadata.all()).toEqual([]);
    expect(spreadsheet.protections.find(protection.id)?.area).toEqual(at(6, 3, 2, 3));
  });

  test("and follow back when that is undone, and forth when it is done again; what was on deleted rows returns", async () => {
    const spreadsheet = await open();
    spreadsheet.notes.set("Sheet1", 2, 0, "on a deleted row");
    spreadsheet.notes.set("Sheet1", 9, 0, "below");
    spreadsheet.metadata.add("key", null, "DOCUMENT", { kind: "ROW", sheetId: "Sheet1", line: 2 });
    const { id } = spreadsheet.protections.add("Sheet1", at(1, 0, 3, 1));
    const attached = () => JSON.stringify([spreadsheet.notes, spreadsheet.metadata, spreadsheet.protections]);
    const states = [attached()];
    spreadsheet.tabs.insertLines("Sheet1", "ROW", 0, 2, "before");
    states.push(attached());
    spreadsheet.tabs.removeLines("Sheet1", "ROW", 3, 2);
    states.push(attached());
    expect(spreadsheet.protections.find(id)?.area).toEqual(at(3, 0, 1, 1));
    expect(new Set(states).size).toBe(3);
    for (const state of [1, 0]) {
      spreadsheet.undo();
      expect(attached()).toBe(states[state]);
    }
    for (const state of [1, 2]) {
      spreadsheet.redo();
      expect(attached()).toBe(states[state]);
    }
  });

  test("what a script noted in between stays, and moves back with its row", async () => {
    const spreadsheet = await open();
    spreadsheet.notes.set("Sheet1", 9, 0, "earlier");
    spreadsheet.tabs.insertLines("Sheet1", "ROW", 0, 2, "before");
    spreadsheet.notes.set("Sheet1", 20, 0, "in between");
    spreadsheet.undo();
    expect([spreadsheet.notes.at("Sheet1", 9, 0), spreadsheet.notes.at("Sheet1", 18, 0)]).toEqual(["earlier", "in between"]);
  });
});

const functions = `
/** @customfunction */
function T_SHOW(a, b, c) { console.log("ran"); return JSON.stringify([].slice.call(arguments)); }
/**
 * Spills.
 * @param {number} rows How many.
 * @customfunction
 */
function T_ROWS(rows) { var out = []; for (var i = 0; i < rows; i++) out.push([i, "row " + i]); return out; }
/** @customfunction */
function T_DATE() { return new Date(2026, 0, 31); }
/** @customfunction */
function T_KIND(x) { return [[x instanceof Array, x instanceof Array && x[0][0] instanceof Date]]; }
/** @customfunction */
function T_LIST() { return [1, 2, 3]; }
/** @customfunction */
function T_RAGGED() { return [[1], [2, 3]]; }
/** @customfunction */
function T_FAIL(x) { throw new Error("no " + x); }
/** @customfunction */
function T_INFINITE() { return 1 / 0; }
`;

describe("Custom functions", () => {
  async function result(formula: string, rows: readonly (readonly (string | number | boolean)[])[] = []) {
    const { cells } = await withCells(rows, functions);
    cells.write(at(10, 0), [[formula]]);
    return { value: cells.value("Sheet1", 10, 0), message: cells.message("Sheet1", 10, 0), cells };
  }

  test("get ranges as rows, single cells as values and blanks as empty text", async () => {
    const rows = [
      [1, ""],
      ["x", true],
    ];
    expect((await result("=T_SHOW(A1:B2, A1, B1)", rows)).value).toBe('[[[1,""],["x",true]],1,""]');
  });

  test("get errors as their names and left-out arguments as nothing", async () => {
    expect((await result("=T_SHOW(1/0)")).value).toBe('["#DIV/0!"]');
  });

  test("get dates as dates of their own realm", async () => {
    const { cells } = await result("=T_KIND(A1:A2)", [["2026-01-31"], [""]]);
    expect(cells.values(at(10, 0, 1, 2))).toEqual([[true, true]]);
  });

  test("may return a date, a list as a column, and rows of different length", async () => {
    expect((await result("=T_DATE()")).value).toEqual({ serial: 46053 });
    expect((await result("=T_LIST()")).cells.values(at(10, 0, 3, 1))).toEqual([[1], [2], [3]]);
    expect((await result("=T_RAGGED()")).cells.values(at(10, 0, 2, 2))).toEqual([
      [1, ""],
      [2, 3],
    ]);
  });

  test("show #ERROR! with their message when they throw, #NUM! for what is no number", async () => {
    expect(await result('=T_FAIL("way")')).toMatchObject({ value: "#ERROR!", message: "no way" });
    expect((await result("=T_INFINITE()")).value).toBe("#NUM!");
  });

  test("spill, shrink, and show #REF! where something is in the way", async () => {
    const { cells } = await withCells([[3]], functions);
    cells.write(at(10, 0), [["=T_ROWS(A1)"]]);
    expect(cells.values(at(10, 0, 3, 2))).toEqual([
      [0, "row 0"],
      [1, "row 1"],
      [2, "row 2"],
    ]);
    cells.write(at(0, 0), [[1]]);
    expect(cells.values(at(11, 0, 1, 2))).toEqual([["", ""]]);
    cells.write(at(11, 1), [["in the way"]]);
    cells.write(at(0, 0), [[3]]);
    expect(cells.value("Sheet1", 10, 0)).toBe("#REF!");
  });

  test("run once for the same arguments, and again when an argument changes", async () => {
    const log: string[] = [];
    const { cells } = await open(functions, log);
    cells.write(at(0, 0, 1, 3), [[1, "=T_SHOW(A1)", "=T_SHOW(A1)"]]);
    expect(log).toEqual(["ran"]);
    cells.write(at(0, 0), [[2]]);
    expect([cells.value("Sheet1", 0, 1), log.length]).toEqual(["[2]", 2]);
    cells.write(at(0, 0), [[1]]);
    expect([cells.value("Sheet1", 0, 1), log.length]).toEqual(["[1]", 2]);
  });

  test("of two files in one process do not meet", async () => {
    const make = (word: string) => `/** @customfunction */ function T_WORD() { return "${word}"; }`;
    const one = await open(make("one"));
    const other = await open(make("other"));
    for (const { cells } of [one, other]) cells.write(at(0, 0), [["=T_WORD()"]]);
    expect([one.cells.value("Sheet1", 0, 0), other.cells.value("Sheet1", 0, 0)]).toEqual(["one", "other"]);
  });
});

describe("Loading", () => {
  test("sheet data keeps every value as it is", async () => {
    const rows = [
      ["text", "00123", "TRUE", "'quoted", "=", "=1+1"],
      [1.5, true, { serial: 46053 }, "", "2026-01-31", "12.5%"],
    ];
    const { spreadsheet } = await openHeadless({ files: {}, workbook: workbookOf([sheetData("Sheet1", rows)]) });
    expect(spreadsheet.cells.values(at(0, 0, 2, 6))).toEqual([
      ["text", "00123", "TRUE", "'quoted", "=", 2],
      [1.5, true, { serial: 46053 }, "", "2026-01-31", "12.5%"],
    ]);
    expect(spreadsheet.cells.used("Sheet1")).toEqual({ rows: 2, columns: 6 });
  });
});

describe("Charts", () => {
  const kinds: readonly ChartKind[] = ["AREA", "BAR", "COLUMN", "COMBO", "LINE", "PIE", "SCATTER", "STEPPED_AREA", "WATERFALL"];

  test.each(kinds)("o-spreadsheet draws a %s chart from labels and series", async (kind) => {
    const { spreadsheet } = await withCells([
      ["Name", "Value"],
      ["a", 1],
      ["b", 2],
    ]);
    const place = { row: 4, column: 1, offsetX: 0, offsetY: 0, width: 600, height: 371 };
    const options = { title: "Why", colors: ["#112233"], legend: "none" };
    const id = spreadsheet.charts.insert("Sheet1", {
      kind,
      ranges: [at(0, 0, 3, 2)],
      headers: 1,
      hidden: "IGNORE_ROWS",
      ...place,
      options,
    });
    const { getters } = spreadsheet.model;
    expect(getters.getChartDefinition(id)).toMatchObject({
      title: { text: "Why" },
      legendPosition: "none",
      dataSource: { dataSets: [{ dataRange: "B1:B3" }], dataSetsHaveTitle: true, labelRange: "A1:A3" },
    });
    expect(getters.getChartRuntime(id)).toBeDefined();
  });

  test.each([
    { hidden: "SHOW_BOTH", labels: ["a", "b"], values: [1, 2] },
    { hidden: "IGNORE_ROWS", labels: ["b"], values: [2] },
    { hidden: "IGNORE_COLUMNS", labels: ["a", "b"], values: null },
    { hidden: "IGNORE_BOTH", labels: ["b"], values: null },
  ] as const)(
    "a chart with $hidden draws what is hidden as it was told, also when it is opened again",
    async ({ hidden, labels, values }) => {
      const { spreadsheet } = await withCells([
        ["Name", "Value"],
        ["a", 1],
        ["b", 2],
      ]);
      const place = { row: 4, column: 3, offsetX: 0, offsetY: 0, width: 600, height: 371, options: {} };
      const id = spreadsheet.charts.insert("Sheet1", { kind: "BAR", ranges: [at(0, 0, 3, 2)], headers: 1, hidden, ...place });
      spreadsheet.model.dispatch("HIDE_COLUMNS_ROWS", { sheetId: "Sheet1", dimension: "ROW", elements: [1] });
      spreadsheet.model.dispatch("HIDE_COLUMNS_ROWS", { sheetId: "Sheet1", dimension: "COL", elements: [1] });
      const reopened = await openHeadless({ files: {}, workbook: spreadsheet.exportWorkbook() });
      for (const { model } of [spreadsheet, reopened.spreadsheet]) {
        const runtime = model.getters.getChartRuntime(id) as unknown as ChartRuntime;
        const { labels: drawnLabels, datasets } = runtime.chartJsConfig.data;
        expect(drawnLabels).toEqual(labels);
        expect(datasets.filter((series) => !series.hidden).map(({ data }) => data)).toEqual(values ? [values] : []);
      }
    },
  );
});

/** What o-spreadsheet hands to Chart.js. */
interface ChartRuntime {
  readonly chartJsConfig: {
    readonly data: {
      readonly labels: unknown;
      readonly datasets: readonly { readonly data: unknown; readonly hidden?: boolean }[];
    };
  };
}

async function withCells(rows: readonly (readonly (string | number | boolean)[])[], code = "") {
  const spreadsheet: Spreadsheet = await open(code);
  const columns = rows[0]?.length ?? 0;
  if (columns > 0) spreadsheet.cells.write(at(0, 0, rows.length, columns), rows);
  return { spreadsheet, cells: spreadsheet.cells };
}
