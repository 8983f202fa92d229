import { describe, expect, test } from "vitest";
import { sheetRevision } from "../../src/actions/book/sheet-revision.ts";
import type { DecidedKpi, PlanEdit, TypedDecision } from "../../src/actions/editing/plan-edit.ts";
import { writePlan } from "../../src/actions/editing/write-plan.ts";
import { planHeaders } from "../../src/language/words/plan-headers.ts";
import { readPlan } from "../../src/sheets/plan/read-plan.ts";
import type { CellValue, Grid } from "../../src/workbook/port.ts";
import { j7, planRows, typedJ7 } from "../support/plan-rows.ts";
import { type MemoryWorkbook, memoryWorkbook } from "./memory-workbook.ts";

const called =
  (...texts: readonly string[]) =>
  (text: string): boolean =>
    texts.includes(text);
const COMPLETION: DecidedKpi = {
  id: "ANC.A.O",
  name: "Completion",
  isCalled: called("ANC.A.O", "Completion"),
  from: 0.65,
  to: 0.8,
};
const PRICE: DecidedKpi = { id: "ANC.P", name: "Price", isCalled: called("ANC.P", "Price"), from: 10500, to: 11000 };

const decide = (kpi: DecidedKpi, typed: Partial<TypedDecision> = {}): PlanEdit => ({
  kind: "decide",
  period: "2026-10",
  kpi,
  typed: { ...typedJ7, ...typed },
});
const takeBack = (kpi: DecidedKpi): PlanEdit => ({ kind: "takeBack", period: "2026-10", kpi });

const TREE = { name: "Tree", role: "tree", rows: [["ID", "Parent", "Op", "Name"]] } as const;

function workbookWith(plan: Grid | null): MemoryWorkbook {
  return memoryWorkbook([TREE, ...(plan ? [{ name: "Our plan", role: "plan", rows: plan } as const] : [])]);
}

const planGrid = (workbook: MemoryWorkbook): Grid => workbook.read(2);

/** Rows in which anything stands; what was taken back may leave blank ones behind. */
const filled = (grid: Grid): Grid => grid.filter((row) => row.some((cell) => cell !== ""));

/** What becomes of an edit by somebody who has seen the sheet as it is. */
function edit(workbook: MemoryWorkbook, wanted: PlanEdit) {
  const sheet = workbook.sheets().find(({ role }) => role === "plan");
  return writePlan(workbook, wanted, sheetRevision(sheet ? workbook.read(sheet.id) : null));
}

