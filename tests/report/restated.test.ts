import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/language.ts";
import { findRestated } from "../../src/report/compose/find-restated.ts";
import { reportContext } from "../../src/report/compose/report-context.ts";
import { sayRestated } from "../../src/report/say/say-restated.ts";
import type { RawGrid } from "../../src/sheets/cells/raw-grid.ts";
import type { History } from "../../src/sheets/history/history.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { closeTable } from "../support/close-table.ts";

const tree: RawGrid = [
  ["ID", "Parent", "Op", "Name", "Formula", "Unit", "Target"],
  ["R", "", "=", "付帯売上", "", "円/月", ""],
  ["P", "R", "×", "単価", "", "円/社", 11000],
  ["C", "R", "×", "客数", "", "社", ""],
];
const data: RawGrid = [
  ["KPI", "2026-09", "2026-10"],
  ["P", 10000, 10920],
  ["C", 120, 110],
];
const september = closeTable({ tree, data }, "2026-09");

const contextOf = (treeGrid: RawGrid, dataGrid: RawGrid, history: History, language: Language = "ja", period?: number) => {
  const { model } = readModel(treeGrid, dataGrid, history);
  return reportContext(model, period ?? model.periods.length - 1, language);
};
const said = (treeGrid: RawGrid, dataGrid: RawGrid, language: Language = "ja", history: History = [september]) =>
  sayRestated(contextOf(treeGrid, dataGrid, history, language), history);
const withCell = (grid: RawGrid, row: number, column: number, cell: unknown): RawGrid =>
  grid.map((cells, at) => cells.map((each, place) => (at === row && place === column ? cell : each)));

describe("what was edited after its month was closed", () => {
  test("is nothing where nothing was", () => {
    expect(said(tree, data)).toEqual([]);
    expect(said(tree, data, "ja", [])).toEqual([]);
  });

  test("is said of the KGI first, apart from the month's change, then of what was typed", () => {
    const corrected = withCell(data, 2, 1, 119);
    expect(said(tree, corrected)).toEqual([
      "2026年9月の付帯売上は締めたときの1,200,000円から1,190,000円に修正されています(▲10,000円)。今月の増減とは分けています。",
      "2026年9月の客数は締めたときの120社から119社に修正されています(▲1社)。",
    ]);
    expect(said(tree, corrected, "en")).toEqual([
      "付帯売上 of September 2026 has been restated since it was closed: ¥1,200,000 then, ¥1,190,000 now (−¥10,000). This is kept apart from this month's change.",
      "客数 of September 2026 has been restated since it was closed: 120 社 then, 119 社 now (−1 社).",
    ]);
  });

  test("adds up with the change of the month: reported 1,200,000 − 10,000 + 11,200 = 1,201,200", () => {
    const context = contextOf(tree, withCell(data, 2, 1, 119), [september]);
    const kgi = findRestated(context, [september]).find(({ node, field }) => node === 0 && field === "actual");
    const restatement = (kgi?.restated ?? 0) - (kgi?.reported ?? 0);
    expect([kgi?.reported, restatement, context.changes[0]?.change]).toEqual([1_200_000, -10_000, 11_200]);
    expect(context.gaps[0]?.actual).toBe(1_201_200);
  });

  test("is said of targets where one that was typed has changed", () => {
    const rows = [
      ["KPI", "月", "実績", "目標"],
      ["P", "2026-09", 10000, 12000],
      ["C", "2026-09", 120, ""],
      ["P", "2026-10", 10920, ""],
      ["C", "2026-10", 110, ""],
    ];
    expect(said(tree, rows)).toEqual([
      "2026年9月の付帯売上の目標は締めたときの1,320,000円から1,440,000円に変わっています(+120,000円)。",
      "2026年9月の単価の目標は締めたときの11,000円から12,000円に変わっています(+1,000円)。",
    ]);
    expect(said(tree, rows, "en")[0]).toBe(
      "The target of 付帯売上 for September 2026 has been changed since the month was closed: ¥1,320,000 then, ¥1,440,000 now (+¥120,000).",
    );
  });

  test("is said of values that came later, and of values that are gone", () => {
    const blank = closeTable({ tree, data: withCell(data, 2, 1, "") }, "2026-09");
    expect(said(tree, data, "ja", [blank])[0]).toBe(
      "2026年9月の付帯売上は締めたときには値がありませんでしたが、今は1,200,000円です。",
    );
    const sum = withCell(withCell(tree, 2, 2, "+"), 3, 2, "÷");
    expect(said(sum, data)[0]).toBe("2026年9月の付帯売上は締めたときは1,200,000円でしたが、今は値がありません。");
  });

  test("is counted where it is too much for the page", () => {
    const parts = Array.from({ length: 9 }, (_, at) => [`K${at}`, "R", "+", `部分${at}`, "", "円", ""]);
    const wide = [tree[0] ?? [], tree[1] ?? [], ...parts];
    const figures = (september: number) => [data[0] ?? [], ...parts.map(([id]) => [id, september, 5])];
    const history = [closeTable({ tree: wide, data: figures(7) }, "2026-09")];
    const lines = said(wide, figures(8), "ja", history);
    expect(lines).toHaveLength(5);
    expect(lines[4]).toBe("締めた月の数字の修正は、ほかに6件あります。");
  });

  test("is left out where it is too small to be seen, and where it is older than the report looks", () => {
    expect(said(tree, withCell(data, 1, 1, 10000.000001))).toEqual([]);
    const years = (september: number): RawGrid => [
      ["KPI", "2025-09", "2025-10", "2026-10"],
      ["P", september, september, 10],
      ["C", 1, 1, 1],
    ];
    const history = ["2025-09", "2025-10"].map((period) => closeTable({ tree, data: years(5) }, period));
    expect(said(tree, years(6), "ja", history).map((line) => line.slice(0, 9))).toEqual(["2025年10月の", "2025年10月の"]);
  });

  test("is said of a closed month that is shown itself", () => {
    const context = contextOf(tree, withCell(data, 2, 1, 119), [september], "ja", 0);
    expect(sayRestated(context, [september])[0]).toBe(
      "2026年9月の付帯売上は締めたときの1,200,000円から1,190,000円に修正されています(▲10,000円)。",
    );
  });
});

