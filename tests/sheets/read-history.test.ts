import { describe, expect, test } from "vitest";
import type { ClosedMonth } from "../../src/sheets/history/history.ts";
import { historyFields, historyHeaderRow, historyRows } from "../../src/sheets/history/history-rows.ts";
import { readHistory } from "../../src/sheets/history/read-history.ts";

const HEADER = ["Month", "Closed at", "ID", "Name", "Parent", "Op", "Unit", "Direction", "Actual", "Target", "Focus", "Method"];
const row = (month: unknown, id: unknown, actual: unknown, target: unknown = "", focus: unknown = "") => [
  ...[month, "2026-11-02 10:32", id, `Name of ${String(id)}`, "R", "×", "JPY", "up", actual, target, focus, "Shapley"],
];

/** Month by month: its label, and its KPIs with actual and target; the focus has a star. */
const drawn = (grid: readonly (readonly unknown[])[]) =>
  readHistory(grid).map(({ period, kpis }) => {
    return `${period}: ${kpis.map(({ id, actual, target, isFocus }) => `${isFocus ? "★" : ""}${id} ${actual}/${target}`).join(", ")}`;
  });

describe("the sheet of closed months", () => {
  test("gives the months in their order, the KPIs in the order of their ids", () => {
    const grid = [HEADER, row("2026-10", "P", 10500, 11000, "★"), row("2026-09", "R", 1), row("2026-10", "C", 220)];
    expect(drawn(grid)).toEqual(["2026-09: R 1/null", "2026-10: C 220/null, ★P 10500/11000"]);
  });

  test("gives months by the calendar, whenever they were closed, and other periods as they were closed", () => {
    const at = (month: string, closedAt: string) => row(month, "R", 1).map((cell, column) => (column === 1 ? closedAt : cell));
    const grid = [
      HEADER,
      at("Plan A", "2026-12-03"),
      at("2026-10", "2026-11-02"),
      at("Plan B", "2026-12-01"),
      at("2026-09", "2026-12-04"),
    ];
    expect(readHistory(grid).map(({ period }) => period)).toEqual(["2026-09", "2026-10", "Plan B", "Plan A"]);
  });

  test("gives everything that was kept of a KPI", () => {
    const [month] = readHistory([HEADER, row("2026-10", "P", 10500, 11000)]);
    expect(month).toEqual({
      period: "2026-10",
      closedAt: "2026-11-02 10:32",
      method: "Shapley",
      version: "",
      kpis: [
        {
          id: "P",
          name: "Name of P",
          parent: "R",
          operator: "×",
          formula: "",
          unit: "JPY",
          direction: "up",
          actual: 10500,
          target: 11000,
          achievement: null,
          isFocus: false,
        },
      ],
    });
  });

  test.each([
    { title: "sorted and moved about", header: ["実績", "メモ", "月", "ID"], cells: [5, "x", "2026年9月", "A"] },
    { title: "below a title", header: ["ID", "Period", "Actual", ""], cells: ["A", "2026/9", "5", ""] },
    {
      title: "with dates for months",
      header: ["ID", "年月", "実績値", ""],
      cells: ["A", new Date(Date.UTC(2026, 7, 31, 15)), "５", ""],
    },
  ])("is found with its columns $title", ({ header, cells }) => {
    expect(drawn([["Our history"], header, cells])).toEqual(["2026-09: A 5/null"]);
  });

  test("loses by a cell that cannot be read that cell and nothing else", () => {
    const grid = [HEADER, row("2026-10", "A", "n/a", 3), row("2026-10", "B", "#REF!", true), row("2026-10", "C", 1)];
    expect(drawn(grid)).toEqual(["2026-10: A null/3, B null/null, C 1/null"]);
  });

  test("leaves out rows without a month or an id", () => {
    expect(drawn([HEADER, row("", "A", 1), row("2026-10", "", 1), row(null, "B", 2), []])).toEqual([]);
  });

  test("keeps of a KPI that stands twice in a month what both rows say", () => {
    const twice = [row("2026-10", "A", 1, 7), row("2026-10", "A", 2, 7, "★")];
    expect(drawn([HEADER, ...twice])).toEqual(["2026-10: ★A null/7"]);
    expect(readHistory([HEADER, ...twice])).toEqual(readHistory([HEADER, ...twice.reverse()]));
  });

  test.each(["★", true, "x", "1"])("has the focus where its cell holds %s", (mark) => {
    expect(drawn([HEADER, row("2026-10", "A", 1, 2, mark)])).toEqual(["2026-10: ★A 1/2"]);
  });

  test.each(["", false, 0])("has no focus where its cell holds %s", (mark) => {
    expect(drawn([HEADER, row("2026-10", "A", 1, 2, mark)])).toEqual(["2026-10: A 1/2"]);
  });

  test("takes ids for what they are, whatever they say", () => {
    const ids = ["__proto__", "constructor", "toString"];
    expect(drawn([HEADER, ...ids.map((id) => row("__proto__", id, 1))])).toEqual([
      "__proto__: __proto__ 1/null, constructor 1/null, toString 1/null",
    ]);
  });

  test("is empty where there is no sheet, no table or nothing below its header", () => {
    for (const grid of [null, [], [[""]], [["Month", "Actual"]], [HEADER]]) expect(readHistory(grid)).toEqual([]);
  });
});

describe("a month that is written", () => {
  const month: ClosedMonth = {
    ...{ period: "2026-10", closedAt: "2026-11-02 10:32", method: "Shapley", version: "1.2.3" },
    kpis: [
      {
        ...{ id: "A", name: "解約率", parent: "R", operator: "-", formula: "=[B] / 2", unit: "%", direction: "down" },
        ...{ actual: 0.024, target: 0.02, achievement: 0.6, isFocus: true },
      },
      {
        ...{ id: "R", name: "R", parent: "", operator: null, formula: "", unit: "", direction: "up" },
        ...{ actual: null, target: null, achievement: null, isFocus: false },
      },
    ],
  };

  test.each(["ja", "en"] as const)("is read back the same (%s), whatever columns people have put between", (language) => {
    const columns = new Map(historyFields.map((field, at) => [field, at * 2 + 1]));
    const header = historyHeaderRow(language).flatMap((label) => ["ours", label]);
    expect(readHistory([header, ...historyRows(month, columns, header.length, language)])).toEqual([month]);
  });
});

test("a history of 2,000 KPIs and 36 months is read whole", () => {
  const [kpis, months] = [2000, 36];
  const rows = Array.from({ length: kpis * months }, (_, at) => {
    return row(`${2024 + Math.floor(at / kpis / 12)}-${(Math.floor(at / kpis) % 12) + 1}`, `K${at % kpis}`, at, at + 1);
  });
  expect(readHistory([HEADER, ...rows]).map((month) => month.kpis.length)).toEqual(new Array(months).fill(kpis));
});
