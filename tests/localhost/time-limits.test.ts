import { describe, expect, test } from "vitest";
import { bundleAdapter } from "../../src/localhost/apps-script/bundle-adapter.ts";
import type { Realm } from "../../src/localhost/contract.ts";
import { LatencyModel } from "../../src/localhost/latency-model.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { createNodeRealm } from "../../src/localhost/realm-node.ts";
import { createSession, type LocalSession } from "../../src/localhost/session.ts";

const TIME_OUT = "Exceeded maximum execution time";

const script = `
function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); Utilities.sleep(31000); }
function sleep(seconds) {
  for (var rest = seconds; rest > 0; rest -= 300) Utilities.sleep(Math.min(rest, 300) * 1000);
  return "slept";
}
function write(rows) {
  var sheet = SpreadsheetApp.getActiveSheet();
  for (var row = 1; row <= rows; row++) sheet.getRange(row, 1).setValue(row);
}
function alternate(times) {
  var cell = SpreadsheetApp.getActiveSheet().getRange("A1");
  for (var time = 1; time <= times; time++) { cell.getValue(); cell.setValue(time); }
}
function defend() {
  var lock = LockService.getDocumentLock();
  lock.tryLock(0);
  try {
    SpreadsheetApp.getActiveSheet().getRange("A1").setValue("first");
    SpreadsheetApp.getActiveSheet().getRange("A2").setValue("second");
  } catch (error) {
    SpreadsheetApp.getActiveSheet().getRange("A3").setValue("caught");
  } finally {
    lock.releaseLock();
  }
  return "done";
}
function isFree() { return LockService.getDocumentLock().tryLock(0); }
function putInCache(seconds) {
  var cache = CacheService.getUserCache();
  if (seconds > 0) cache.put("key", "value", seconds);
  else cache.put("key", "value");
}
function getFromCache() { return CacheService.getUserCache().get("key"); }
function cacheFor(seconds) {
  var cache = CacheService.getUserCache();
  cache.put("key", "value", seconds);
  for (var time = 0; time < 20; time++) cache.put("other" + time, "");
  return cache.get("key");
}
`;

/** The machine's clock stands still, so that only the model's time passes. */
function open(): Promise<LocalSession> {
  return openHeadless({ files: { "Code.js": script }, clock: () => 0 });
}

function columnA(session: LocalSession, rows: number): unknown[] {
  return session.spreadsheet.cells.values({ sheetId: "Sheet1", row: 0, column: 0, rows, columns: 1 }).map(([value]) => value);
}

describe("A script has six minutes", () => {
  test("and not a second more", async () => {
    const session = await open();
    expect(session.run("sleep", 360)).toBe("slept");
    expect(session.runJson("sleep", "[361]")).toEqual({ ok: false, message: TIME_OUT });
    expect(session.runJson("sleep", "[1]").ok).toBe(true);
  });

  test("which 4,000 alternating reads and writes use up, but 100 writes do not", async () => {
    const session = await open();
    session.run("write", 100);
    expect(session.lastExecution.simulatedSeconds).toBeLessThan(1);
    expect(session.runJson("alternate", "[4000]")).toEqual({ ok: false, message: TIME_OUT });
    // What was written stays: 0.1 s to read and 0.4 ms to write, until six minutes are over.
    expect(session.spreadsheet.cells.value("Sheet1", 0, 0)).toBe(Math.floor(360 / (0.1 + 8.5e-6 + 0.0004 + 36e-6)));
  });

  test("a simple trigger has thirty seconds", async () => {
    const session = await open();
    expect(() => session.open()).toThrow(TIME_OUT);
    session.setAuthMode("LIMITED");
    expect(session.runJson("sleep", "[30]").ok).toBe(true);
    expect(session.runJson("sleep", "[31]").ok).toBe(false);
  });

  test("real time counts too", async () => {
    let now = 0;
    const code = `function compute() { Logger.log("a"); Logger.log("b"); }`;
    const session = await openHeadless({ files: { "Code.js": code }, clock: () => now, onLog: () => (now += 200_000) });
    expect(session.runJson("compute", "[]")).toEqual({ ok: false, message: TIME_OUT });
  });
});

