import { describe, expect, test } from "vitest";
import { sheetRevision } from "../../src/actions/book/sheet-revision.ts";
import { editTree } from "../../src/actions/editing/edit-tree.ts";
import type { TreeEdit } from "../../src/actions/editing/tree-edit.ts";
import type { CellValue, Grid } from "../../src/workbook/port.ts";
import { drawn } from "./edit-sheet.ts";
import { type MemoryWorkbook, memoryWorkbook } from "./memory-workbook.ts";

const TREE: CellValue[][] = [
  ["ID", "Parent", "Op", "Name", "Target", "Memo"],
  ["R", "", "=", "Revenue", "==SUM(Z1:Z9)", ""],
  ["P", "R", "×", "Price", 11000, new Date(0)],
  ["C", "R", "×", "Customers", 240, "==A1"],
];
const DATA: CellValue[][] = [
  ["KPI", "2026-09", "2026-10"],
  ["Price", 10000, 10500],
  ["C", 200, 220],
];

const open = (): MemoryWorkbook =>
  memoryWorkbook([
    { name: "Our tree", role: "tree", rows: TREE },
    { name: "Data", rows: DATA },
  ]);

const apply = (workbook: MemoryWorkbook, edit: TreeEdit) => editTree(workbook, edit, sheetRevision(workbook.read(1)));
const rows = (workbook: MemoryWorkbook, sheet = 1) => drawn(workbook.read(sheet));

/** Every cell, formulas too. */
const contents = (workbook: MemoryWorkbook) => [workbook.read(1), workbook.formulas(1), workbook.read(2)];

describe("an edit", () => {
  test("writes the cells it is about and leaves all others", () => {
    const workbook = open();
    expect(apply(workbook, { kind: "set", kpi: "P", field: "target", value: "12,000円" })).toMatchObject({
      outcome: "done",
      kpi: "P",
    });
    expect(workbook.read(1)[2]).toEqual(["P", "R", "×", "Price", 12000, new Date(0)]);
    expect(workbook.formulas(1)[1]?.[4]).toBe("=SUM(Z1:Z9)");
    expect(workbook.calls.filter((call) => call === "edit")).toHaveLength(1);
  });

  test("writes one cell in the tree and one in the data to rename a KPI that data call by its name", () => {
    const workbook = open();
    const revision = sheetRevision(workbook.read(1));
    workbook.calls.length = 0;
    editTree(workbook, { kind: "rename", kpi: "P", name: "Unit price" }, revision);
    expect(rows(workbook, 2)).toEqual(["KPI|2026-09|2026-10", "Unit price|10000|10500", "C|200|220"]);
    expect(workbook.calls.filter((call) => call === "edit")).toHaveLength(2);
  });

  test("renames a KPI wherever data find it by its name, in any width, and gives every cell back as it was", () => {
    const data = [
      ["KPI", "2026-09"],
      [" Price", 1],
      ["Ｐｒｉｃｅ", 2],
      ["Ｐ", 3],
    ];
    const workbook = memoryWorkbook([
      { name: "Tree", rows: TREE },
      { name: "Data", rows: data },
    ]);
    const outcome = apply(workbook, { kind: "rename", kpi: "P", name: "Unit price" });
    expect(rows(workbook, 2).slice(1)).toEqual(["Unit price|1", "Unit price|2", "Ｐ|3"]);
    if (outcome.outcome === "done") apply(workbook, { kind: "replay", ...outcome.undo });
    expect(workbook.read(2)).toEqual(data);
  });

  test("renames the column of a KPI in a table with a row for each month", () => {
    const months: CellValue[][] = [
      ["Month", "Price", "C"],
      ["2026-09", 10000, 200],
    ];
    const workbook = memoryWorkbook([
      { name: "Tree", rows: TREE },
      { name: "Data", rows: months },
    ]);
    apply(workbook, { kind: "rename", kpi: "P", name: "Unit price" });
    expect(rows(workbook, 2)[0]).toBe("Month|Unit price|C");
  });

  test("does not cut a KPI off from numbers that a formula names, nor write into what it spilled", () => {
    const workbook = memoryWorkbook([
      { name: "Tree", rows: TREE },
      {
        name: "Data",
        rows: [
          ["Month", "Revenue", "Price"],
          ["2026-09", 1, 2],
        ],
      },
    ]);
    workbook.edit(2, [{ row: 1, column: 1, value: { formula: "=KPI_FACTORS(Purchases!A1:D9)" } }]);
    const spilled = {
      ...workbook,
      read: (id: number) =>
        id === 2
          ? [
              ["Month", "Revenue", "Price"],
              ["2026-09", 1, 2],
            ]
          : workbook.read(id),
    };
    const before = contents(workbook);
    const outcome = editTree(spilled, { kind: "rename", kpi: "P", name: "Unit price" }, sheetRevision(workbook.read(1)));
    expect(outcome).toMatchObject({ outcome: "refused", code: "named-by-formula", facts: { name: "Price", cell: "Data!C1" } });
    expect(contents(workbook)).toEqual(before);
  });

  test("lets a cell follow whose own formula takes the name from the tree", () => {
    const workbook = memoryWorkbook([
      { name: "Tree", rows: TREE },
      {
        name: "Data",
        rows: [
          ["KPI", "2026-09"],
          ["Price", 1],
        ],
      },
    ]);
    workbook.edit(2, [{ row: 2, column: 1, value: { formula: "=Tree!D3" } }]);
    const following = {
      ...workbook,
      read: (id: number) =>
        id === 2
          ? [
              ["KPI", "2026-09"],
              [workbook.read(1)[2]?.[3] ?? "", 1],
            ]
          : workbook.read(id),
    };
    editTree(following, { kind: "rename", kpi: "P", name: "Unit price" }, sheetRevision(workbook.read(1)));
    expect(workbook.formulas(2)[1]?.[0]).toBe("=Tree!D3");
  });

  test("is made beside pictures in cells, which a sheet hands over as objects", () => {
    const picture = { getUrl: () => "" } as unknown as CellValue;
    const workbook = memoryWorkbook([{ name: "Tree", rows: TREE.map((row, at) => [...row, at === 0 ? "" : picture]) }]);
    expect(apply(workbook, { kind: "rename", kpi: "P", name: "Unit price" }).outcome).toBe("done");
    expect(workbook.read(1)[2]?.slice(3)).toEqual(["Unit price", 11000, new Date(0), picture]);
  });

  test("is not made when the sheet has changed since it was shown", () => {
    const workbook = open();
    const revision = sheetRevision(workbook.read(1));
    workbook.edit(1, [{ row: 3, column: 4, value: "Changed meanwhile" }]);
    const before = contents(workbook);
    expect(editTree(workbook, { kind: "delete", kpi: "C", parts: "delete" }, revision)).toEqual({ outcome: "conflict" });
    expect(contents(workbook)).toEqual(before);
  });

  test("is refused while somebody else edits, and where there is no tree", () => {
    const workbook = open();
    workbook.busy = true;
    expect(apply(workbook, { kind: "delete", kpi: "C", parts: "delete" })).toMatchObject({ code: "busy" });
    const none = memoryWorkbook([{ name: "Sheet1", rows: [[""]] }]);
    expect(editTree(none, { kind: "delete", kpi: "C", parts: "delete" }, "")).toMatchObject({ code: "no-tree" });
  });

  test("leaves the sheet as it was, whichever of its writes fails", () => {
    const edits: TreeEdit[] = [
      { kind: "add", parent: "R", name: "Active rate" },
      { kind: "move", kpi: "P", parent: "C" },
      { kind: "delete", kpi: "R", parts: "lift" },
    ];
    for (const edit of edits) {
      for (let call = 1; call <= 2; call++) {
        const workbook = open();
        const before = contents(workbook);
        workbook.failAtWrite(call);
        expect(() => apply(workbook, edit)).toThrow("protected");
        expect(contents(workbook)).toEqual(before);
      }
    }
  });
});

