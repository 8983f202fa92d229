import { describe, expect, test } from "vitest";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import { type Call, CallFailure } from "../../src/sidebar/client/session/call.ts";
import { Session } from "../../src/sidebar/client/session/session.ts";
import type { Endpoints } from "../../src/sidebar/wire/wire.ts";
import { memoryWorkbook } from "../actions/memory-workbook.ts";
import { smallTree } from "./small-tree.ts";

/** A session on a workbook in memory; the script computes at once, and its answers arrive when the test lets them. */
function start() {
  const workbook = memoryWorkbook([{ name: "Tree", rows: smallTree }]);
  const asked: (keyof Endpoints)[] = [];
  const held: { readonly arrive: () => void; readonly fail: (error: Error) => void }[] = [];
  let holding = 0;
  const call = (async (name, request) => {
    asked.push(name);
    const answer = answerRequest({ workbook, userLocale: "en" }, name, JSON.stringify(request));
    if (holding > 0) {
      holding--;
      await new Promise<void>((arrive, fail) => held.push({ arrive, fail }));
    }
    return JSON.parse(answer);
  }) as Call;
  const session = new Session(call, () => undefined);
  const hold = (count: number): void => {
    holding = count;
  };
  const nameOf = (id: string) => session.snapshot().state?.nodes.find((node) => node.id === id)?.name;
  const sheetName = (row: number) => workbook.read(1)[row]?.[3];
  return { workbook, session, asked, hold, held, nameOf, sheetName };
}

