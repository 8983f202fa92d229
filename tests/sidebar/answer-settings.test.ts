import { describe, expect, test } from "vitest";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import type { SettingRequest } from "../../src/sidebar/wire/settings-wire.ts";
import type { EditAnswer, Endpoints, SidebarState } from "../../src/sidebar/wire/wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { Grid } from "../../src/workbook/port.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../actions/memory-workbook.ts";

type Language = "en" | "ja";

/** Template T5b, which has nine numbers to follow, with a sheet of settings where rows are given. */
function openT5b(settings: Grid | null = null): MemoryWorkbook {
  return memoryWorkbook([
    { name: "Tree", role: "tree", rows: templateTree("T5b", "en") },
    { name: "Data", role: "data", rows: templateData("T5b", "en") },
    ...(settings ? [{ name: "Rules", role: "settings" as const, rows: settings }] : []),
  ]);
}

function ask<Name extends keyof Endpoints>(
  workbook: MemoryWorkbook,
  name: Name,
  request: Parameters<Endpoints[Name]>[0],
  language: Language = "en",
): ReturnType<Endpoints[Name]> {
  return JSON.parse(answerRequest({ workbook, userLocale: language }, name, JSON.stringify(request)));
}

function stateOf(workbook: MemoryWorkbook, language: Language = "en"): SidebarState {
  const state = ask(workbook, "sidebarState", { period: null }, language);
  if (!state) throw new Error("no state");
  return state;
}

function write(workbook: MemoryWorkbook, edit: SettingRequest["edit"], language: Language = "en"): EditAnswer {
  const revision = stateOf(workbook).settingsRevision;
  return ask(workbook, "writeSetting", { edit, revision, period: null }, language);
}

function doneBy(answer: EditAnswer): Extract<EditAnswer, { readonly outcome: "done" }> {
  if (answer.outcome !== "done") throw new Error(answer.sentence);
  return answer;
}

const aboutAttention = ({ problems }: SidebarState) => problems.filter(({ check }) => check?.code === "P-06");
const MUTED: Grid = [
  ["Setting", "Value", "Reason"],
  ["Mute check", "P-06", "we tried with fewer"],
];

describe("the state of the sidebar", () => {
  test("reads the settings once more, and not at all where there are none", () => {
    const [without, with_] = [openT5b(), openT5b(MUTED)];
    stateOf(without);
    stateOf(with_);
    expect(without.calls).toEqual(["read", "read"]);
    expect(with_.calls).toEqual(["read", "read", "read"]);
  });

  test("is another one as soon as a setting has changed", () => {
    const workbook = openT5b(MUTED);
    const { stamp } = stateOf(workbook);
    expect(ask(workbook, "sidebarState", { period: null, known: stamp })).toBeNull();
    workbook.edit(3, [{ row: 2, column: 3, value: "for now" }]);
    expect(ask(workbook, "sidebarState", { period: null, known: stamp })).not.toBeNull();
  });

  test("has limits of the team's own", () => {
    expect(aboutAttention(stateOf(openT5b()))[0]?.message).toContain("nobody can attend to 9 or more");
    const wide: Grid = [
      ["Setting", "Value"],
      ["Numbers per tree", 12],
    ];
    expect(aboutAttention(stateOf(openT5b(wide)))).toEqual([]);
    const launch: Grid = [
      ["設定", "値"],
      ["フェーズ", "立ち上げ"],
    ];
    expect(aboutAttention(stateOf(openT5b(launch)))[0]?.message).toContain("6 or more");
  });

  test("keeps muted checks apart from the others, with their reasons and with what they would say", () => {
    const plain = stateOf(openT5b());
    const muted = stateOf(openT5b(MUTED));
    expect(aboutAttention(plain)).toHaveLength(1);
    expect(muted.problems).toEqual(plain.problems.filter(({ check }) => check?.code !== "P-06"));
    expect(muted.mutes).toEqual([
      { code: "P-06", kpi: "", reason: "we tried with fewer", messages: [aboutAttention(plain)[0]?.message] },
    ]);
  });

  test("a mute that silences nothing any more is still there to be taken back", () => {
    const state = stateOf(
      openT5b([
        ["Setting", "Value", "Reason"],
        ["Mute check", "P-10 GONE", "left"],
      ]),
    );
    expect(state.mutes).toEqual([{ code: "P-10", kpi: "GONE", reason: "left", messages: [] }]);
  });

  test("leads to the cell of a setting that cannot be read, whatever the order of the columns", () => {
    const { problems } = stateOf(
      openT5b([
        ["Reason", "Value", "Setting"],
        ["", "13月", "Fiscal start"],
      ]),
    );
    const told = problems.find(({ place }) => place.startsWith("Rules!"));
    expect(told).toMatchObject({ severity: "warning", place: "Rules!B2", cell: { sheet: 3, row: 2, column: 2 } });
    expect(told?.check).toEqual({ code: "P-38", kpi: "" });
  });

  test("does not offer to mute what makes numbers wrong", () => {
    const workbook = openT5b();
    workbook.edit(1, [{ row: 3, column: 2, value: "NOWHERE" }]);
    const [first] = stateOf(workbook).problems;
    expect(first).toMatchObject({ severity: "error", check: null });
    write(workbook, { kind: "mute", code: "P-38", kpi: "", reason: "hush" });
    expect(stateOf(workbook).problems[0]).toEqual(first);
  });
});

