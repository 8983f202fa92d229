import { describe, expect, test } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { Area } from "../../src/localhost/spreadsheet/area.ts";
import type { Spreadsheet } from "../../src/localhost/spreadsheet/spreadsheet.ts";
import { workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ sheetId: "Sheet1", row, column, rows, columns });

async function open(): Promise<Spreadsheet> {
  const session = await openHeadless({ files: { "Code.js": "" }, workbook: workbookOf([]) });
  return session.spreadsheet;
}

/** How many commands of each kind a task comes to inside o-spreadsheet. */
function commandsOf({ model }: Spreadsheet, task: () => void): Record<string, number> {
  const counts: Record<string, number> = {};
  const count = (command: object): void => {
    const { type } = command as { readonly type: string };
    counts[type] = (counts[type] ?? 0) + 1;
  };
  model.on("command-dispatched", count, count);
  task();
  model.off("command-dispatched", count);
  return counts;
}

describe("What a cell is already", () => {
  test.each<{ readonly what: string; readonly write: (spreadsheet: Spreadsheet) => void }>([
    { what: "nothing", write: ({ cells }) => cells.write(at(0, 0, 5, 5), grid("")) },
    { what: "no content", write: ({ cells }) => cells.clear(at(0, 0, 5, 5)) },
    { what: "no number format", write: ({ formats }) => formats.setNumberFormats(at(0, 0, 5, 5), () => "") },
    { what: "no style", write: ({ formats }) => formats.setStyles(at(0, 0, 5, 5), () => ({})) },
    { what: "a copy of blank cells", write: ({ cells }) => cells.copy(at(0, 0, 5, 5), at(10, 0, 5, 5), "all") },
  ])("costs no command to write: $what", async ({ write }) => {
    const spreadsheet = await open();
    expect(commandsOf(spreadsheet, () => write(spreadsheet))["UPDATE_CELL"]).toBeUndefined();
  });

  test("costs no command to copy anew, unless one of content, style and format differs", async () => {
    const spreadsheet = await open();
    const { cells, formats } = spreadsheet;
    cells.write(at(0, 0, 1, 3), [["a", 1, 2]]);
    formats.setStyles(at(0, 0), () => ({ bold: true }));
    const copy = (): void => cells.copy(at(0, 0, 1, 3), at(1, 0, 1, 3), "all");
    expect(commandsOf(spreadsheet, copy)["UPDATE_CELL"]).toBe(3);
    expect(commandsOf(spreadsheet, copy)["UPDATE_CELL"]).toBeUndefined();
    cells.write(at(0, 0), [["b"]]);
    formats.setStyles(at(0, 1), () => ({ italic: true }));
    formats.setNumberFormats(at(0, 2), () => "0.0");
    expect(commandsOf(spreadsheet, copy)["UPDATE_CELL"]).toBe(3);
    expect(cells.displayValues(at(1, 0, 1, 3))).toEqual([["b", "1", "2.0"]]);
    expect([formats.style("Sheet1", 1, 0), formats.style("Sheet1", 1, 1)]).toEqual([{ bold: true }, { italic: true }]);
  });

  test("is no excuse for writing outside of the sheet", async () => {
    const { cells, formats } = await open();
    expect(() => cells.clear(at(5000, 0))).toThrow("TargetOutOfSheet");
    expect(() => cells.clear(at(0, 100))).toThrow("TargetOutOfSheet");
    expect(() => formats.setNumberFormats(at(5000, 0), () => "")).toThrow("TargetOutOfSheet");
  });
});

describe("Cells that are given the same look", () => {
  test("are given it by one command, each beside what it has", async () => {
    const spreadsheet = await open();
    const { formats } = spreadsheet;
    formats.setStyles(at(0, 0, 1, 2), () => ({ bold: true, align: "right" }));
    const colours = commandsOf(spreadsheet, () =>
      formats.setStyles(at(0, 0, 2, 3), (row) => ({ fillColor: row === 0 ? "#ff0000" : "#00ff00" })),
    );
    expect(colours["SET_FORMATTING"]).toBe(3);
    const styles = [0, 1].map((row) => [0, 1, 2].map((column) => formats.style("Sheet1", row, column)));
    const [red, green] = [{ fillColor: "#ff0000" }, { fillColor: "#00ff00" }];
    const before = { bold: true, align: "right" };
    expect(styles).toEqual([
      [{ ...before, ...red }, { ...before, ...red }, red],
      [green, green, green],
    ]);
  });

  test("may be given none, which takes away what they have", async () => {
    const { formats } = await open();
    formats.setStyles(at(0, 0), () => ({ align: "right" }));
    formats.setStyles(at(0, 0, 1, 2), () => ({ align: undefined }));
    expect(formats.style("Sheet1", 0, 0).align).toBeUndefined();
    formats.setNumberFormats(at(0, 0), () => "0.0");
    formats.setNumberFormats(at(0, 0, 1, 2), () => "");
    expect(formats.numberFormats(at(0, 0))).toEqual([[""]]);
  });
});

describe("Deleting rows", () => {
  test("clears only cells with something in them, and is undone as a whole", async () => {
    const spreadsheet = await open();
    const { cells, formats, tabs } = spreadsheet;
    cells.write(at(50, 1, 2, 1), [["deleted"], ["=1+1"]]);
    formats.setStyles(at(60, 2), () => ({ bold: true }));
    cells.write(at(99, 0), [["last"]]);
    const cost = commandsOf(spreadsheet, () => tabs.removeLines("Sheet1", "ROW", 40, 50));
    expect(cost["UPDATE_CELL"]).toBe(3);
    expect(cells.used("Sheet1")).toEqual({ rows: 50, columns: 1 });
    expect(cells.value("Sheet1", 49, 0)).toBe("last");
    spreadsheet.undo();
    expect(cells.values(at(50, 1, 2, 1))).toEqual([["deleted"], [2]]);
    expect(formats.style("Sheet1", 60, 2)).toEqual({ bold: true });
    expect(cells.value("Sheet1", 99, 0)).toBe("last");
  });
});

function grid(value: string): string[][] {
  return Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => value));
}
