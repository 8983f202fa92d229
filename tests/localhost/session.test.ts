import { describe, expect, test } from "vitest";
import type { UiEvent } from "../../src/localhost/contract.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import { contractWorkbook } from "./contract-workbook.ts";

const script = `
var loads = 0;
function onOpen(e) {
  var menu = SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "openSidebar").addSeparator();
  menu.addSubMenu(SpreadsheetApp.getUi().createMenu("More").addItem("Count", "count")).addToUi();
  loads = e.authMode === ScriptApp.AuthMode.NONE ? 1 : 2;
}
function count() { loads++; return loads; }
function echo(value) { return value; }
function nothing() {}
function withDate() { return { deep: [new Date()] }; }
function odd() { return [undefined, NaN, new Map([[1, 2]]), new Set([1]), /x/, new Int8Array([7]), function (a) {}, Object(1)]; }
function hidden_() { return 1; }
var notAFunction = 1;
function fail() { throw new TypeError("wrong"); }
function busy() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Data");
  var values = sheet.getRange("A1:B3").getValues();
  sheet.getRange(5, 1, values.length, 2).setValues(values);
  sheet.getRange("A5:B5").setFontWeight("bold").getRow();
}
function write() { SpreadsheetApp.getActiveSheet().getRange("A9").setValue("written"); }
function name() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
function locale() { return Session.getActiveUserLocale(); }
function toast() { SpreadsheetApp.getActiveSpreadsheet().toast("Hello", "Title", 3); }
function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("page").setTitle("Side")); }
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>hi</p>").setWidth(300).setHeight(200), "Ask");
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var button = ui.alert("Sure?", "Really?", ui.ButtonSet.YES_NO);
  var reply = ui.prompt("Name?");
  return [button === ui.Button.YES, reply.getSelectedButton() === ui.Button.OK, reply.getResponseText()];
}
function property(value) { PropertiesService.getDocumentProperties().setProperty("key", value); }
function ownProperties(value) {
  PropertiesService.getUserProperties().setProperty("__proto__", value);
  PropertiesService.getScriptProperties().setProperty("key", value);
}
function propertiesKept() {
  return [PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties(), PropertiesService.getScriptProperties()].map(
    function (store) { return store.getKeys().map(function (key) { return key + "=" + store.getProperty(key); }); });
}
function editProtected() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1").protect();
  sheet.getRange("A1:B2").setValue("x");
}
function work() {
  var lock = LockService.getDocumentLock();
  var has = [lock.tryLock(0)];
  SpreadsheetApp.getActiveSheet().getRange("A1").getValue();
  has.push(lock.hasLock());
  return has;
}
function deleteShown() { SpreadsheetApp.getActiveSpreadsheet().deleteSheet(SpreadsheetApp.getActiveSheet()); }
function useShown(use) {
  var range = SpreadsheetApp.getActiveSheet().getRange("A1");
  var other = SpreadsheetApp.getActiveSpreadsheet().insertSheet("Beside", 9).getRange("A1");
  SpreadsheetApp.setActiveSheet(range.getSheet());
  if (use === "copy") range.copyTo(other);
  else if (use === "write") range.setValue(1);
  else range.getValue();
}
function waitForLock() { LockService.getDocumentLock().waitLock(2000); }
function lock() { return LockService.getDocumentLock().tryLock(1000); }
/** @customfunction */
function T_WRITE() { SpreadsheetApp.getActiveSheet().getRange("A9").setValue(1); return 1; }
/** @customfunction */
function T_UI() { SpreadsheetApp.getUi(); return 1; }
/** @customfunction */
function T_READ() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Data").getRange("A2").getValue(); }
`;

function open(onUi?: (event: UiEvent) => { button: "YES" | "OK"; text?: string } | undefined): Promise<LocalSession> {
  const files = { "Code.js": script, "page.html": "<b>side</b>" };
  return openHeadless({ files, workbook: contractWorkbook(), userLocale: "ja", onUi });
}

