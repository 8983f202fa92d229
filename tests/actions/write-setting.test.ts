import { describe, expect, test } from "vitest";
import { sheetRevision } from "../../src/actions/book/sheet-revision.ts";
import type { SettingEdit } from "../../src/actions/editing/setting-edit.ts";
import { writeSetting } from "../../src/actions/editing/write-setting.ts";
import { readSettings } from "../../src/sheets/settings/read-settings.ts";
import { defaultSettings, type Settings } from "../../src/sheets/settings/settings.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { Grid, SheetRole } from "../../src/workbook/port.ts";
import { type MemoryWorkbook, memoryWorkbook } from "./memory-workbook.ts";

type Rows = Grid;

/** A workbook with a tree and, where rows are given, a sheet of settings. */
function openWith(rows: Rows | null, role: SheetRole | null = "settings", language: "en" | "ja" = "en"): MemoryWorkbook {
  const tree = { name: "Tree", role: "tree", rows: templateTree("T1", language) } as const;
  const settings = rows === null ? [] : [{ name: "Kigi settings", rows, ...(role === null ? {} : { role }) }];
  return memoryWorkbook([tree, ...settings]);
}

function write(workbook: MemoryWorkbook, edit: SettingEdit): ReturnType<typeof writeSetting> {
  return writeSetting(workbook, edit, revisionOf(workbook));
}

function revisionOf(workbook: MemoryWorkbook): string {
  return sheetRevision(workbook.sheets().length > 1 ? workbook.read(2) : null);
}

/** The rows of the sheet of settings as text, blank ends cut. */
function rowsOf(workbook: MemoryWorkbook, sheet = 2): string[] {
  return workbook.read(sheet).map((row) => row.map(String).join("|").replace(/\|+$/, ""));
}

function settled(workbook: MemoryWorkbook): Settings {
  const { settings, problems } = readSettings(workbook.read(2), "en");
  expect(problems).toEqual([]);
  return settings;
}

const KEPT: Rows = [
  ["Our rules", "", "", ""],
  ["Who", "Reason", "Value", "Setting"],
  ["Sato", "since 2024", 4, "Fiscal start"],
  ["Kato", "", "mine", ""],
];

describe("without a sheet of settings", () => {
  test("one is made, with every setting at its default, explained, in the language of the tree", () => {
    const workbook = openWith(null, null, "ja");
    expect(write(workbook, { kind: "set", setting: "phase", value: "launch" }).outcome).toBe("done");
    expect(workbook.sheets()[1]).toMatchObject({ name: "Kigi 設定", role: "settings" });
    const rows = rowsOf(workbook);
    expect(rows[0]).toBe("設定|値|理由・説明");
    expect(rows).toHaveLength(9);
    expect(rows).toContain("年度の開始月|4|1〜12。四半期と年度累計の始まりになります。空欄: 4月");
    expect(rows.filter((row) => row.includes("立ち上げでは")).map((row) => row.replace(/^.*空欄/, "空欄"))).toEqual([
      "空欄: 拡大",
      "空欄: 9(立ち上げでは6)",
      "空欄: 5(立ち上げでは3)",
      "空欄: 6(立ち上げでは3、安定では12)",
    ]);
    expect(rows.find((row) => row.startsWith("フェーズ"))).toMatch(/^フェーズ\|立ち上げ\|/);
    expect(rows.every((row) => row.split("|").length === 3 && !row.includes("{"))).toBe(true);
  });

  test("a new sheet settles what was settled before, and nothing else", () => {
    const workbook = openWith(null);
    write(workbook, { kind: "set", setting: "flatPeriods", value: "4" });
    const plain = defaultSettings("en");
    expect(settled(workbook)).toEqual({ ...plain, limits: { ...plain.limits, flatPeriods: 4 } });
  });

  test("a refused value makes none", () => {
    const workbook = openWith(null);
    const outcome = write(workbook, { kind: "set", setting: "fiscalStart", value: "13" });
    expect(outcome).toEqual({ outcome: "refused", code: "unreadable", facts: { setting: "fiscalStart", found: "13" } });
    expect(workbook.sheets()).toHaveLength(1);
  });

  test("a blank sheet that has the name is used; one with something else on it is left alone", () => {
    const blank = openWith([[""]], null);
    write(blank, { kind: "set", setting: "money", value: "ten-thousands" });
    expect(blank.sheets().map(({ role }) => role)).toEqual(["tree", "settings"]);
    expect(settled(blank).money).toBe("ten-thousands");

    const theirs = openWith([["Colours"], ["blue"]], null);
    write(theirs, { kind: "set", setting: "money", value: "ten-thousands" });
    expect(rowsOf(theirs)).toEqual(["Colours", "blue"]);
    expect(theirs.sheets().map(({ role }) => role)).toEqual(["tree", null, "settings"]);
  });
});