describe("deciding on a KPI", () => {
  test("makes the sheet with all its columns, and dates that a sheet shows as dates", () => {
    const workbook = workbookWith(null);
    expect(edit(workbook, decide(COMPLETION)).outcome).toBe("done");
    expect(workbook.sheets()[1]).toMatchObject({ name: "Focus plan", role: "plan" });
    const [headers, row] = planGrid(workbook);
    expect(headers).toEqual(Object.values(planHeaders).map(({ en }) => en));
    expect(row?.slice(0, 8)).toEqual(["2026-10", "ANC.A.O", "Completion", 0.65, 0.8, 60, 4000, "Sato"]);
    expect(row?.[8]).toEqual(new Date("2026-11-04T00:00:00+09:00"));
    expect(readPlan(planGrid(workbook))[0]).toMatchObject({ kpi: "ANC.A.O", hours: 60, agreement: "Sales", judgedIn: "2026-12" });
  });

  test("again without saying more keeps what was typed before", () => {
    const workbook = workbookWith(null);
    edit(workbook, decide(COMPLETION));
    const before = planGrid(workbook);
    const again = { kind: "decide", period: "2026-10", kpi: COMPLETION, typed: {} } as const;
    expect(edit(workbook, again).outcome).toBe("done");
    expect(planGrid(workbook)).toEqual(before);
  });

  test("heads the columns in the language of the tree", () => {
    const workbook = memoryWorkbook([{ name: "木", role: "tree", rows: [["ID", "親", "演算", "名称"]] }]);
    edit(workbook, decide(COMPLETION));
    expect(workbook.sheets()[1]?.name).toBe("フォーカス計画");
    expect(workbook.read(2)[0]?.slice(0, 3)).toEqual(["月", "ID", "指標"]);
  });

  test("changes only the cells that come to say something else", () => {
    const workbook = workbookWith(planRows("en", { ...j7, from: 0.6, result: "good" }, { month: "2026-09", id: "X" }));
    const before = planGrid(workbook);
    edit(workbook, decide(COMPLETION, { hours: "70", due: "" }));
    const expected = before.map((cells, row) =>
      cells.map((cell, column) => (row !== 1 ? cell : ({ 5: 70, 9: "" }[column] ?? cell))),
    );
    expect(planGrid(workbook)).toEqual(expected);
    expect(edit(workbook, decide(COMPLETION, { hours: "70", due: "" }))).toEqual({ outcome: "done", undo: [], sheet: 2 });
  });

  test("finds the decision by the name of its KPI, and puts a further one below", () => {
    const workbook = workbookWith(planRows("en", { month: "2026年10月", name: "Completion" }));
    edit(workbook, decide(COMPLETION));
    edit(workbook, decide(PRICE));
    expect(readPlan(planGrid(workbook)).map(({ kpi, hours, row }) => [kpi, hours, row])).toEqual([
      ["Completion", 60, 2],
      ["ANC.P", 60, 3],
    ]);
  });

  test("keeps the columns of people, and puts those that are missing behind them", () => {
    const rows: CellValue[][] = [
      ["Plans of the team", "", ""],
      ["Memo", "Month", "KPI"],
      ["ask Ken", "2026-10", "Completion"],
    ];
    const workbook = workbookWith(rows);
    edit(
      workbook,
      decide(COMPLETION, { hourlyCost: "", owner: "", start: "", due: "", judgedIn: "", agreement: "", agreedOn: "" }),
    );
    expect(planGrid(workbook)).toEqual([
      ["Plans of the team", "", "", "", "", ""],
      ["Memo", "Month", "KPI", "From", "To", "Hours"],
      ["ask Ken", "2026-10", "Completion", 0.65, 0.8, 60],
    ]);
  });

  test("leaves a formula of somebody's alone, and names its cell", () => {
    const workbook = workbookWith(planRows("en", { ...j7, hours: "==SUM(A1:A3)" }));
    expect(edit(workbook, decide(COMPLETION))).toEqual({ outcome: "refused", code: "formula", facts: { cell: "F2" } });
    expect(workbook.calls).not.toContain("edit");
  });

  test("refuses what it cannot read, and a due date before the start", () => {
    const refusalOf = (typed: Partial<TypedDecision>) => edit(workbookWith(planRows("en")), decide(COMPLETION, typed));
    expect(refusalOf({ hours: "many" })).toEqual({
      outcome: "refused",
      code: "unreadable",
      facts: { field: "hours", found: "many" },
    });
    expect(refusalOf({ hourlyCost: "-1" })).toMatchObject({ code: "unreadable" });
    expect(refusalOf({ start: "2026-02-30" })).toMatchObject({ code: "unreadable", facts: { field: "start" } });
    expect(refusalOf({ due: "2026-11-03" })).toMatchObject({ code: "order" });
  });

  test("does not take a sheet of something else for the plan", () => {
    const workbook = workbookWith([["Shopping list"], ["milk"]]);
    expect(edit(workbook, decide(COMPLETION))).toMatchObject({ outcome: "refused", code: "headerMissing" });
    expect(planGrid(workbook)).toEqual([["Shopping list"], ["milk"]]);
  });

  test("leaves a sheet alone that only has the name, and makes one of its own", () => {
    const rows = [["Shopping list"], ["milk"]];
    const workbook = memoryWorkbook([TREE, { name: "Focus plan", rows }]);
    expect(writePlan(workbook, decide(COMPLETION), sheetRevision(rows)).outcome).toBe("done");
    expect(workbook.read(2)).toEqual(rows);
    expect(workbook.sheets()[2]?.role).toBe("plan");
    expect(readPlan(workbook.read(3))).toHaveLength(1);
  });

  test("uses a blank sheet of that name, and gives it its role", () => {
    const workbook = memoryWorkbook([TREE, { name: "Focus plan", rows: [[""]] }]);
    expect(writePlan(workbook, decide(COMPLETION), sheetRevision([[""]])).outcome).toBe("done");
    expect(workbook.sheets()).toHaveLength(2);
    expect(workbook.sheets()[1]?.role).toBe("plan");
    expect(readPlan(planGrid(workbook))).toHaveLength(1);
  });
});