const cell = (row: number, column: number) => ({ sheetId: "Data", row, column, rows: 1, columns: 1 });

describe("Opening a file", () => {
  test("shows the menu that onOpen builds, in any mode", async () => {
    for (const mode of ["NONE", "LIMITED", "FULL"] as const) {
      const session = await open();
      session.open(mode);
      expect(session.menus).toEqual([
        {
          caption: "Add-on",
          addOn: true,
          entries: [
            { kind: "item", caption: "Open", functionName: "openSidebar" },
            { kind: "separator" },
            {
              kind: "submenu",
              menu: { caption: "More", addOn: false, entries: [{ kind: "item", caption: "Count", functionName: "count" }] },
            },
          ],
        },
      ]);
    }
  });

  test("makes no service call while the script is loaded and costs only the menu", async () => {
    const session = await open();
    session.open();
    expect(session.lastExecution.reads + session.lastExecution.writes).toBe(0);
  });

  test("a menu that is built again takes the place of the first", async () => {
    const session = await open();
    session.open();
    session.open();
    expect(session.menus).toHaveLength(1);
  });

  test("a script without onOpen opens all the same", async () => {
    const session = await openHeadless({ files: { "Code.js": "function f() {}" } });
    session.open();
    expect(session.menus).toEqual([]);
  });
});

describe("The border of google.script.run", () => {
  test("values cross as JSON", async () => {
    const session = await open();
    expect(session.run("echo", { a: [1, "x", null, true] })).toEqual({ a: [1, "x", null, true] });
    expect(session.runJson("nothing", "[]")).toEqual({ ok: true, json: "null" });
  });

  test("what is no plain value arrives as JSON has it, and a function as its text", async () => {
    expect((await open()).run("odd")).toEqual([null, null, {}, {}, {}, { 0: 7 }, "function (a) {}", 1]);
  });

  test("one date anywhere in the result makes all of it null", async () => {
    expect((await open()).runJson("withDate", "[]")).toEqual({ ok: true, json: "null" });
  });

  test("private functions, other globals and the language's own are not found", async () => {
    const session = await open();
    for (const name of ["hidden_", "missing", "notAFunction", "toString", "__proto__"]) {
      expect(session.runJson(name, "[]")).toEqual({ ok: false, message: `Script function not found: ${name}` });
    }
  });

  test("what the script throws arrives with its name, and run throws it", async () => {
    const session = await open();
    expect(session.runJson("fail", "[]")).toEqual({ ok: false, message: "TypeError: wrong" });
    expect(() => session.run("fail")).toThrow("TypeError: wrong");
  });

  test("a script that calls a service while it loads fails whole where it may not", async () => {
    const code = "var late = typeof ready === 'undefined' ? 0 : SpreadsheetApp.getActive(); var ready = 1; function f() {}";
    const session = await openHeadless({ files: { "Code.js": code } });
    expect(session.runJson("f", "[]").ok).toBe(true);
    session.setAuthMode("NONE");
    const reply = session.runJson("f", "[]");
    expect(reply.ok || reply.message).toMatch(/not sufficient to call SpreadsheetApp.getActive/);
  });

  test("globals start afresh in every execution", async () => {
    const session = await open();
    expect([session.run("count"), session.run("count")]).toEqual([1, 1]);
  });
});