describe("a tree that has changed since the last closed month", () => {
  const changes = (changed: RawGrid, language: Language = "ja") => said(changed, data, language).at(-1);

  test("is named by what was changed, added and removed", () => {
    const moved = [...withCell(tree, 2, 4, "=[C] * 2").filter(([id]) => id !== "C"), ["D", "R", "×", "新規", "", "社", ""]];
    const without = said(
      moved,
      data.filter(([id]) => id !== "C"),
    ).at(-1);
    expect(without).toMatch(/^2026年9月を締めたあとにツリーが変わっています\(変更: 単価。追加: 新規。削除: 客数\)。/);
    expect(changes(withCell(tree, 3, 5, "人"), "en")).toBe(
      "The tree has changed since September 2026 was closed (changed: 客数). Compare numbers before and after with care.",
    );
    expect(changes(withCell(withCell(tree, 2, 2, "+"), 3, 2, "+"))).toMatch(/変更: 単価、客数\)/);
  });

  test.each([
    { title: "its rows", now: [tree[0] ?? [], tree[3] ?? [], tree[2] ?? [], tree[1] ?? []] },
    {
      title: "the name of a KPI that is a parent by its name",
      now: withCell(withCell(withCell(tree, 2, 1, "売上"), 3, 1, "売上"), 1, 3, "売上"),
    },
    { title: "the sign of its root", now: withCell(tree, 1, 2, "") },
    { title: "a standing target", now: withCell(tree, 2, 6, 99000) },
  ])("is the same after a change of $title", ({ now }) => {
    expect(said(now, data)).toEqual([]);
  });

  test("is the same when a KPI in a formula gets another name", () => {
    const formula = withCell(tree, 1, 4, "=[単価] * [客数]");
    const history = [closeTable({ tree: formula, data }, "2026-09")];
    const renamed = withCell(withCell(formula, 1, 4, "= [平均単価]*[客数]"), 2, 3, "平均単価");
    expect(said(renamed, data, "ja", history)).toEqual([]);
    expect(said(withCell(formula, 1, 4, "=[単価] + [客数]"), data, "ja", history).at(-1)).toMatch(/変更: 付帯売上/);
  });
});