describe("A script that asks no service", () => {
  const endless = `
  function loop() { try { for (;;) {} } catch (error) { return "caught"; } finally { SpreadsheetApp.getActiveSheet().getRange("A1").setValue("finally"); } }
  function compute() { return 6 * 7; }
  /** @customfunction */
  function T_LOOP(depth) { for (;;) {} }
  function write(formula) { SpreadsheetApp.getActiveSheet().getRange("B1").setFormula(formula); return SpreadsheetApp.getActiveSheet().getRange("B1").getValue(); }
  `;

  /** Real time passes a thousand times as fast: 6 minutes are 0.36 seconds. */
  async function openHasty(): Promise<LocalSession> {
    const realm = createNodeRealm();
    const hasty: Realm = { ...realm, within: (seconds, task) => realm.within(seconds / 1000, task) };
    return createSession({ realm: hasty, adapterSource: await bundleAdapter(), files: { "Code.js": endless }, clock: () => 0 });
  }

  test("is ended all the same: nothing is caught and nothing cleaned up", async () => {
    const session = await openHasty();
    expect(session.runJson("loop", "[]")).toEqual({ ok: false, message: TIME_OUT });
    expect(columnA(session, 1)).toEqual([""]);
    expect(session.run("compute")).toBe(42);
  });

  test("ends with the cell that calls it, and the script that wrote the cell goes on", async () => {
    const session = await openHasty();
    expect(session.run("write", "=T_LOOP(1)")).toBe("#ERROR!");
    expect(session.spreadsheet.cells.message("Sheet1", 0, 1)).toBe(`${TIME_OUT} (line 0).`);
  });
});

describe("Time that is up at a call", () => {
  // Calls of `defend`: the lock's, 2 for the lock, 2 for each cell.
  test.each([
    [1, ["", "", ""]],
    [2, ["", "", ""]],
    [4, ["", "", ""]],
    [5, ["first", "", ""]],
    [6, ["first", "", ""]],
    [7, ["first", "second", ""]],
  ])("ends the script at call %i: nothing is caught, cleaned up or returned", async (call, cells) => {
    const session = await open();
    session.timeOutAt(call);
    expect(session.runJson("defend", "[]")).toEqual({ ok: false, message: TIME_OUT });
    expect(columnA(session, 3)).toEqual(cells);
  });

  test("the next execution is whole again, and a lock ends with the one that held it", async () => {
    const session = await open();
    session.timeOutAt(4);
    session.runJson("defend", "[]");
    expect(session.run("isFree")).toBe(true);
    expect(session.run("defend")).toBe("done");
  });
});

describe("The latency model", () => {
  const secondsOf = (...calls: readonly (readonly [string, Parameters<LatencyModel["secondsOf"]>[0]["access"], number])[]) => {
    const model = new LatencyModel();
    return calls.map(([member, access, cells]) => model.secondsOf({ member, access, cells }));
  };

  test("reads ahead until something is written, and queues writes until something is read or flushed", () => {
    const read = ["Range.getValue", "read cells", 0] as const;
    const write = ["Range.setValue", "write cells", 0] as const;
    const flush = ["SpreadsheetApp.flush", "sync", 0] as const;
    expect(secondsOf(read, read, write, write, read, read)).toEqual([0.1, 0.0023, 0.0004, 0.0004, 0.1, 0.0023]);
    expect(secondsOf(flush, write, flush, flush)).toEqual([0, 0.0004, 0.1, 0]);
  });

  test("counts cells, formats, properties and the cache by their own rates", () => {
    expect(
      secondsOf(
        ["Range.getValues", "read cells", 1_000_000],
        ["Range.setBackgrounds", "write cells", 0],
        ["Properties.getProperty", "read", 0],
        ["Properties.setProperty", "write", 0],
        ["Cache.get", "read", 0],
        ["Cache.put", "read", 0],
        ["Spreadsheet.getSheets", "look up", 0],
      ),
    ).toEqual([8.6, 0.007, 0.03, 0.062, 0.003, 0.093, 0]);
  });

  test("lets the cache grow old", async () => {
    const session = await open();
    // Twenty entries take 1.86 s.
    expect([session.run("cacheFor", 1), session.run("cacheFor", 2)]).toEqual([null, "value"]);
  });

  test.each([
    ["ten minutes if nothing is said", 0, 600],
    ["six hours at most", 1_000_000, 21_600],
  ])("keeps what is in the cache for %s", async (_, asked, kept) => {
    let now = 0;
    const session = await openHeadless({ files: { "Code.js": script }, clock: () => now });
    session.run("putInCache", asked);
    now = (kept - 1) * 1000;
    expect(session.run("getFromCache")).toBe("value");
    now = kept * 1000;
    expect(session.run("getFromCache")).toBeNull();
  });
});