describe("on a sheet of settings", () => {
  test("only the cell of the value changes, wherever it stands, in the words of the sheet", () => {
    const workbook = openWith(KEPT);
    write(workbook, { kind: "set", setting: "fiscalStart", value: "10月" });
    expect(rowsOf(workbook)).toEqual(["Our rules", "Who|Reason|Value|Setting", "Sato|since 2024|10|Fiscal start", "Kato||mine"]);
  });

  test("a setting that is not there yet goes below everything, with what it is about", () => {
    const workbook = openWith(KEPT);
    write(workbook, { kind: "set", setting: "phase", value: "立ち上げ" });
    expect(rowsOf(workbook).slice(4)).toEqual([
      "|Launch, Growth or Steady. At launch the limits below are lower: watch less, look again sooner. Blank: Growth.|Launch|Phase",
    ]);
    expect(rowsOf(workbook).slice(0, 4)).toEqual(rowsOf(openWith(KEPT)));
  });

  test("and gets a column for that where there is none", () => {
    const workbook = openWith([
      ["Setting", "Value"],
      ["Fiscal start", 4],
    ]);
    write(workbook, { kind: "set", setting: "phase", value: "launch" });
    write(workbook, { kind: "mute", code: "P-06", kpi: "", reason: "on leave" });
    const rows = rowsOf(workbook);
    expect([rows[0], rows[2]?.split("|").length, rows[3]]).toEqual(["Setting|Value|Reason", 3, "Mute check|P-06|on leave"]);
  });

  test("a setting that stands there twice is written twice, so that it does not contradict itself", () => {
    const workbook = openWith([
      ["Setting", "Value"],
      ["Fiscal start", 4],
      ["年度の開始月", 7],
    ]);
    write(workbook, { kind: "set", setting: "fiscalStart", value: "10" });
    expect(settled(workbook).fiscalStart).toBe(10);
  });

  test("a blank brings the default back; for a setting that is not there nothing is written", () => {
    const workbook = openWith(KEPT);
    write(workbook, { kind: "set", setting: "fiscalStart", value: "" });
    expect(settled(openWith(rowsAsGrid(workbook))).fiscalStart).toBe(1);
    workbook.calls.length = 0;
    expect(write(workbook, { kind: "set", setting: "phase", value: "" })).toEqual({ outcome: "done", undo: [], sheet: 2 });
    expect(workbook.calls).not.toContain("edit");
  });

  test("a blank one with its name stays blank when it refuses to be written on", () => {
    const workbook = openWith([[""]], null);
    workbook.failAtWrite(2);
    expect(() => write(workbook, { kind: "set", setting: "phase", value: "launch" })).toThrow("protected");
    expect(
      workbook
        .read(2)
        .flat()
        .filter((cell) => cell !== ""),
    ).toEqual([]);
    expect(write(workbook, { kind: "set", setting: "phase", value: "launch" }).outcome).toBe("done");
    expect([settled(workbook).phase, workbook.sheets()[1]?.role]).toEqual(["launch", "settings"]);
  });

  test("a new one that refuses to be written on is not left behind", () => {
    const workbook = openWith(null);
    workbook.failAtWrite(2);
    expect(() => write(workbook, { kind: "set", setting: "phase", value: "launch" })).toThrow("protected");
    expect(workbook.sheets().map(({ name }) => name)).toEqual(["Tree"]);
  });

  test("found by its name it gets its role, so that it may be renamed", () => {
    const workbook = openWith([["Setting", "Value"]], null);
    write(workbook, { kind: "set", setting: "money", value: "full" });
    expect(workbook.sheets()[1]?.role).toBe("settings");
  });

  test("one that has lost its headers is not written on", () => {
    const workbook = openWith([["Fiscal start", 4]]);
    expect(write(workbook, { kind: "set", setting: "fiscalStart", value: "7" })).toMatchObject({
      outcome: "refused",
      code: "headerMissing",
      facts: { sheet: "Kigi settings" },
    });
    expect(rowsOf(workbook)).toEqual(["Fiscal start|4"]);
  });
});