describe("taking a decision back", () => {
  test("takes its row away", () => {
    const workbook = workbookWith(planRows("en", j7, { ...j7, month: "2026-09" }));
    expect(edit(workbook, takeBack(COMPLETION)).outcome).toBe("done");
    expect(readPlan(planGrid(workbook)).map(({ period }) => period)).toEqual(["2026-09"]);
  });

  test("leaves what people have written of its result", () => {
    const workbook = workbookWith(planRows("en", { ...j7, learned: "call first" }));
    edit(workbook, takeBack(COMPLETION));
    expect(planGrid(workbook)[1]?.filter((cell) => cell !== "")).toEqual(["call first"]);
  });

  test("of a KPI that nobody decided on says so", () => {
    expect(edit(workbookWith(planRows("en")), takeBack(PRICE))).toMatchObject({ outcome: "refused", code: "gone" });
  });
});

describe("what an edit of the plan promises", () => {
  const edits = [
    ["a change", decide(COMPLETION, { hours: "5", start: "" })],
    ["a further decision", decide(PRICE)],
    ["taking back", takeBack(COMPLETION)],
  ] as const;

  test.each(edits)("%s is undone to the very cell", (_, wanted) => {
    const workbook = workbookWith(planRows("en", { ...j7, start: new Date("2026-11-04T00:00:00+09:00") }));
    const before = planGrid(workbook);
    const outcome = edit(workbook, wanted);
    if (outcome.outcome !== "done") throw new Error(outcome.outcome);
    expect(planGrid(workbook)).not.toEqual(before);
    edit(workbook, { kind: "replay", changes: outcome.undo });
    expect(filled(planGrid(workbook))).toEqual(before);
  });

  test.each(edits)("%s writes nothing over what somebody else has changed meanwhile", (_, wanted) => {
    const workbook = workbookWith(planRows("en", j7));
    const seen = sheetRevision(planGrid(workbook));
    workbook.edit(2, [{ row: 2, column: 8, value: "Tanaka" }]);
    const before = planGrid(workbook);
    expect(writePlan(workbook, wanted, seen)).toEqual({ outcome: "conflict" });
    expect(planGrid(workbook)).toEqual(before);
  });

  test.each(edits)("%s leaves the sheet as it was when the sheet refuses", (_, wanted) => {
    const workbook = workbookWith(planRows("en", j7));
    const before = planGrid(workbook);
    const revision = sheetRevision(before);
    workbook.failAtWrite(1);
    expect(() => writePlan(workbook, wanted, revision)).toThrow("protected");
    expect(filled(planGrid(workbook))).toEqual(before);
  });

  test.each(edits)("%s waits for nobody: while somebody else writes it says so", (_, wanted) => {
    const workbook = workbookWith(planRows("en", j7));
    workbook.busy = true;
    expect(edit(workbook, wanted)).toMatchObject({ outcome: "refused", code: "busy" });
  });

  test("the first decision that fails half-way leaves at most an empty plan, on which the next try succeeds", () => {
    for (const call of [1, 2]) {
      const workbook = workbookWith(null);
      workbook.failAtWrite(call);
      expect(() => edit(workbook, decide(COMPLETION))).toThrow("protected");
      expect(edit(workbook, decide(COMPLETION)).outcome).toBe("done");
      expect(readPlan(planGrid(workbook))).toHaveLength(1);
      expect(workbook.sheets()).toHaveLength(2);
    }
  });
});
