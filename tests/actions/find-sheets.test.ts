import { expect, test } from "vitest";
import { type FoundRole, findSheets } from "../../src/actions/book/find-sheets.ts";
import type { SheetRole } from "../../src/workbook/port.ts";
import { memoryWorkbook } from "./memory-workbook.ts";

test.each<[what: string, role: FoundRole, sheets: readonly (readonly [name: string, role?: SheetRole])[], found: string | null]>([
  ["by its role, whatever its name", "health", [["Notes"], ["Who left?", "health"]], "Who left?"],
  ["by its role before a sheet with the right name", "plan", [["Focus plan"], ["Ours", "plan"]], "Ours"],
  [
    "by its name where no sheet has the role, as in files of older versions",
    "health",
    [["Health score test"]],
    "Health score test",
  ],
  ["by its Japanese name in an English spreadsheet", "health", [["ヘルススコア検証"]], "ヘルススコア検証"],
  ["by no name that belongs to a sheet of another role", "settings", [["Kigi Settings", "data"]], null],
])("a sheet is found %s", (_, role, sheets, found) => {
  const workbook = memoryWorkbook(
    sheets.map(([name, carried]) => ({ name, rows: [[""]], ...(carried ? { role: carried } : {}) })),
  );
  expect(findSheets(workbook)[role]?.name ?? null).toBe(found);
});
