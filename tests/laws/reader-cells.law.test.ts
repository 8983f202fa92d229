import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeReport } from "../../src/report/compose/compose-report.ts";
import { layOutReport } from "../../src/report/lay-out/lay-out-report.ts";
import { pageColumns } from "../../src/report/lay-out/page-columns.ts";
import { readReport } from "../../src/report/readers/read-report.ts";
import { noReaderCells, type ReaderCells } from "../../src/report/readers/reader-cells.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { Page } from "../../src/workbook/page.ts";
import type { CellValue, PageContent } from "../../src/workbook/port.ts";
import { plainRequest } from "../support/plain-request.ts";

const { model } = readModel(templateTree("T1", "en"), templateData("T1", "en"));
const report = composeReport(model, plainRequest("en", "2026-11-02 10:32"));

/** The cells as they stand on the sheet. */
function cellsOf({ rows }: Page): CellValue[][] {
  return rows.map((row) => row.map(({ value }) => (typeof value === "object" && "formula" in value ? "" : value)));
}

function contentOf(values: CellValue[][]): PageContent {
  return { values, formulas: values.map((row) => row.map(() => "")) };
}

/** The next page, made from what readers have left on this one. */
function nextPage(values: CellValue[][]): CellValue[][] {
  const reader = readReport(contentOf(values));
  if (!reader) throw new Error("The page was not known again");
  return cellsOf(layOutReport(report, reader));
}

function readersOf(values: CellValue[][]): ReaderCells {
  return readReport(contentOf(values)) ?? noReaderCells;
}

/** A note no cell of ours holds; numbered, so that each can be looked for. */
const note = (at: number): string => `note-${at}-end`;

const fresh = cellsOf(layOutReport(report, noReaderCells));
const places = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 3, max: fresh.length + 5 }),
    column: fc.constantFrom(pageColumns.comment, pageColumns.comment + 1),
  }),
  { maxLength: 8, selector: ({ row }) => row },
);

describe("what readers write on the report", () => {
  test("is never lost and never doubled, wherever it stands and however the rows are moved", () => {
    fc.assert(
      fc.property(places, fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5 }), (written, moves) => {
        const page = fresh.map((row) => [...row]);
        while (page.length < fresh.length + 6) page.push(Array.from({ length: pageColumns.count }, () => ""));
        written.forEach(({ row, column }, at) => {
          const cells = page[row];
          // The header says where comments are: what is typed over it is the reader's loss.
          if (cells && cells[pageColumns.comment - 1] === "") cells[column - 1] = note(at);
        });
        for (const [from, to] of moves) page.splice(to % page.length, 0, ...page.splice(from % page.length, 1));
        const notes = page.flat().filter((cell) => /^note-/.test(String(cell)));
        const after = nextPage(nextPage(page)).flat().map(String).join("\n");
        for (const each of notes) expect(after.split(String(each))).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });

  test("stands still once it has found its place: a page made again is the same page", () => {
    fc.assert(
      fc.property(places, (written) => {
        const page = fresh.map((row) => [...row]);
        written.forEach(({ row, column }, at) => {
          const cells = page[row];
          if (cells && cells[pageColumns.comment - 1] === "") cells[column - 1] = note(at);
        });
        const once = nextPage(page);
        expect(nextPage(once)).toEqual(once);
        expect(readersOf(once).comments).toEqual(readersOf(nextPage(once)).comments);
      }),
      { numRuns: 1000 },
    );
  });
});