describe("an edit of tree and data", () => {
  const rename: TreeEdit = { kind: "rename", kpi: "P", name: "Unit price" };

  test("leaves both as they were when the data refuse: a renamed KPI would lose its numbers", () => {
    const workbook = open();
    const before = contents(workbook);
    workbook.failAtWrite(2);
    expect(() => apply(workbook, rename)).toThrow("protected");
    expect(contents(workbook)).toEqual(before);
  });

  test("is taken back in both or in neither", () => {
    const workbook = open();
    const outcome = apply(workbook, rename);
    if (outcome.outcome !== "done") throw new Error("refused");
    const renamed = contents(workbook);
    workbook.failAtWrite(2);
    expect(() => apply(workbook, { kind: "replay", ...outcome.undo })).toThrow("protected");
    expect(contents(workbook)).toEqual(renamed);
  });

  test("is not taken back in the tree alone, where rows of the data have moved since", () => {
    const workbook = open();
    const outcome = apply(workbook, rename);
    if (outcome.outcome !== "done") throw new Error("refused");
    workbook.moveRows(2, 2, 1, 4);
    const before = contents(workbook);
    expect(apply(workbook, { kind: "replay", ...outcome.undo })).toEqual({ outcome: "conflict" });
    expect(contents(workbook)).toEqual(before);
  });

  test("gives no new KPI an id under which numbers, closed months or plans of a deleted one are kept", () => {
    const withMore = (name: string, role: "data" | "history" | "plan", rows: Grid) =>
      memoryWorkbook([
        { name: "Tree", role: "tree", rows: TREE },
        { name, role, rows },
      ]);
    const kept: readonly MemoryWorkbook[] = [
      withMore("Data", "data", [
        ["KPI", "2026-10"],
        ["P.1", 7],
      ]),
      withMore("Data", "data", [
        ["Month", "P.1"],
        ["2026-10", 7],
      ]),
      withMore("Closed months", "history", [
        ["Month", "ID", "Actual"],
        ["2026-09", "P.1", 7],
      ]),
      withMore("Focus plan", "plan", [
        ["Month", "ID"],
        ["2026-09", "P.1"],
      ]),
    ];
    for (const workbook of kept) {
      expect(apply(workbook, { kind: "add", parent: "P", name: "List price" })).toMatchObject({ outcome: "done", kpi: "P.2" });
    }
    expect(apply(open(), { kind: "add", parent: "P", name: "List price" })).toMatchObject({ kpi: "P.1" });
  });

  test("reads each sheet once, and once its formulas", () => {
    const workbook = open();
    const revision = sheetRevision(workbook.read(1));
    workbook.calls.length = 0;
    editTree(workbook, rename, revision);
    expect(workbook.calls).toEqual(["read", "formulas", "read", "formulas", "edit", "edit"]);
  });
});

