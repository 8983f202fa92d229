import * as chartJs from "chart.js";

/**
 * o-spreadsheet draws its charts with the Chart.js it finds among the globals, in the form a plain script leaves there: one
 * class that carries all others as its properties.
 */
export function provideCharts(): void {
  const { Chart, registerables } = chartJs;
  Chart.register(...registerables);
  Object.assign(globalThis, { Chart: Object.assign(Chart, chartJs) });
}
