import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sayProblem } from "../../src/language/say-problem.ts";
import type { RawGrid } from "../../src/sheets/cells/raw-grid.ts";
import { openPlanTable } from "../../src/sheets/plan/plan-table.ts";
import { readPlan } from "../../src/sheets/plan/read-plan.ts";
import { j7, planRows } from "../support/plan-rows.ts";

/** 2026-11-04 and so on, as days since 1970-01-01. */
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

const decided = {
  period: "2026-10",
  kpi: "ANC.A.O",
  from: 0.65,
  to: 0.8,
  hours: 60,
  hourlyCost: 4000,
  owner: "Sato",
  start: day("2026-11-04"),
  due: day("2026-11-28"),
  judgedIn: "2026-12",
  agreement: "Sales",
  agreedOn: day("2026-11-02"),
  result: "",
  learned: "",
  row: 2,
};

describe("the focus plan", () => {
  test("is read as Kigi writes it, in both languages", () => {
    expect(readPlan(planRows("en", j7))).toEqual([decided]);
    expect(readPlan(planRows("ja", j7))).toEqual([decided]);
  });

  test("is read as people write it: below a title, columns in any order, dates and months in their own ways", () => {
    const grid: RawGrid = [
      ["今月の1つ", "", "", ""],
      [],
      ["期日", "時間単価", "月", "合意", "指標", "工数", "現状", "目標", "開始", "メモ"],
      [
        "2026年11月28日",
        "4,000円",
        "2026年10月",
        "営業",
        "完了率",
        "60",
        "65%",
        "80%",
        new Date("2026-11-04T00:00:00+09:00"),
        "x",
      ],
    ];
    expect(readPlan(grid)).toEqual([
      { ...decided, kpi: "完了率", owner: "", judgedIn: "", agreement: "営業", agreedOn: null, row: 4 },
    ]);
  });

  test("keeps the calendar day whatever the zone of the spreadsheet", () => {
    for (const zone of ["+09:00", "-10:00", "+12:00", "Z"]) {
      const grid = planRows("en", { ...j7, start: new Date(`2026-11-04T00:00:00${zone}`) });
      expect(readPlan(grid)[0]?.start).toBe(decided.start);
    }
  });

  test("has no rows where there is no sheet, and none on a sheet of something else", () => {
    expect(readPlan(null)).toEqual([]);
    expect(openPlanTable([["", 1]])).toEqual({ header: null, plans: [], problems: [] });
  });

  test("loses a cell that cannot be read, and nothing else, and says which", () => {
    const grid = planRows("en", { ...j7, hours: "many", due: "soon", hourlyCost: -1, from: "#REF!" });
    const { plans, problems } = openPlanTable(grid);
    expect(plans).toEqual([{ ...decided, hours: null, due: null, hourlyCost: null, from: null }]);
    expect(problems.map(({ place }) => place)).toEqual(
      ["from", "hours", "hourlyCost", "due"].map((column) => ({ table: "plan", row: 2, column })),
    );
    expect(problems.map((problem) => sayProblem(problem, "ja"))[1]).toBe(
      "フォーカス計画の2行目「時間」の「many」は使えないため、空欄として扱っています。直しましょう。",
    );
  });

  test("leaves out a row without a month or a KPI, and says so where anything else stands in it", () => {
    const grid = planRows("en", { id: "A" }, { month: "2026-10", hours: 3 }, { month: "2026-11" }, {}, { result: "free text" });
    const { plans, problems } = openPlanTable(grid);
    expect(plans).toEqual([]);
    expect(problems.map(({ variant, place }) => [variant, place?.row])).toEqual([
      ["plan-month-missing", 2],
      ["plan-kpi-missing", 3],
    ]);
  });

  test("takes any text for a KPI, even what JavaScript has a meaning for", () => {
    const grid = planRows("en", { month: "2026-10", id: "__proto__" }, { month: "constructor", id: "toString" });
    expect(readPlan(grid).map(({ period, kpi }) => [period, kpi])).toEqual([
      ["2026-10", "__proto__"],
      ["constructor", "toString"],
    ]);
  });

  test("is read without fail whatever stands in its cells, and a problem points at a cell that is there", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      fc.constantFrom<unknown>("", "#N/A", "2026-10", "__proto__", null, undefined, {}, [], Number.NaN),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 8 }), fc.boolean(), (rows, isHeaded) => {
        const grid: RawGrid = isHeaded ? [...planRows("en"), ...rows] : rows;
        const { plans, problems } = openPlanTable(grid);
        for (const { row, ...plan } of plans) {
          expect(grid[row - 1]).toBeDefined();
          for (const value of Object.values(plan)) expect(typeof value === "number" ? Number.isFinite(value) : true).toBe(true);
        }
        for (const { place } of problems) expect(grid[(place?.row ?? 0) - 1]).toBeDefined();
      }),
    );
  });

  test("does not depend on the order of its columns", () => {
    const [header = [], row = []] = planRows("en", j7);
    fc.assert(
      fc.property(fc.shuffledSubarray(Array.from(header.keys()), { minLength: header.length }), (order) => {
        const shuffled = [header, row].map((cells) => order.map((at) => cells[at] ?? ""));
        expect(readPlan(shuffled)).toEqual([decided]);
      }),
    );
  });
});
