import { Chart } from "chart.js/auto";

/** o-spreadsheet draws its charts with the Chart.js it finds among the globals. */
export function provideCharts(): void {
  Object.assign(globalThis, { Chart });
}
