/** Everything Apps Script can call: custom functions, the menu, what the sidebar asks. One line each. */
export { KPI_BAND } from "./functions/kpi-band.ts";
export { KPI_CHECK } from "./functions/kpi-check.ts";
export { KPI_CONTRIB } from "./functions/kpi-contrib.ts";
export { KPI_EJECT } from "./functions/kpi-eject.ts";
export { KPI_FACTORIZE } from "./functions/kpi-factorize.ts";
export { KPI_FACTORS } from "./functions/kpi-factors.ts";
export { KPI_FOCUS } from "./functions/kpi-focus.ts";
export { KPI_GAP } from "./functions/kpi-gap.ts";
export { KPI_MIX } from "./functions/kpi-mix.ts";
export { KPI_MOVEMENTS } from "./functions/kpi-movements.ts";
export { KPI_REQUIRED } from "./functions/kpi-required.ts";
export { KPI_ROLLUP } from "./functions/kpi-rollup.ts";
export { KPI_SENSITIVITY } from "./functions/kpi-sensitivity.ts";
export { KPI_SPLIT } from "./functions/kpi-split.ts";
export { KPI_TEMPLATE } from "./functions/kpi-template.ts";
export { KPI_WHATIF } from "./functions/kpi-whatif.ts";
