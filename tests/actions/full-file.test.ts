import { expect, test } from "vitest";
import type { UiEvent } from "../../src/localhost/contract.ts";
import { MOST_CELLS } from "../../src/localhost/file-limits.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { addonFiles } from "../support/headless-addon.ts";

const LIMIT = "This action would increase the number of cells in the workbook above the limit of 10000000 cells.";

const tree = [
  ["ID", "Parent", "Op"],
  ["total", "", ""],
  ["a", "total", "+"],
  ["b", "total", "+"],
];
const data = [
  ["ID", "2026-01", "2026-02"],
  ["a", 1, 2],
  ["b", 3, 4],
];

test.each(["refreshReport", "closeShownMonth"])(
  "%s in a file with no room for one cell more leaves it as it is, and says why",
  async (action) => {
    const said: UiEvent[] = [];
    const small = [sheetData("Tree", tree), sheetData("Data", data)];
    const used = small.reduce((sum, { rowNumber, colNumber }) => sum + rowNumber * colNumber, 0);
    const full = { ...sheetData("Full", []), rowNumber: (MOST_CELLS - used) / 100, colNumber: 100 };
    const session = await openHeadless({
      files: await addonFiles(),
      workbook: workbookOf([...small, full]),
      userLocale: "en",
      onUi: (event) => {
        said.push(event);
        return { button: "OK" };
      },
    });
    const before = JSON.stringify(session.exportWorkbook().model);
    session.run(action);
    expect(JSON.stringify(said.at(-1))).toContain(LIMIT);
    expect(JSON.stringify(session.exportWorkbook().model)).toBe(before);
  },
);