describe("mutes", () => {
  const mute = (kpi: string, reason = "agreed"): SettingEdit => ({ kind: "mute", code: "P-10", kpi, reason });

  test("are rows that a person can read and write", () => {
    const workbook = openWith(KEPT);
    write(workbook, mute("ANC.A"));
    expect(rowsOf(workbook)[4]).toBe("|agreed|P-10 ANC.A|Mute check");
    expect(readSettings(workbook.read(2), "en").settings.mutes).toEqual([{ code: "P-10", kpi: "ANC.A", reason: "agreed" }]);
  });

  test("need a reason", () => {
    const workbook = openWith(KEPT);
    expect(write(workbook, mute("ANC.A", " "))).toEqual({ outcome: "refused", code: "reasonMissing", facts: {} });
    expect(rowsOf(workbook)).toEqual(rowsOf(openWith(KEPT)));
  });

  test("get a new reason where they stand, and a column for it where there is none", () => {
    const workbook = openWith([
      ["Setting", "Value", "Our notes"],
      ["Mute check", "P-10", "kept"],
    ]);
    write(workbook, mute("", "first"));
    write(workbook, mute("", "second"));
    expect(rowsOf(workbook)).toEqual(["Setting|Value|Our notes|Reason", "Mute check|P-10|kept|second"]);
  });

  test("go with their rows, save where someone has written beside them", () => {
    const workbook = openWith([
      ["Setting", "Value", "Reason", "Mine"],
      ["Mute check", "P-10", "a", ""],
      ["Mute check", "P-10 ANC.A", "b", ""],
      ["Mute", "P10", "c", "mine"],
      ["Phase", "Growth", "", ""],
    ]);
    write(workbook, { kind: "unmute", code: "P-10", kpi: "" });
    expect(rowsOf(workbook)).toEqual(["Setting|Value|Reason|Mine", "Mute check|P-10 ANC.A|b", "|||mine", "Phase|Growth"]);
  });
});

describe("every edit can be taken back", () => {
  const grid: Rows = [
    ["Setting", "Value", "Reason", "Mine"],
    ["Fiscal start", "==B9", "typed", ""],
    ["Mute check", "P-10", "a", ""],
    ["Mute check", "P-10", "b", "mine"],
  ];
  test.each<[string, SettingEdit]>([
    ["a value, and the formula that it took the place of", { kind: "set", setting: "fiscalStart", value: "7" }],
    ["a value that was not there", { kind: "set", setting: "phase", value: "steady" }],
    ["a mute", { kind: "mute", code: "P-06", kpi: "佐藤", reason: "on leave" }],
    ["the end of a mute", { kind: "unmute", code: "P-10", kpi: "" }],
  ])("%s", (_, edit) => {
    const workbook = openWith(grid);
    const before = [rowsOf(workbook), workbook.formulas(2)];
    const outcome = write(workbook, edit);
    expect([rowsOf(workbook), workbook.formulas(2)]).not.toEqual(before);
    if (outcome.outcome !== "done") throw new Error(outcome.outcome);
    expect(write(workbook, { kind: "replay", changes: outcome.undo }).outcome).toBe("done");
    expect(rowsOf(workbook).join("\n").trimEnd()).toEqual(rowsOf(openWith(grid)).join("\n"));
    expect(workbook.formulas(2)[1]?.[1]).toBe("=B9");
  });
});

describe("nothing is written", () => {
  test("when the sheet is not the one that was shown", () => {
    const workbook = openWith(KEPT);
    const revision = revisionOf(workbook);
    workbook.edit(2, [{ row: 3, column: 3, value: 5 }]);
    expect(writeSetting(workbook, { kind: "set", setting: "fiscalStart", value: "7" }, revision)).toEqual({
      outcome: "conflict",
    });
    expect(writeSetting(openWith(KEPT), { kind: "set", setting: "fiscalStart", value: "7" }, "")).toEqual({
      outcome: "conflict",
    });
    expect(rowsOf(workbook)[2]).toBe("Sato|since 2024|5|Fiscal start");
  });

  test("while someone else is writing", () => {
    const workbook = openWith(KEPT);
    workbook.busy = true;
    expect(write(workbook, { kind: "set", setting: "fiscalStart", value: "7" })).toMatchObject({ code: "busy" });
  });

  test("when a protected range refuses: the error reaches the person, and the sheet is as before", () => {
    const workbook = openWith(KEPT);
    workbook.failAtWrite(1);
    expect(() => write(workbook, { kind: "set", setting: "fiscalStart", value: "7" })).toThrow("protected");
    expect(rowsOf(workbook)).toEqual(rowsOf(openWith(KEPT)));
  });
});

function rowsAsGrid(workbook: MemoryWorkbook): Rows {
  return workbook.read(2).filter((row) => row[0] !== "Kato");
}
