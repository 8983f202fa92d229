import { describe, expect, test } from "vitest";
import type { Endpoints } from "../../src/sidebar/wire/wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { openReportSession, type ReportSession } from "../support/report-session.ts";
import { ask, edit, undo } from "../support/sidebar-session.ts";

/* What only a real spreadsheet has: what formulas spill, how numbers are shown, where a sheet ends. */

const script = `
function handCut(sheet, rows) { byHand(sheet).deleteRows(rows + 1, byHand(sheet).getMaxRows() - rows); }
function handDay(sheet, row, column) { byHand(sheet).getRange(row, column).setValue(new Date(2026, 0, 2)); }
function handFormulaAt(sheet, cell, formula) { byHand(sheet).getRange(cell).setFormula(formula); }
`;

const T1 = templateTree("T1", "en");
const english = { locale: "en_US", userLocale: "en", script };

const openT1 = (): Promise<ReportSession> =>
  openReportSession({
    ...english,
    sheets: [
      ["Tree", T1 as string[][]],
      ["Data", templateData("T1", "en") as string[][]],
    ],
  });

/** All that can be seen on the tree's sheet, and its formulas. */
const contents = ({ displays, hand }: ReportSession): unknown => [displays("Tree"), hand("Formulas", "Tree")];

/** Makes an edit whose first call fails, then one whose second call fails, and so on until it is made: none leaves a trace. */
function failingEverywhere(opened: ReportSession, wanted: Parameters<Endpoints["editTree"]>[0]["edit"]): void {
  const before = contents(opened);
  const revision = ask(opened.session, "sidebarState", { period: null })?.revision ?? "";
  for (let call = 1; call < 60; call++) {
    opened.session.faultAt(call);
    const request = JSON.stringify({ edit: wanted, revision, period: null });
    opened.session.runJson("editTree", JSON.stringify([request]));
    if (ask(opened.session, "sidebarState", { period: null })?.revision !== revision) {
      // The edit stands; only what was read after it has failed.
      expect(call).toBeGreaterThan(12);
      return;
    }
    expect(contents(opened), `call ${call}`).toEqual(before);
  }
  throw new Error("the edit was never made");
}

describe("an edit that deletes rows, and its undo", () => {
  const deletions = [
    ["with all below it", { kind: "delete", kpi: "ANC.C", parts: "delete" }],
    ["with its parts moved up", { kind: "delete", kpi: "ANC.C", parts: "lift" }],
  ] as const;

  test.each(deletions)(
    "%s leave what a formula spills beside the tree to the formula, and typed notes as they were",
    async (_, deletion) => {
      const opened = await openT1();
      opened.hand("FormulaAt", "Tree", "N1", `=KPI_ROLLUP(A1:L${T1.length},Data!A1:C20)`);
      opened.hand("Type", "Tree", 4, 19, "a note");
      opened.hand("Day", "Tree", 5, 19);
      const before = contents(opened);
      expect(opened.displays("Tree")[4]?.slice(13, 17)).toEqual(["ANC.C.M", "CS headcount", "5", "5"]);
      const deleted = edit(opened.session, deletion);
      const undone = undo(opened.session, deleted);
      expect(contents(opened)).toEqual(before);
      expect(opened.displays("Tree").flat()).not.toContain("#REF!");
      undo(opened.session, undo(opened.session, undone));
      expect(contents(opened)).toEqual(before);
    },
  );

  test("keep every cell, whichever service call fails", async () => {
    const opened = await openT1();
    opened.hand("FormulaAt", "Tree", "N1", "=TRANSPOSE(TRANSPOSE(A1:B16))");
    opened.hand("Type", "Tree", 5, 17, "a note");
    expect(opened.displays("Tree")[4]?.slice(13)).toEqual(["ANC.C.M", "ANC.C", "", "a note"]);
    const deletion = { kind: "delete", kpi: "ANC.C", parts: "lift" } as const;
    const { changes, data } = edit(opened.session, deletion).undo;
    failingEverywhere(opened, { kind: "replay", changes, data });
    failingEverywhere(opened, deletion);
  });

  test("show rates in per cent as before, and amounts below them as amounts", async () => {
    const opened = await openReportSession({ ...english, sheets: [["Sheet1", [[""]]]] });
    ask(opened.session, "insertTemplateFromSidebar", { template: "T1", withReport: false });
    const before = opened.displays("Tree");
    expect([before[7]?.[10], before[10]?.[10]]).toEqual(["80.0%", "15"]);
    for (const kpi of ["ANC.A", "ANC.T"]) undo(opened.session, edit(opened.session, { kind: "delete", kpi, parts: "delete" }));
    expect(opened.displays("Tree")).toEqual(before);
  });
});

test("the target of a new KPI below a rate shows as an amount, and that of a new rate below an amount in per cent", async () => {
  const opened = await openReportSession({ ...english, sheets: [["Sheet1", [[""]]]] });
  ask(opened.session, "insertTemplateFromSidebar", { template: "T1", withReport: false });
  const shownTarget = (parent: string, name: string, unit: string, value: string): string | undefined => {
    const { kpi } = edit(opened.session, { kind: "add", parent, name });
    if (kpi === null) throw new Error("nothing was added");
    edit(opened.session, { kind: "set", kpi, field: "unit", value: unit });
    edit(opened.session, { kind: "set", kpi, field: "target", value });
    return opened.displays("Tree").find((row) => row[3] === name)?.[10];
  };
  expect(shownTarget("ANC.A.R", "Reminders", "times", "50")).toBe("50");
  expect(shownTarget("ANC.C.M", "Share of seniors", "%", "40%")).toBe("40.0%");
  edit(opened.session, { kind: "targets", targets: [{ kpi: "ANC.P", value: "12000.5" }] });
  expect(opened.displays("Tree")[2]?.[10]).toBe("12000.5");
});

test("the whole tree comes back on a sheet that ends where the tree ended", async () => {
  const rows = [
    ["ID", "Parent", "Op", "Name"],
    ["R", "", "=", "Revenue"],
    ["P", "R", "×", "Price"],
  ];
  const opened = await openReportSession({ ...english, sheets: [["Tree", rows]] });
  opened.hand("Cut", "Tree", rows.length);
  const deleted = edit(opened.session, { kind: "delete", kpi: "R", parts: "delete" });
  expect(opened.displays("Tree")).toEqual(rows.slice(0, 1));
  undo(opened.session, deleted);
  expect(opened.displays("Tree")).toEqual(rows);
});
