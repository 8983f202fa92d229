/** Everything Apps Script can call: custom functions, the menu, what the sidebar asks. One line each. */
export { KPI_ROLLUP } from "./functions/kpi-rollup.ts";
export { KPI_TEMPLATE } from "./functions/kpi-template.ts";