describe("the form", () => {
  test("shows what is settled and what counts otherwise, in the person's language", () => {
    const settings: Grid = [
      ["設定", "値"],
      ["フェーズ", "立ち上げ"],
      ["年度の開始月", "October"],
      ["言語", "英語"],
    ];
    const form = ask(openT5b(settings), "readSettings", null, "ja");
    const field = (name: string) => form.find((each) => each.name === name);
    expect(field("phase")).toMatchObject({ label: "フェーズ", value: "launch", standard: "拡大" });
    expect(field("phase")?.options.map(({ words }) => words)).toEqual(["立ち上げ", "拡大", "安定"]);
    expect(field("fiscalStart")).toMatchObject({ value: "10", standard: "1月" });
    expect(field("fiscalStart")?.options[3]).toEqual({ value: "4", words: "4月" });
    expect(field("language")).toMatchObject({ value: "en", standard: "ツリーと同じ" });
    expect(field("trackedPerPerson")).toMatchObject({ value: "", standard: "3", options: [] });
  });

  test("in English months have their names", () => {
    const field = ask(openT5b(), "readSettings", null).find(({ name }) => name === "fiscalStart");
    expect([field?.standard, field?.options[9]?.words]).toEqual(["January", "October"]);
  });
});

describe("writing", () => {
  test("says what was done, and what takes it back works", () => {
    const workbook = openT5b();
    const done = doneBy(write(workbook, { kind: "set", setting: "trackedPerTree", value: "10" }));
    expect(done.sentence).toBe("Saved. Warn from this many numbers in a tree: 10");
    expect(aboutAttention(done.state)).toEqual([]);
    const back = doneBy(write(workbook, { kind: "replay", changes: done.undo.changes }));
    expect(aboutAttention(back.state)).toHaveLength(1);
    expect(back.sentence).toBe("Taken back");
  });

  test("a mute and its end, in Japanese", () => {
    const workbook = openT5b();
    const muted = doneBy(write(workbook, { kind: "mute", code: "P-06", kpi: "", reason: "試行中" }, "ja"));
    expect(muted.sentence).toBe("P-06 を表示しないようにしました");
    expect(muted.state.mutes).toMatchObject([{ reason: "試行中" }]);
    const heard = doneBy(write(workbook, { kind: "unmute", code: "P-06", kpi: "" }, "ja"));
    expect([heard.state.mutes, aboutAttention(heard.state).length]).toEqual([[], 1]);
  });

  test("a value that cannot be used is refused with what can be", () => {
    expect(write(openT5b(), { kind: "set", setting: "flatPeriods", value: "soon" })).toEqual({
      outcome: "refused",
      sentence: "“soon” cannot be used here. Type a whole number from 1.",
    });
  });

  test("a mute without a reason is refused", () => {
    expect(write(openT5b(), { kind: "mute", code: "P-06", kpi: "", reason: "" })).toMatchObject({ outcome: "refused" });
  });

  test("when the sheet was changed meanwhile, what is in it now is shown and nothing is written", () => {
    const workbook = openT5b(MUTED);
    const { settingsRevision: revision } = stateOf(workbook);
    workbook.edit(3, [{ row: 2, column: 3, value: "theirs" }]);
    const edit = { kind: "set", setting: "phase", value: "launch" } as const;
    const answer = ask(workbook, "writeSetting", { edit, revision, period: null });
    expect(answer).toMatchObject({ outcome: "conflict", state: { mutes: [{ reason: "theirs" }] } });
    expect(workbook.read(3)).toHaveLength(2);
  });
});

describe("before there is a tree that can be read", () => {
  const sheets = {
    "no tree": [{ name: "Sheet1", rows: [["", ""]] }],
    "a blank one": [{ name: "Tree", role: "tree", rows: [[""]] }],
    "one without columns": [{ name: "Tree", role: "tree", rows: [["Hello"], ["world"]] }],
  } as const satisfies Record<string, Parameters<typeof memoryWorkbook>[0]>;

  test.each(Object.keys(sheets) as (keyof typeof sheets)[])("settings are read and written all the same: %s", (name) => {
    const workbook = memoryWorkbook(sheets[name]);
    const form = ask(workbook, "readSettings", null);
    expect(form.map(({ value }) => value)).toEqual(form.map(() => ""));
    const done = doneBy(write(workbook, { kind: "set", setting: "phase", value: "launch" }));
    expect(done.state).toMatchObject({ nodes: [], settings: { id: 2 } });
    expect(done.state.settingsRevision).toBe(done.undo.revision);
    const phase = () => ask(workbook, "readSettings", null).find((field) => field.name === "phase")?.value;
    expect(phase()).toBe("launch");
    doneBy(write(workbook, { kind: "replay", changes: done.undo.changes }));
    expect(phase()).toBe("");
  });

  test("the defaults are those of the spreadsheet's language, on the sheet that is made as well", () => {
    const workbook = memoryWorkbook([{ name: "シート1", rows: [[""]] }], "ja_JP");
    const standard = (language: Language) =>
      ask(workbook, "readSettings", null, language).find(({ name }) => name === "fiscalStart")?.standard;
    expect([standard("ja"), standard("en")]).toEqual(["4月", "April"]);
    doneBy(write(workbook, { kind: "set", setting: "money", value: "万円" }));
    expect(workbook.read(2)[0]?.slice(0, 2)).toEqual(["設定", "値"]);
    expect(workbook.sheets()[1]?.role).toBe("settings");
  });

  test("settings that are there are kept when the tree comes", () => {
    const workbook = memoryWorkbook([{ name: "Sheet1", rows: [[""]] }]);
    doneBy(write(workbook, { kind: "mute", code: "P-06", kpi: "", reason: "we tried with fewer" }));
    ask(workbook, "insertTemplateFromSidebar", { template: "T5b", withReport: false });
    expect(aboutAttention(stateOf(workbook))).toEqual([]);
    expect(stateOf(workbook).mutes).toMatchObject([{ code: "P-06", reason: "we tried with fewer" }]);
  });
});
