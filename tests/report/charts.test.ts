import { describe, expect, test } from "vitest";
import { chartColors } from "../../src/report/charts/chart-drawing.ts";
import { layOutCharts } from "../../src/report/charts/lay-out-charts.ts";
import { type Figures, type Row, report } from "../support/small-report.ts";

const deals: readonly Row[] = [
  { id: "D", op: "=", name: "成約", unit: "件" },
  { id: "M", parent: "D", op: "×", name: "商談", unit: "件", target: 20, controllability: 4 },
  { id: "W", parent: "D", op: "×", name: "受注率", unit: "%", target: 0.25, controllability: 3 },
];

function chartsOf(figures: Figures) {
  return layOutCharts(report("ja", deals, figures));
}

describe("a chart that had nothing to draw is left out", () => {
  test("of changes, where nothing moved", () => {
    expect(chartsOf({ M: [10, 12], W: [0, 0] }).map(({ key }) => key)).toEqual(["gap", "focusMap", "headroom"]);
  });

  test("of the gap, where all targets are just reached", () => {
    expect(chartsOf({ M: [16, 20], W: [0.25, 0.25] }).map(({ key }) => key)).toEqual(["waterfall"]);
  });
});

test("the figures of a chart have the decimals of its labels", () => {
  const waterfall = chartsOf({ M: [10, 12], W: [0, 0.25] }).find(({ key }) => key === "waterfall");
  const [first] = waterfall?.drawing.rows ?? [];
  expect(first?.map(({ value }) => value)).toEqual(["+0.25件 商談", 0, 0, 0.25, 0, 0, 0]);
  expect(first?.[3]?.format).toBe("#,##0.00");
});

test.each([
  ["↑", chartColors.better, chartColors.worse],
  ["↓", chartColors.worse, chartColors.better],
])("what rises has the colour of what that is, where %s is better", (direction, rising, falling) => {
  const rows = deals.map((row) => ({ ...row, direction }));
  const waterfall = layOutCharts(report("ja", rows, { M: [10, 12], W: [0.2, 0.25] })).find(({ key }) => key === "waterfall");
  const { invisible, total } = chartColors;
  expect(waterfall?.drawing.options).toMatchObject({ colors: [invisible, total, rising, falling, rising, falling] });
});