describe("taking edits back", () => {
  const edits: TreeEdit[] = [
    { kind: "rename", kpi: "P", name: "Unit price" },
    { kind: "add", parent: "P", name: "List price" },
    { kind: "move", kpi: "C", parent: "P.1" },
    { kind: "set", kpi: "P", field: "controllability", value: "2" },
    { kind: "delete", kpi: "P", parts: "delete" },
  ];

  test("one after the other leads back to the first sheet, with its formulas, dates and rows of data", () => {
    const workbook = open();
    const before = contents(workbook);
    const undos = edits.map((edit) => {
      const outcome = apply(workbook, edit);
      if (outcome.outcome !== "done") throw new Error(JSON.stringify(outcome));
      return { undo: JSON.parse(JSON.stringify(outcome.undo)), revision: sheetRevision(workbook.read(1)) };
    });
    for (const { undo, revision } of undos.reverse()) {
      expect(editTree(workbook, { kind: "replay", ...undo }, revision)).toMatchObject({ outcome: "done" });
    }
    expect(trimmed(contents(workbook))).toEqual(trimmed(before));
  });

  test("and doing them again leads to the last one", () => {
    const workbook = open();
    const first = apply(workbook, { kind: "delete", kpi: "P", parts: "delete" });
    const deleted = rows(workbook);
    if (first.outcome !== "done") throw new Error("refused");
    const undone = apply(workbook, { kind: "replay", ...first.undo });
    expect(undone).toMatchObject({ outcome: "done", kpi: "P" });
    if (undone.outcome === "done") apply(workbook, { kind: "replay", ...undone.undo });
    expect(rows(workbook)).toEqual(deleted);
  });

  test.each([
    ["up", "C", "P"],
    ["down", "P", null],
  ] as const)("shows the KPI that was moved %s", (_, kpi, before) => {
    const workbook = open();
    const outcome = apply(workbook, { kind: "move", kpi, parent: "R", before });
    if (outcome.outcome !== "done") throw new Error("refused");
    expect(apply(workbook, { kind: "replay", ...outcome.undo })).toMatchObject({ outcome: "done", kpi });
  });

  test("is not done over what somebody has changed since", () => {
    const workbook = open();
    const outcome = apply(workbook, { kind: "delete", kpi: "P", parts: "delete" });
    const revision = sheetRevision(workbook.read(1));
    workbook.edit(1, [{ row: 3, column: 4, value: "Shops" }]);
    if (outcome.outcome !== "done") throw new Error("refused");
    expect(editTree(workbook, { kind: "replay", ...outcome.undo }, revision)).toEqual({ outcome: "conflict" });
    expect(workbook.read(1)[2]?.[3]).toBe("Shops");
  });
});

describe("the revision of a sheet", () => {
  test("changes with every cell, and with the place of a cell, but not with blank rows and columns at the end", () => {
    const base = sheetRevision([
      ["a", "b"],
      ["", ""],
      ["c", 1],
    ]);
    expect(
      sheetRevision([
        ["a", "b", ""],
        ["", "", ""],
        ["c", 1, ""],
        ["", "", ""],
      ]),
    ).toBe(base);
    const others: CellValue[][][] = [
      [
        ["a", "b"],
        ["c", 1],
      ],
      [
        ["a", "b"],
        ["", ""],
        ["c", "1"],
      ],
      [
        ["a", "b"],
        ["", ""],
        [1, "c"],
      ],
      [["a"], ["b"], ["c", 1]],
      [["a,b"], [""], ["c", 1]],
      [
        ["a", "b"],
        ["", ""],
        ["c", new Date(1)],
      ],
    ];
    expect(new Set([base, ...others.map(sheetRevision)]).size).toBe(others.length + 1);
  });
});

function trimmed(grids: readonly (readonly (readonly unknown[])[])[]): unknown {
  return grids.map((grid) => grid.map((row) => JSON.stringify(row).replace(/(?:,"")+\]$/, "]")));
}