describe("Counting and faults", () => {
  test("reads, writes and cells are counted per execution; work on objects is free", async () => {
    const session = await open();
    session.run("busy");
    expect(session.lastExecution).toEqual({
      reads: 1,
      writes: 2,
      cellsRead: 6,
      cellsWritten: 8,
      // A start, a round trip to read 6 cells, a queued write of 6, a change of the look of 2.
      simulatedSeconds: expect.closeTo(0.7 + (0.1 + 6 * 8.5e-6) + (0.0004 + 6 * 36e-6) + (0.007 + 2 * 36e-6), 9),
      calls: {
        "SpreadsheetApp.getActiveSpreadsheet": 1,
        "Spreadsheet.getSheetByName": 1,
        "Range.getValues": 1,
        "Range.setValues": 1,
        "Range.setFontWeight": 1,
      },
    });
    session.run("nothing");
    const nothing = { reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, simulatedSeconds: 0.7, calls: {} };
    expect(session.lastExecution).toEqual(nothing);
  });

  test("the ordered call throws, what came before it stays, and the next execution is whole again", async () => {
    const session = await open();
    session.faultAt(5, "Service Spreadsheets timed out");
    expect(() => session.run("busy")).toThrow("Exception: Service Spreadsheets timed out");
    expect(session.spreadsheet.cells.value("Data", 4, 0)).toBe("Name");
    expect(session.spreadsheet.formats.style("Data", 4, 0).bold).toBeUndefined();
    session.run("busy");
    expect(session.spreadsheet.formats.style("Data", 4, 0).bold).toBe(true);
  });

  test("every call can be made to fail", async () => {
    for (let call = 1; call <= 5; call++) {
      const session = await open();
      session.faultAt(call);
      expect(session.runJson("busy", "[]").ok).toBe(false);
    }
    const session = await open();
    session.faultAt(6);
    expect(session.runJson("busy", "[]").ok).toBe(true);
  });
});

describe("Authorization modes", () => {
  test("NONE knows the person's language but not the file", async () => {
    const session = await open();
    session.setAuthMode("NONE");
    expect(session.run("locale")).toBe("ja");
    expect(() => session.run("name")).toThrow(
      "Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet",
    );
    expect(() => session.run("property", "x")).toThrow("Specified permissions are not sufficient");
  });

  test("LIMITED writes and toasts but opens neither sidebar nor dialog", async () => {
    const session = await open();
    session.setAuthMode("LIMITED");
    session.run("write");
    session.run("toast");
    expect(() => session.run("openSidebar")).toThrow("Specified permissions are not sufficient to call Ui.showSidebar");
    expect(() => session.run("openDialog")).toThrow("Specified permissions are not sufficient to call Ui.showModalDialog");
  });

  test("a custom function reads, but may not write or show anything", async () => {
    const session = await open();
    session.spreadsheet.cells.write({ ...cell(20, 0), columns: 3 }, [["=T_WRITE()", "=T_UI()", "=T_READ()"]]);
    expect(session.spreadsheet.cells.values({ ...cell(20, 0), columns: 3 })).toEqual([["#ERROR!", "#ERROR!", "a"]]);
    expect(session.spreadsheet.cells.message("Data", 20, 0)).toBe("Exception: You do not have permission to call setValue");
    expect(session.spreadsheet.cells.message("Data", 20, 1)).toBe(
      "Exception: Cannot call SpreadsheetApp.getUi() from this context.",
    );
  });

  test("a custom function that runs amid a script costs the script nothing", async () => {
    const session = await open();
    session.spreadsheet.cells.write(cell(20, 0), [["=T_READ()&A9"]]);
    session.run("write");
    expect(session.lastExecution.reads).toBe(0);
    expect(session.lastExecution.writes).toBe(1);
  });
});

describe("What the person sees", () => {
  test("toast, sidebar and dialog arrive as plain data, and a panel can be closed", async () => {
    const events: UiEvent[] = [];
    const session = await open((event) => {
      events.push(event);
      return undefined;
    });
    session.run("toast");
    session.run("openSidebar");
    session.run("openDialog");
    expect(session.panel("sidebar")).toMatchObject({ html: "<b>side</b>" });
    session.closePanel("sidebar");
    session.closePanel("sidebar");
    expect(session.panel("sidebar")).toBeNull();
    expect(events).toEqual([
      { kind: "toast", message: "Hello", title: "Title", seconds: 3 },
      { kind: "sidebar", title: "Side", html: "<b>side</b>" },
      { kind: "dialog", title: "Ask", html: "<p>hi</p>", width: 300, height: 200, modal: true },
      { kind: "closed", panel: "sidebar" },
    ]);
  });

  test("alert and prompt return what the person answered, and CLOSE when nobody did", async () => {
    const session = await open((event) => (event.kind === "alert" ? { button: "YES" } : { button: "OK", text: "Kigi" }));
    expect(session.run("ask")).toEqual([true, true, "Kigi"]);
    expect((await open()).run("ask")).toEqual([false, false, ""]);
  });
});