/** Lets everything happen that waits for nothing but its turn. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const rename = (kpi: string, name: string) => ({ kind: "rename", kpi, name }) as const;

describe("edits", () => {
  test("are taken back and done again", async () => {
    const { session, nameOf } = start();
    await session.reload();
    await session.edit(rename("a", "One"));
    await session.edit(rename("a", "Two"));
    await session.step("past");
    expect([nameOf("a"), session.snapshot().canUndo, session.snapshot().canRedo]).toEqual(["One", true, true]);
    await session.step("past");
    await session.step("future");
    await session.step("future");
    expect([nameOf("a"), session.snapshot().canRedo]).toEqual(["Two", false]);
    expect(await session.step("future")).toBe(false);
  });

  test("asked for while another is being written wait for it, and none is lost", async () => {
    const { session, asked, hold, held, sheetName } = start();
    await session.reload();
    hold(1);
    const edits = [session.edit(rename("a", "One")), session.edit(rename("b", "Two")), session.edit(rename("S", "Three"))];
    await settled();
    expect(asked).toEqual(["sidebarState", "editTree"]);
    expect(session.snapshot().waiting).toBe("saving");
    held[0]?.arrive();
    expect(await Promise.all(edits)).toEqual([true, true, true]);
    expect([4, 2, 5].map(sheetName)).toEqual(["One", "Two", "Three"]);
    expect(session.snapshot().waiting).toBeNull();
    for (const _ of edits) await session.step("past");
    expect([4, 2, 5].map(sheetName)).toEqual(["Alpha", "Beta", "Second"]);
  });

  test("are taken back as often as that was asked for, even all at once", async () => {
    const { session, nameOf } = start();
    await session.reload();
    await session.edit(rename("a", "One"));
    await session.edit(rename("a", "Two"));
    expect(await Promise.all([session.step("past"), session.step("past"), session.step("past")])).toEqual([true, true, false]);
    expect(nameOf("a")).toBe("Alpha");
  });

  test("behind one that was refused are made all the same, and what was done before it can be taken back", async () => {
    const { session, sheetName, nameOf } = start();
    await session.reload();
    await session.edit(rename("a", "One"));
    expect(await Promise.all([session.edit(rename("b", "One")), session.edit(rename("S", "Two"))])).toEqual([false, true]);
    expect([2, 5].map(sheetName)).toEqual(["Beta", "Two"]);
    await session.edit(rename("b", "One"));
    expect(session.snapshot()).toMatchObject({ notice: { tone: "refused" }, canUndo: true });
    await session.step("past");
    await session.step("past");
    expect([nameOf("S"), nameOf("a")]).toEqual(["Second", "Alpha"]);
  });

  test("behind a conflict are not made: they were asked of a sheet that is no more", async () => {
    const { workbook, session, asked, hold, held, sheetName } = start();
    await session.reload();
    workbook.edit(1, [{ row: 2, column: 4, value: "Typed" }]);
    hold(1);
    const edits = [session.edit(rename("a", "One")), session.edit(rename("R", "Two"))];
    await settled();
    held[0]?.arrive();
    expect(await Promise.all(edits)).toEqual([false, false]);
    expect(asked.filter((name) => name === "editTree")).toHaveLength(1);
    expect([1, 4].map(sheetName)).toEqual(["Typed", "Alpha"]);
    expect(session.snapshot()).toMatchObject({ waiting: null, notice: { tone: "refused" } });
    expect(await session.edit(rename("a", "One"))).toBe(true);
  });

  test("behind a reading that brought somebody else’s change do not write over it", async () => {
    const { workbook, session, sheetName } = start();
    await session.reload();
    workbook.edit(1, [{ row: 5, column: 4, value: "Typed" }]);
    const [, isMade] = await Promise.all([session.reload(), session.edit(rename("a", "Mine"))]);
    expect(isMade).toBe(false);
    expect(sheetName(4)).toBe("Typed");
  });

  test("behind a failure are not made, and what failed is said", async () => {
    const { session, asked, hold, held } = start();
    await session.reload();
    hold(1);
    const edits = [session.edit(rename("a", "One")), session.edit(rename("b", "Two"))];
    await settled();
    held[0]?.fail(new CallFailure("timeout", ""));
    expect(await Promise.all(edits)).toEqual([false, false]);
    expect(asked).toEqual(["sidebarState", "editTree"]);
    expect(session.snapshot()).toMatchObject({ waiting: null, notice: { tone: "failed", failure: "timeout" } });
  });

  test("are not made before there is anything to see", async () => {
    const { session, nameOf } = start();
    await Promise.all([session.reload(), session.edit(rename("a", "Early"))]);
    expect(nameOf("a")).toBe("Alpha");
  });

  test("of settings follow one another as well", async () => {
    const { session, workbook } = start();
    await session.reload();
    const set = (setting: "phase" | "fiscalStart", value: string) => session.settle({ kind: "set", setting, value });
    expect(await Promise.all([set("phase", "launch"), set("fiscalStart", "7")])).toEqual([true, true]);
    expect(workbook.read(2).map(([name, value]) => `${name}: ${value}`)).toEqual(
      expect.arrayContaining(["Phase: Launch", "First month of the fiscal year: 7"]),
    );
  });
});

describe("taking back", () => {
  test("is not on offer over what somebody has typed, and again when that is gone", async () => {
    const { workbook, session } = start();
    await session.reload();
    await session.edit(rename("a", "One"));
    workbook.edit(1, [{ row: 2, column: 4, value: "Typed" }]);
    expect(await session.look()).toBe(true);
    expect(session.snapshot().canUndo).toBe(false);
    workbook.edit(1, [{ row: 2, column: 4, value: "Result" }]);
    await session.look();
    expect(session.snapshot().canUndo).toBe(true);
  });
});

describe("looks", () => {
  test("that were overtaken by an edit are dropped", async () => {
    const { workbook, session, hold, held, nameOf } = start();
    await session.reload();
    workbook.edit(1, [{ row: 2, column: 4, value: "Typed" }]);
    hold(1);
    const look = session.look();
    await session.reload();
    await session.edit(rename("a", "Mine"));
    held[0]?.arrive();
    expect(await look).toBe(false);
    expect(nameOf("a")).toBe("Mine");
  });

  test("whose answers arrive in another order show the later one", async () => {
    const { workbook, session, hold, held, nameOf } = start();
    await session.reload();
    hold(2);
    workbook.edit(1, [{ row: 5, column: 4, value: "Earlier" }]);
    const first = session.look();
    workbook.edit(1, [{ row: 5, column: 4, value: "Later" }]);
    const second = session.look();
    held[1]?.arrive();
    held[0]?.arrive();
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(nameOf("a")).toBe("Later");
  });
});

test("a first reading that fails says why, and can be tried again", async () => {
  let isDown = true;
  const { session: working } = start();
  const failing = new Session(
    (async () => {
      if (isDown) throw new CallFailure("accounts", "no");
      await working.reload();
      return working.snapshot().state;
    }) as Call,
    () => undefined,
  );
  await failing.reload();
  expect(failing.snapshot()).toMatchObject({ state: null, waiting: null, notice: { tone: "failed", failure: "accounts" } });
  isDown = false;
  await failing.reload();
  expect(failing.snapshot()).toMatchObject({ state: { language: "en" }, notice: null });
});
