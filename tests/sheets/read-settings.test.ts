import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/engine/index.ts";
import { sayProblem } from "../../src/language/index.ts";
import { settingWords } from "../../src/language/words/settings-words.ts";
import type { RawGrid } from "../../src/sheets/cells/raw-grid.ts";
import { readSettings } from "../../src/sheets/settings/read-settings.ts";
import { defaultSettings, type Settings } from "../../src/sheets/settings/settings.ts";

const HEADER = ["Setting", "Value", "Reason"];

function settle(...rows: readonly (readonly unknown[])[]): Settings {
  return readSettings([HEADER, ...rows], "ja").settings;
}

function problemsOf(...rows: readonly (readonly unknown[])[]): readonly Problem[] {
  return readSettings([HEADER, ...rows], "ja").problems;
}

describe("without a sheet, or with an empty one", () => {
  test.each([[null], [[[""]]], [[]]])("everything has its default: %j", (grid) => {
    expect(readSettings(grid, "ja")).toEqual({ settings: defaultSettings("ja"), given: {}, problems: [] });
  });

  test("the fiscal year starts in April for Japanese and in January for English", () => {
    expect([readSettings(null, "ja").settings.fiscalStart, readSettings(null, "en").settings.fiscalStart]).toEqual([4, 1]);
  });
});

describe("a setting is found by its name in either language, and so is its value", () => {
  test.each<[name: string, value: unknown, settled: Partial<Settings>]>([
    ["Language of the report", "日本語", { language: "ja" }],
    ["レポートの言語", "English", { language: "en" }],
    ["ＬＡＮＧＵＡＧＥ", "EN", { language: "en" }],
    ["First month of the fiscal year", 10, { fiscalStart: 10 }],
    ["年度の開始月", "7月", { fiscalStart: 7 }],
    ["年度の開始月", "１０月", { fiscalStart: 10 }],
    ["期首月", "October", { fiscalStart: 10 }],
    ["Fiscal start", "Apr", { fiscalStart: 4 }],
    ["Fiscal start", new Date(Date.UTC(2026, 6, 1)), { fiscalStart: 7 }],
    ["フェーズ", "安定", { phase: "steady" }],
    ["Phase", "growth", { phase: "growth" }],
    ["重要な要素の呼び方", "ksf", { factorLabel: "KSF" }],
    ["Word for key factors", "Key Result", { factorLabel: "OKR" }],
    ["金額の表示", "万円", { money: "ten-thousands" }],
    ["Money in the report", "in full", { money: "full" }],
  ])("%s: %s", (name, value, settled) => {
    expect(readSettings([HEADER, [name, value]], "ja")).toMatchObject({ settings: settled, problems: [] });
  });

  test("columns may stand in any order, below a title and beside columns of one's own", () => {
    const grid = [
      ["What we agreed on", "", "", ""],
      ["", "", "", ""],
      ["Who", "理由", "値", "設定"],
      ["Sato", "since 2024", "9月", "年度の開始月"],
    ];
    expect(readSettings(grid, "ja").settings.fiscalStart).toBe(9);
  });

  test("a blank value is the default, and a heading of one's own is no mistake", () => {
    expect(readSettings([HEADER, ["Phase", ""], ["Our checks", "", ""], ["", "x", ""]], "en")).toEqual({
      settings: defaultSettings("en"),
      given: {},
      problems: [],
    });
  });
});

describe("limits", () => {
  test.each<[phase: string, limits: Settings["limits"]]>([
    ["", { trackedPerTree: 9, trackedPerPerson: 5, flatPeriods: 6 }],
    ["Launch", { trackedPerTree: 6, trackedPerPerson: 3, flatPeriods: 3 }],
    ["Growth", { trackedPerTree: 9, trackedPerPerson: 5, flatPeriods: 6 }],
    ["Steady", { trackedPerTree: 9, trackedPerPerson: 5, flatPeriods: 12 }],
  ])("come from the phase “%s”", (phase, limits) => {
    expect(settle(["Phase", phase]).limits).toEqual(limits);
  });

  test("one by one go before those of the phase", () => {
    expect(settle(["1人が追う指標の上限", 4], ["Phase", "Launch"]).limits).toEqual({
      trackedPerTree: 6,
      trackedPerPerson: 4,
      flatPeriods: 3,
    });
  });
});

