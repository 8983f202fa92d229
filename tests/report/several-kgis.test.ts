import { expect, test } from "vitest";
import { layOutCharts } from "../../src/report/charts/lay-out-charts.ts";
import { layOutReport } from "../../src/report/lay-out/lay-out-report.ts";
import { noReaderCells } from "../../src/report/readers/reader-cells.ts";
import { type Row, report } from "../support/small-report.ts";

/** Two shops whose factors have the same names, and the units of their results. */
const shops = (...units: readonly string[]): Row[] =>
  units.flatMap((unit, at): Row[] => [
    { id: `S${at}`, op: "=", name: `店${at}`, unit },
    { id: `S${at}.P`, parent: `S${at}`, op: "×", name: "単価", unit: "円/人", target: 12, controllability: 2 },
    { id: `S${at}.B`, parent: `S${at}`, op: "×", name: "客数", unit: "人", target: 120, controllability: 4 },
  ]);
const figures = { "S0.P": [10], "S0.B": [100], "S1.P": [10], "S1.B": [110] };

test("the table of the focus says to which of several KGIs its rows belong, in whose unit their impacts are", () => {
  const rows = layOutReport(report("ja", shops("円/月", "件/月"), figures), noReaderCells).rows.map(
    ([id, name]) => `${id?.value} ${name?.value}`,
  );
  const focus = rows.slice(rows.findIndex((row) => row.startsWith("§4")) + 2).slice(0, 6);
  expect(focus).toEqual([
    "• 店0 (円/月)",
    "S0.B ★1 客数 (人)",
    "S0.P 2 単価 (円/人)",
    "• 店1 (件/月)",
    "S1.P 1 単価 (円/人)",
    "S1.B 2 客数 (人)",
  ]);
});

test("the focus map shows the candidates of one KGI, whose ranks are one after the other", () => {
  const map = layOutCharts(report("ja", shops("円/月", "円/月"), figures)).find(({ key }) => key === "focusMap");
  expect(map?.drawing.series).toEqual(["★1 客数", "2 単価"]);
});
