import { describe, expect, test } from "vitest";
import { sheetRevision } from "../../src/actions/book/sheet-revision.ts";
import { editTree } from "../../src/actions/editing/edit-tree.ts";
import type { TreeEdit } from "../../src/actions/editing/tree-edit.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { drawn } from "./edit-sheet.ts";
import { type MemoryWorkbook, memoryWorkbook } from "./memory-workbook.ts";

const TREE: CellValue[][] = [
  ["ID", "Parent", "Op", "Name"],
  ["R", "", "=", "Revenue"],
  ["P", "R", "×", "Price"],
  ["C", "R", "×", "Customers"],
  ["T", "C", "~", "Toss-ups"],
];

const open = (data: CellValue[][]): MemoryWorkbook =>
  memoryWorkbook([
    { name: "Tree", role: "tree", rows: TREE },
    { name: "Data", role: "data", rows: data },
  ]);

const apply = (workbook: MemoryWorkbook, edit: TreeEdit) => editTree(workbook, edit, sheetRevision(workbook.read(1)));
const split = (parts: readonly [string, number | null][], kpi = "C"): TreeEdit => ({
  kind: "split",
  kpi,
  by: "product",
  parts: parts.map(([name, value]) => ({ name, value })),
  period: "2026-10",
});
const members: readonly [string, number | null][] = [
  ["Members", 5],
  ["Per member", 44],
];

const WIDE: CellValue[][] = [
  ["KPI", "2026-09", "2026-10"],
  ["P", 10000, 10500],
  ["C", 200, 220],
];

describe("splitting a KPI", () => {
  test("puts the parts below its beliefs and their values below the data, and undo takes both back", () => {
    const workbook = open(WIDE);
    const outcome = apply(workbook, split(members));
    expect(drawn(workbook.read(1)).slice(4)).toEqual(["T|C|~|Toss-ups", "C.1|C|×|Members", "C.2|C|×|Per member"]);
    expect(drawn(workbook.read(2)).slice(3)).toEqual(["C.1||5", "C.2||44"]);
    if (outcome.outcome !== "done") throw new Error(outcome.outcome);
    apply(workbook, { kind: "replay", ...outcome.undo });
    expect(drawn(workbook.read(1))).toEqual(drawn(TREE));
    expect(drawn(workbook.read(2)).filter((row) => row !== "")).toEqual(drawn(WIDE));
  });

  test("gives the parts their units, in a column that the table may lack", () => {
    const workbook = open(WIDE);
    const edit = split(members);
    if (edit.kind !== "split") throw new Error(edit.kind);
    apply(workbook, { ...edit, parts: edit.parts.map((part, at) => ({ ...part, unit: at === 0 ? "people" : "" })) });
    expect(drawn(workbook.read(1)).filter((row) => /^(ID|C\.)/.test(row))).toEqual([
      "ID|Parent|Op|Name|Unit",
      "C.1|C|×|Members|people",
      "C.2|C|×|Per member",
    ]);
  });

  test("writes no values below a table that a formula makes: they would be in its way when it grows", () => {
    for (const key of ["KPI", "Month"]) {
      const rows =
        key === "KPI"
          ? WIDE
          : [
              ["Month", "P", "C"],
              ["2026-10", 10500, 220],
            ];
      const workbook = open(rows);
      workbook.edit(2, [{ row: 1, column: 1, value: { formula: "=IMPORTRANGE(Z1,Z2)" } }]);
      const shown = { ...workbook, read: (id: number) => (id === 2 ? rows : workbook.read(id)) };
      const before = [workbook.read(1), workbook.formulas(2)];
      const outcome = editTree(shown, split(members), sheetRevision(workbook.read(1)));
      expect(outcome).toMatchObject({ outcome: "refused", code: "computed-table", facts: { cell: "Data!A1" } });
      expect([workbook.read(1), workbook.formulas(2)]).toEqual(before);
      expect(
        editTree(
          shown,
          split([
            ["Members", null],
            ["Per member", null],
          ]),
          sheetRevision(workbook.read(1)),
        ).outcome,
      ).toBe("done");
    }
  });

  test("writes one row for each part and month into a long table", () => {
    const workbook = open([
      ["Month", "KPI", "Actual"],
      ["2026-10", "C", 220],
    ]);
    apply(workbook, split(members));
    expect(drawn(workbook.read(2)).slice(2)).toEqual(["2026-10|C.1|5", "2026-10|C.2|44"]);
  });

  test("writes one column for each part where months have the rows", () => {
    const workbook = open([
      ["Month", "C"],
      ["2026-09", 200],
      ["2026-10", 220],
    ]);
    apply(workbook, split(members));
    expect(drawn(workbook.read(2))).toEqual(["Month|C|C.1|C.2", "2026-09|200", "2026-10|220|5|44"]);
  });

  test("leaves the data alone where no value is given", () => {
    const workbook = open(WIDE);
    apply(
      workbook,
      split([
        ["a", null],
        ["b", null],
      ]),
    );
    expect(drawn(workbook.read(2))).toEqual(drawn(WIDE));
  });

  test("is refused with values for a period that the data do not have, rather than losing them", () => {
    const workbook = open([
      ["KPI", "2025-01"],
      ["C", 1],
    ]);
    expect(apply(workbook, split(members))).toEqual({
      outcome: "refused",
      code: "period-not-in-data",
      facts: { period: "2026-10" },
    });
    expect(drawn(workbook.read(1))).toEqual(drawn(TREE));
    expect(drawn(workbook.read(2))).toEqual(["KPI|2025-01", "C|1"]);
  });

  test("is refused for a KPI with parts, for fewer than two parts, and for a name given twice", () => {
    const workbook = open(WIDE);
    expect(apply(workbook, split(members, "R"))).toMatchObject({ outcome: "refused", code: "has-parts" });
    expect(apply(workbook, split([["One", 1]]))).toMatchObject({ code: "too-few-parts" });
    expect(
      apply(
        workbook,
        split([
          ["One", 1],
          ["One", 2],
        ]),
      ),
    ).toMatchObject({ code: "name-taken" });
    expect(drawn(workbook.read(1))).toEqual(drawn(TREE));
  });
});