describe("what cannot be used costs only itself, and is told with its cell", () => {
  test.each<[name: string, value: unknown]>([
    ["Fiscal start", 13],
    ["Fiscal start", 0],
    ["Fiscal start", "spring"],
    ["Phase", "later"],
    ["1人が追う指標の上限", "many"],
    ["1人が追う指標の上限", 2.5],
    ["1人が追う指標の上限", -1],
    ["1人が追う指標の上限", true],
    ["Money", "#REF!"],
    ["Language", "français"],
  ])("%s: %s", (name, value) => {
    const { settings, problems } = readSettings([HEADER, ["Numbers per tree", 7], [name, value]], "ja");
    const plain = defaultSettings("ja");
    expect(settings).toEqual({ ...plain, limits: { ...plain.limits, trackedPerTree: 7 } });
    expect(problems).toMatchObject([{ severity: "warning", place: { table: "settings", row: 3 } }]);
  });

  test("in words a person can act on", () => {
    const [problem] = problemsOf(["年度の開始月", "13月"]);
    expect(problem && sayProblem(problem, "ja")).toBe(
      "設定の2行目「年度の開始月」の「13月」は使えないため、既定値にしています。1から12までの月にしましょう。",
    );
    expect(problem && sayProblem(problem, "en")).toBe(
      "Settings, row 2: “13月” cannot be used for “First month of the fiscal year”, so the default is. Type a month from 1 to 12.",
    );
  });

  test("a name nobody knows is a note", () => {
    expect(problemsOf(["Fiscal strat", 7])).toMatchObject([
      { variant: "unknown-setting", severity: "note", facts: { found: "Fiscal strat", row: 2 } },
    ]);
  });

  test("a setting given twice counts once when both agree, and not at all when they do not", () => {
    const agreeing = readSettings([HEADER, ["Fiscal start", 7], ["年度の開始月", "July"]], "ja");
    expect([agreeing.settings.fiscalStart, agreeing.problems]).toEqual([7, []]);
    const contrary = readSettings([HEADER, ["Fiscal start", 7], ["Fiscal start", 8]], "ja");
    expect(contrary.settings.fiscalStart).toBe(4);
    expect(contrary.problems).toMatchObject([{ variant: "duplicate-setting", place: { row: 3, column: "fiscalStart" } }]);
  });

  test("a sheet that has lost its headers is one note, and every default", () => {
    const { settings, problems } = readSettings([["Fiscal start", 7]], "en");
    expect(settings).toEqual(defaultSettings("en"));
    expect(problems).toMatchObject([{ variant: "settings-header", place: { table: "settings", row: 1 } }]);
  });
});

describe("muted checks", () => {
  test.each<[value: string, code: string, kpi: string]>([
    ["P-10", "P-10", ""],
    ["p-6", "P-06", ""],
    ["Ｐ－０６", "P-06", ""],
    ["P06 佐藤", "P-06", "佐藤"],
    ["P-10 ANC.A", "P-10", "ANC.A"],
    ["P-10　売上", "P-10", "売上"],
    ["P-10: new business", "P-10", "new business"],
    ["P-10 __proto__", "P-10", "__proto__"],
  ])("%s", (value, code, kpi) => {
    expect(settle(["点検を表示しない", value, "agreed"]).mutes).toEqual([{ code, kpi, reason: "agreed" }]);
  });

  test.each([["ANC.A"], ["P-100"], ["P"], ["10"], ["#REF!"]])("%s names no check", (value) => {
    expect(problemsOf(["Mute check", value, "agreed"])).toMatchObject([{ variant: "unreadable-mute", severity: "warning" }]);
  });

  test("one without a reason is not heeded, and its cell is told", () => {
    const { settings, problems } = readSettings([HEADER, ["Mute check", "P-10", " "]], "en");
    expect(settings.mutes).toEqual([]);
    expect(problems).toMatchObject([{ variant: "mute-without-reason", place: { row: 2, column: "reason" } }]);
  });

  test("of two rows for the same check the first one's reason counts", () => {
    expect(settle(["Mute check", "P-10", "a"], ["Mute", "P10", "b"]).mutes).toEqual([{ code: "P-10", kpi: "", reason: "a" }]);
  });
});

const anyCell = fc.oneof(
  fc.string(),
  fc.constantFrom(...Object.values(settingWords).flatMap(({ en, ja }) => [en, ja]), "Mute check", "__proto__", "constructor"),
  fc.constantFrom("P-10", "Launch", "4月", "#N/A", "日本語", "Setting", "Value", "Reason"),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(null, undefined, {}, []),
);

describe("laws", () => {
  test("whatever stands in the cells, it is read without an error, and what is settled can be used", () => {
    const grid = fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(grid, fc.boolean(), (cells, hasHeader) => {
        const given: RawGrid = hasHeader ? [HEADER, ...cells] : cells;
        const { settings, problems } = readSettings(given, "en");
        expect(settings.fiscalStart).toBeGreaterThanOrEqual(1);
        expect(settings.fiscalStart).toBeLessThanOrEqual(12);
        for (const limit of Object.values(settings.limits)) expect(Number.isInteger(limit) && limit >= 1).toBe(true);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings("en")).sort());
        for (const problem of problems) expect(sayProblem(problem, "ja")).not.toMatch(/\{(?:row|found|setting|hint)\}/);
      }),
      { numRuns: 2_000 },
    );
  });

  test("the order of the rows makes no difference", () => {
    const rows = [
      ["Phase", "Launch"],
      ["Fiscal start", 7],
      ["年度の開始月", 8],
      ["Money", "万円"],
      ["Numbers per tree", "soon"],
      ["Mute check", "P-10", "a"],
      ["Mute check", "P-06 佐藤", "b"],
    ];
    const sorted = ({ mutes, ...settings }: Settings) => ({ ...settings, mutes: new Set(mutes) });
    const expected = sorted(settle(...rows));
    expect(expected).toMatchObject({ phase: "launch", fiscalStart: 4, money: "ten-thousands" });
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(sorted(settle(...shuffled))).toEqual(expected);
      }),
    );
  });
});
