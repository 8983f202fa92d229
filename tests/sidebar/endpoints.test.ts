import { describe, expect, test } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { addonFiles } from "../support/headless-addon.ts";
import { ask, edit, undo } from "../support/sidebar-session.ts";

const byHand = `
function formulaIn(sheet, cell, formula) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).getRange(cell).setFormula(formula); }
function contents(sheet) {
  var range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).getDataRange();
  return [range.getValues().map(String), range.getFormulas()];
}
function selectCell(sheet, cell) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.setActiveSheet(spreadsheet.getSheetByName(sheet));
  spreadsheet.setActiveRange(spreadsheet.getSheetByName(sheet).getRange(cell));
}
function protectSheet(sheet) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).protect(); }
`;

/** The add-on itself, in a real spreadsheet with template T1. */
async function open(more: readonly (readonly string[])[] = []): Promise<LocalSession> {
  const tree = [...templateTree("T1", "en"), ...more];
  const files = await addonFiles();
  return openHeadless({
    files: { ...files, "Code.js": `${files["Code.js"]}\n${byHand}` },
    workbook: workbookOf([sheetData("Tree", tree), sheetData("Data", templateData("T1", "en"))]),
    userLocale: "en",
  });
}

const rootOf = (answer: ReturnType<typeof edit> | undefined) => answer?.state.nodes[0]?.value?.number;

describe("the sidebar's requests, in a spreadsheet", () => {
  test("edits and their undos lead back to the same cells, formulas included", async () => {
    const session = await open();
    session.run("formulaIn", "Tree", "K4", "=100+10");
    const before = session.run("contents", "Tree");
    const answers = [
      edit(session, { kind: "rename", kpi: "ANC.P", name: "=1+1 <b>price</b>" }),
      edit(session, { kind: "move", kpi: "ANC.A", parent: "ANC", before: "ANC.P" }),
      edit(session, { kind: "delete", kpi: "ANC.C", parts: "delete" }),
      edit(session, { kind: "add", parent: "ANC", name: "Customers" }),
    ];
    expect(rootOf(answers[1])).toBeCloseTo(1201200, 6);
    expect(rootOf(answers[2])).toBeCloseTo(10500 * 0.52, 6);
    for (const answer of answers.reverse()) undo(session, answer);
    expect(session.run("contents", "Tree")).toEqual(before);
  });

  test("a name that begins like a formula stays text", async () => {
    const session = await open();
    const answer = edit(session, { kind: "rename", kpi: "ANC.P", name: "=1+1" });
    expect(answer.state.nodes[1]?.name).toBe("=1+1");
    const [, formulas] = session.run("contents", "Tree") as [unknown, string[][]];
    expect(formulas.flat().filter((formula) => formula !== "")).toEqual([]);
  });

  test("a protected sheet refuses in the words of the spreadsheet, and keeps every cell", async () => {
    const session = await open();
    const revision = ask(session, "sidebarState", { period: null })?.revision ?? "";
    session.run("protectSheet", "Tree");
    session.setProtectionsEffective(true);
    const before = session.run("contents", "Tree");
    const request = { edit: { kind: "add", parent: "ANC", name: "New" }, revision, period: null };
    const reply = session.runJson("editTree", JSON.stringify([JSON.stringify(request)]));
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining("protected") });
    expect(session.run("contents", "Tree")).toEqual(before);
  });

  test("whichever service call of an edit fails, the tree is as it was", async () => {
    const files = await open();
    const revision = ask(files, "sidebarState", { period: null })?.revision ?? "";
    const before = files.run("contents", "Tree");
    const request = { edit: { kind: "move", kpi: "ANC.A", parent: "ANC.C", before: "ANC.C.M" }, revision, period: null };
    let failed = 0;
    for (let call = 1; call < 60; call++) {
      files.faultAt(call);
      const reply = files.runJson("editTree", JSON.stringify([JSON.stringify(request)]));
      const after = files.run("contents", "Tree");
      // Once the rows are written the edit stands; the reading that follows may still fail.
      if (JSON.stringify(after) !== JSON.stringify(before)) {
        expect(failed).toBeGreaterThan(3);
        return;
      }
      expect(reply.ok).toBe(false);
      failed++;
    }
    throw new Error("the edit was never made");
  });

  test("reads once from each sheet, however large the tree", async () => {
    const small = await open();
    ask(small, "sidebarState", { period: null });
    const more = Array.from({ length: 300 }, (_, at) => [`X${at}`, "ANC.T", "+", `More ${at}`]);
    const large = await open(more);
    ask(large, "sidebarState", { period: null });
    expect(large.lastExecution).toMatchObject({ reads: small.lastExecution.reads, writes: 0, calls: { "Range.getValues": 2 } });
  });

  test("a health score is tested on a sheet of its own, and its surprise is found", async () => {
    const session = await open();
    const cell = expect.objectContaining({ row: 4, column: 4 });
    const account = { name: "Account 3", score: "85", learned: "", cell };
    expect(ask(session, "lookIntoSurprises", null)).toEqual({ isNew: true, threshold: "60", leftCount: 4, accounts: [account] });
    expect(ask(session, "lookIntoSurprises", null)).toMatchObject({ isNew: false, accounts: [account] });
    const [values, formulas] = session.run("contents", "Health score test") as [string[], string[][]];
    expect(formulas[1]?.[4]).toBe("=KPI_HEALTH_TEST(B1:B500,C1:C500,60)");
    expect(values[5]).toContain("Account 3,85");
    const columns = values.map((row) => row.split(","));
    const tested = session.run(
      "KPI_HEALTH_TEST",
      columns.map(([, score = ""], at) => [at === 0 ? score : Number(score)]),
      columns.map(([, , left = ""]) => [left]),
      60,
    ) as unknown[][];
    // 4 have left, 3 of them below 60; 5 accounts are below 60.
    expect(tested[1]?.slice(0, 2)).toEqual([0.75, 0.6]);
  });

  test("a tree is read from formulas of the sheet, with the values they show, and computes the same", async () => {
    const session = await open();
    session.run("formulaIn", "Data", "F1", "=C2*C3");
    session.run("selectCell", "Data", "F1");
    const found = ask(session, "readOwnTable", null);
    expect(found.kpis.map(({ operator }) => operator)).toEqual(["=", "×", "×"]);
    if (!found.range) throw new Error("Nothing is selected");
    ask(session, "useOwnTable", { range: found.range, kpis: found.kpis });
    const [tree] = session.run("contents", "Tree 2") as [string[], unknown];
    expect(tree).toHaveLength(4);
  });

  test("a template with its report is there in one step", async () => {
    const files = await addonFiles();
    const session = await openHeadless({ files, workbook: workbookOf([sheetData("Sheet1", [[""]])]), userLocale: "en" });
    const state = ask(session, "insertTemplateFromSidebar", { template: "T1", withReport: true });
    expect(state.nodes[0]?.value?.words).toBe("¥1,201,200");
    expect(ask(session, "sidebarState", { period: null, known: state.stamp })).toBeNull();
  });

  test("the whole tree opens in a dialog: the same page, told what it is", async () => {
    const files = { ...(await addonFiles()), "sidebar.html": '<body><div id="sidebar"></div></body>' };
    const session = await openHeadless({ files, workbook: workbookOf([sheetData("Sheet1", [[""]])]), userLocale: "en" });
    ask(session, "showBigPicture", null);
    expect(session.panel("dialog")).toMatchObject({ html: expect.stringContaining('<div id="sidebar" data-view="picture">') });
  });
});