describe("Protections and locks", () => {
  test("the owner may edit; once protections are effective the edit is refused in Google's words", async () => {
    const session = await open();
    expect(session.runJson("editProtected", "[]").ok).toBe(true);
    session.setProtectionsEffective(true);
    expect(() => session.run("editProtected")).toThrow("You are trying to edit a protected cell or object.");
  });

  test("a lock that another execution holds is not given, and waiting for it takes its time", async () => {
    const session = await open();
    expect(session.run("lock")).toBe(true);
    session.setLockedElsewhere("document", true);
    expect(session.run("lock")).toBe(false);
    expect(session.sleptSeconds).toBe(1);
    expect(() => session.run("waitForLock")).toThrow(
      "Exception: Lock timeout: another process was holding the lock for too long.",
    );
    expect(session.sleptSeconds).toBe(3);
  });

  test("another execution may come in between at any call, and has counts of its own; the lock keeps it out", async () => {
    const session = await open();
    const others: unknown[] = [];
    session.interruptAt(4, () => others.push(session.run("lock"), session.lastExecution.calls));
    expect(session.run("work")).toEqual([true, true]);
    expect(others).toEqual([false, { "LockService.getDocumentLock": 1, "Lock.tryLock": 1 }]);
    expect(session.lastExecution.calls).toHaveProperty("Range.getValue", 1);
    expect(session.run("lock")).toBe(true);
  });

  test("a range of a sheet that somebody has deleted meanwhile can be neither read nor written nor copied from", async () => {
    for (const use of ["read", "write", "copy"]) {
      const untouched = await open();
      untouched.run("useShown", use);
      const calls = Object.values(untouched.lastExecution.calls).reduce((sum, count) => sum + count, 0);
      const session = await open();
      session.interruptAt(calls, () => session.run("deleteShown"));
      expect(session.runJson("useShown", JSON.stringify([use]))).toMatchObject({
        ok: false,
        message: expect.stringMatching(/^Exception: Sheet \S+ not found$/),
      });
    }
  });

  test("a lock can be lost in the middle, and another execution may take it", async () => {
    const session = await open();
    let isTaken: unknown = null;
    session.interruptAt(4, () => {
      session.loseLocks();
      isTaken = session.run("lock");
    });
    expect(session.run("work")).toEqual([true, false]);
    expect(isTaken).toBe(true);
  });
});

describe("Keeping the workbook", () => {
  test("listeners hear of a property, which is no cell, and of nothing when nothing was written", async () => {
    const session = await open();
    let heard = 0;
    session.spreadsheet.onChange(() => heard++);
    session.run("property", "kept");
    expect(heard).toBe(1);
    session.run("name");
    expect(heard).toBe(1);
  });

  test("what a script left comes back from one JSON value", async () => {
    const first = await open();
    first.run("property", "kept");
    first.run("ownProperties", "mine");
    first.run("editProtected");
    first.spreadsheet.notes.set("Data", 1, 1, "a note");
    first.spreadsheet.cells.write(cell(30, 0), [["=SUM(B2:B3)"]]);
    const kept = JSON.parse(JSON.stringify(first.exportWorkbook()));
    const second = await openHeadless({ files: { "Code.js": script }, workbook: kept });
    expect(second.run("propertiesKept")).toEqual([["key=kept"], ["__proto__=mine"], ["key=mine"]]);
    expect(second.spreadsheet.notes.at("Data", 1, 1)).toBe("a note");
    expect(second.spreadsheet.protections.of("Data")).toHaveLength(1);
    expect(second.spreadsheet.cells.formula("Data", 30, 0)).toBe("=SUM(B2:B3)");
    expect(second.exportWorkbook()).toEqual(kept);
  });
});
