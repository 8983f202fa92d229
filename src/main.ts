/** Everything Apps Script can call: custom functions, the menu, what the sidebar asks. One line each. */
export { checkTree } from "./actions/check-tree.ts";
export { chooseTemplate } from "./actions/choose-template.ts";
export { closeShownMonth } from "./actions/close-shown-month.ts";
export { onInstall } from "./actions/on-install.ts";
export { onOpen } from "./actions/on-open.ts";
export { openSidebar } from "./actions/open-sidebar.ts";
export { refreshReport } from "./actions/refresh-report.ts";
export { showHelp } from "./actions/show-help.ts";
export { KPI_ACHIEVEMENT } from "./functions/kpi-achievement.ts";
export { KPI_ARPA } from "./functions/kpi-arpa.ts";
export { KPI_ARR } from "./functions/kpi-arr.ts";
export { KPI_ATTENTION } from "./functions/kpi-attention.ts";
export { KPI_BAND } from "./functions/kpi-band.ts";
export { KPI_CAC } from "./functions/kpi-cac.ts";
export { KPI_CAC_PAYBACK } from "./functions/kpi-cac-payback.ts";
export { KPI_CCR } from "./functions/kpi-ccr.ts";
export { KPI_CHECK } from "./functions/kpi-check.ts";
export { KPI_CHURN_RISK } from "./functions/kpi-churn-risk.ts";
export { KPI_CHURN_SIM } from "./functions/kpi-churn-sim.ts";
export { KPI_CONTRIB } from "./functions/kpi-contrib.ts";
export { KPI_CSAT } from "./functions/kpi-csat.ts";
export { KPI_EFFECT } from "./functions/kpi-effect.ts";
export { KPI_EJECT } from "./functions/kpi-eject.ts";
export { KPI_ELASTICITY } from "./functions/kpi-elasticity.ts";
export { KPI_FACTORIZE } from "./functions/kpi-factorize.ts";
export { KPI_FACTORS } from "./functions/kpi-factors.ts";
export { KPI_FOCUS } from "./functions/kpi-focus.ts";
export { KPI_GAP } from "./functions/kpi-gap.ts";
export { KPI_GRR } from "./functions/kpi-grr.ts";
export { KPI_HEALTH } from "./functions/kpi-health.ts";
export { KPI_HEALTH_TEST } from "./functions/kpi-health-test.ts";
export { KPI_LEADLAG } from "./functions/kpi-leadlag.ts";
export { KPI_LINKTEST } from "./functions/kpi-linktest.ts";
export { KPI_LTV } from "./functions/kpi-ltv.ts";
export { KPI_MIX } from "./functions/kpi-mix.ts";
export { KPI_MOVEMENTS } from "./functions/kpi-movements.ts";
export { KPI_MRR_BRIDGE } from "./functions/kpi-mrr-bridge.ts";
export { KPI_NPS } from "./functions/kpi-nps.ts";
export { KPI_NRR } from "./functions/kpi-nrr.ts";
export { KPI_PACE } from "./functions/kpi-pace.ts";
export { KPI_QUICK_RATIO } from "./functions/kpi-quick-ratio.ts";
export { KPI_RCR } from "./functions/kpi-rcr.ts";
export { KPI_REQUIRED } from "./functions/kpi-required.ts";
export { KPI_ROLLUP } from "./functions/kpi-rollup.ts";
export { KPI_SENSITIVITY } from "./functions/kpi-sensitivity.ts";
export { KPI_SENTENCE } from "./functions/kpi-sentence.ts";
export { KPI_SIGNAL } from "./functions/kpi-signal.ts";
export { KPI_SPLIT } from "./functions/kpi-split.ts";
export { KPI_STAGES } from "./functions/kpi-stages.ts";
export { KPI_SURVEY_SEGMENTS } from "./functions/kpi-survey-segments.ts";
export { KPI_TEMPLATE } from "./functions/kpi-template.ts";
export { KPI_TOPSHARE } from "./functions/kpi-topshare.ts";
export { KPI_UNIT_ECONOMICS } from "./functions/kpi-unit-economics.ts";
export { KPI_WHATIF } from "./functions/kpi-whatif.ts";
export {
  closeMonth,
  decideFocus,
  editTree,
  explainResult,
  followRefresh,
  insertTemplateFromSidebar,
  jumpTo,
  lookIntoSurprises,
  rankLeaves,
  readOwnTable,
  readSettings,
  refreshFromSidebar,
  sayPayback,
  seekGoal,
  shareText,
  showBigPicture,
  sidebarState,
  tryValues,
  useOwnTable,
  writeSetting,
} from "./sidebar/endpoints.ts";
