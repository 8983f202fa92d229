import { describe, expect, test } from "vitest";
import { aims, type Model, valueAt } from "../../src/engine/index.ts";
import type { RawGrid } from "../../src/sheets/cells/raw-grid.ts";
import type { History } from "../../src/sheets/history/history.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { closeTable } from "../support/close-table.ts";

const tree: RawGrid = [
  ["ID", "Parent", "Op", "Name", "Target"],
  ["R", "", "=", "Revenue", ""],
  ["P", "R", "×", "Price", 12],
  ["C", "R", "×", "Customers", ""],
];
const data: RawGrid = [
  ["KPI", "2026-08", "2026-09", "2026-10"],
  ["P", 10, 11, 12],
  ["C", 5, 6, 7],
];
const closed = (...periods: string[]) => periods.map((period) => closeTable({ tree, data }, period));

/** A KPI in every period: `label value/target`. */
const course = (model: Model, id: string) => {
  const node = model.tree.nodeById.get(id) ?? -1;
  return model.periods.map(({ label }, period) => {
    const { values, aimed } = aims(model, period);
    return `${label} ${valueAt(model.rollup, node, period)}/${aimed[node] === 1 ? values[node] : null}`;
  });
};
const modelOf = (treeGrid: RawGrid, dataGrid: RawGrid, history: History) => readModel(treeGrid, dataGrid, history).model;
const whole = modelOf(tree, data, []);

describe("closed months", () => {
  test("that are no longer in the data sheet are computed from what was kept", () => {
    const short = data.map(([kpi, , , last]) => [kpi, last]);
    const model = modelOf(tree, short, closed("2026-08", "2026-09"));
    for (const id of ["R", "P", "C"]) expect(course(model, id)).toEqual(course(whole, id));
    expect(course(model, "R")).toEqual(["2026-08 50/60", "2026-09 66/72", "2026-10 84/84"]);
  });

  test("that are still in the data sheet count as they stand there, down to the cell", () => {
    const edited = [data[0] ?? [], ["P", 10, 20, 12], ["C", 5, "", 7]];
    expect(course(modelOf(tree, edited, closed("2026-09")), "R")[1]).toBe("2026-09 120/72");
  });

  test("take their place between the months of the data sheet, and stand before periods that are no months", () => {
    const gapped = [
      ["KPI", "Plan A", "2026-10", "2026-08"],
      ["P", 1, 12, 10],
    ];
    const history = [...closed("2026-09"), { ...closed("2026-09")[0], period: "Plan 0" }] as History;
    expect(modelOf(tree, gapped, history).periods.map(({ label }) => label)).toEqual([
      ...["2026-08", "2026-09", "2026-10", "Plan 0", "Plan A"],
    ]);
  });

  test("keep their targets when the standing target is raised for the months to come", () => {
    const raised = tree.map((row) => (row[0] === "P" ? ["P", "R", "×", "Price", 20] : row));
    expect(course(modelOf(raised, data, closed("2026-09")), "R")).toEqual(["2026-08 50/100", "2026-09 66/72", "2026-10 84/140"]);
  });

  test("follow a target that is given for that very month, in what is computed from it too", () => {
    const rows = [
      ["KPI", "Month", "Actual", "Target"],
      ["P", "2026-09", 11, 30],
      ["C", "2026-09", 6, ""],
    ];
    expect(course(modelOf(tree, rows, closed("2026-09")), "R")).toEqual(["2026-09 66/180"]);
  });

  test("keep a target that was typed for a computed KPI with nothing below it", () => {
    const typed = tree.map((row) => (row[0] === "R" ? ["R", "", "=", "Revenue", 70] : row[0] === "P" ? row.slice(0, 4) : row));
    const history = [closeTable({ tree: typed, data }, "2026-09")];
    const without = typed.map((row) => row.slice(0, 4));
    expect(course(modelOf(without, data, history), "R")[1]).toBe("2026-09 66/70");
  });

  test("leave computed KPIs to be computed: neither a value nor a target is given for one whose parts have them", () => {
    const { tree: built, model } = readModel(tree, data, closed("2026-09"));
    const given = built.definitions.map((_, node) => [model.data.actuals[node * 3 + 1], model.data.targets[node * 3 + 1]]);
    expect(given).toEqual([
      [Number.NaN, Number.NaN],
      [11, 12],
      [6, Number.NaN],
    ]);
  });

  test("are computed by the tree as it is now", () => {
    const sum = tree.map((row) => row.map((cell) => (cell === "×" ? "+" : cell)));
    expect(
      course(
        modelOf(
          sum,
          data.map(([kpi, , , last]) => [kpi, last]),
          closed("2026-09"),
        ),
        "R",
      )[0],
    ).toMatch(/^2026-09 17\//);
  });

  test("of other trees change nothing", () => {
    const other = closed("2026-08").map((month) => ({
      ...month,
      period: "2020-01",
      kpis: month.kpis.map((kpi) => ({ ...kpi, id: "__proto__" })),
    }));
    expect(modelOf(tree, data, other)).toEqual(whole);
  });

  test("fill up to 120 periods and no more, the latest", () => {
    const [one] = closed("2026-08");
    const many = Array.from({ length: 200 }, (_, at) => ({
      ...one,
      period: `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    }));
    const { periods } = modelOf(tree, data, many as unknown as History);
    expect(periods).toHaveLength(120);
    expect(periods[0]?.label).toBe("2006-12");
  });
});
