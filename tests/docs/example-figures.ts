/** What an example must give: a single value, or cells by their row (1 is the first below the header) and English header. */
export type Figures = Figure | readonly (readonly [row: number, column: string, value: Figure])[];

/** Exact, or rounded where the source prints so many digits. */
export type Figure = number | string | boolean | { readonly rounded: number };

/**
 * The figures of the examples, worked out by hand: each is a literal, or the arithmetic that a reader would do with a pencil.
 * Those of revenue are domain.md H.3, of SaaS metrics H.2, of lags H.4, of surveys H.6, of the link test H.10.
 */
// biome-ignore format: a table
export const exampleFigures: Readonly<Record<string, Figures>> = {
  KPI_ROLLUP: [[1, "2026-09", 10_000 * 200 * 0.6], [1, "2026-10", 1_201_200], [4, "2026-10", 0.52]],
  KPI_CONTRIB: [
    [1, "Change", 1200], [2, "Contribution", 58_733.333_333], [3, "Contribution", 114_733.333_333],
    [4, "Contribution", -172_266.666_667], [2, "Share", 58_733.333_333 / 1200],
  ],
  KPI_BAND: [
    [2, "Lowest", 500 * 200 * 0.52], [2, "Highest", 500 * 220 * 0.6], [4, "Contribution", -172_266.666_667],
    [4, "Lowest", -10_500 * 220 * 0.08], [4, "Highest", -10_000 * 200 * 0.08], [1, "Robust", true],
  ],
  KPI_GAP: [
    [1, "Target", 11_000 * 240 * 0.66], [1, "Gap", 541_200], [2, "Contribution", 67_966.666_667],
    [3, "Contribution", 126_966.666_667], [4, "Contribution", 346_266.666_667],
  ],
  KPI_FOCUS: [
    [1, "ID", "ACTIVE"], [1, "Impact", 323_400], [1, "Score", 323_400], [2, "Impact", 109_200],
    [2, "Score", (109_200 * 3) / 5], [3, "Score", (57_200 * 2) / 5], [3, "Rank", 3],
  ],
  KPI_SENSITIVITY: [[1, "Elasticity", 1], [1, "Change of root for +10.0%", 120_120], [3, "Change of root for +10.0%", 120_120]],
  KPI_REQUIRED: 1_500_000 / (10_500 * 220),
  KPI_WHATIF: [[1, "Now", 1_201_200], [1, "What if", 1_478_400], [4, "Change", 0.12], [2, "Change", 0]],
  KPI_SPLIT: [[1, "ID", "PRICE"], [1, "Now", 10_500], [3, "Now", 0.52]],
  KPI_CHECK: [[1, "Code", "P-18"], [1, "Severity", "error"], [1, "ID", "REV"]],
  KPI_EJECT: [[1, "Formula", '=IF(COUNT(C3:C5)<3;"";C5*C4*C3)'], [2, "Formula", ""]],
  KPI_TEMPLATE: [[1, "ID", "OMT"], [1, "Direction", "↓"], [2, "Parent", "OMT"], [2, "Op", "~"]],
  KPI_FACTORIZE: [
    [1, "Contribution", 58_733.333_333], [3, "Contribution", -172_266.666_667], [4, "After", 1_201_200],
    [4, "Contribution", 1200],
  ],
  KPI_FACTORS: [
    [1, "Unit price", 500], [1, "Active rate", 1], [2, "Revenue", 1200], [2, "Unit price", 600], [2, "Customers", 3],
    [2, "Active rate", 2 / 3], [2, "Unassigned revenue", 100],
  ],
  KPI_MIX: [
    [1, "Rate effect", 0.0075], [1, "Mix effect", -0.0625], [2, "Rate effect", 0.0125], [2, "Mix effect", -0.0375],
    [3, "Total", 0.62 - 0.7],
  ],
  KPI_MOVEMENTS: [
    [2, "Opening", 600], [2, "New", 80], [2, "Expansion", 50], [2, "Contraction", 80], [2, "Churn", 300], [2, "Closing", 350],
    [2, "NRR", 270 / 600], [2, "GRR", 220 / 600], [2, "Logo churn", 1 / 3], [2, "Quick ratio", 130 / 380],
    [3, "Reactivation", 300], [3, "New", 0],
  ],
  KPI_ACHIEVEMENT: 0.6,
  KPI_SIGNAL: [
    [1, "Mean", 96 / 7], [1, "Upper limit", 96 / 7 + (2.66 * 26) / 6], [1, "Lower limit", 96 / 7 - (2.66 * 26) / 6],
    [6, "Signal", ""], [7, "Signal", "above"],
  ],
  KPI_LEADLAG: [
    [1, "r levels", { rounded: 0.808 }], [3, "r levels", { rounded: 0.997 }], [3, "r changes", { rounded: 0.943 }],
    [3, "n", 9], [3, "Verdict", "leads"], [4, "r changes", { rounded: -0.528 }], [4, "Verdict", ""],
  ],
  KPI_ELASTICITY: [[1, "Elasticity", { rounded: 0.1157 }], [1, "When doubled (×)", { rounded: 1.083 }], [1, "n", 10]],
  KPI_LINKTEST: [
    [1, "Both", 5], [1, "KPI only", 2], [1, "KGI only", 1], [1, "Neither", 4], [1, "Agreement", 0.75],
    [1, "P(KGI given KPI)", 5 / 7], [1, "P(KGI given no KPI)", 0.2],
  ],
  KPI_PACE: [[1, "Pace", 15_000], [1, "Required per day", 750]],
  KPI_EFFECT: [[1, "Per month", 277_200], [1, "Per year", 3_326_400], [1, "Cost", 240_000], [1, "Payback months", 240 / 277.2]],
  KPI_SENTENCE: "Revenue was ¥1,201,200 (+¥1,200, +0.1% vs last month), 68.9% of the ¥1,742,400 target: missed.",
  KPI_ATTENTION: [[1, "Tracked", 2], [2, "Tracked", 1], [3, "Tracked", 3], [3, "Verdict", "ok"]],
  KPI_STAGES: [
    [2, "Rate", 0.8], [2, "Verdict", "first below target"], [3, "Rate", 0.75], [3, "Verdict", "met"], [4, "Rate", 0.7],
    [4, "Verdict", "below target"],
  ],
  KPI_MRR_BRIDGE: [[1, "Closing", 10_500_000], [1, "Net new", 500_000], [1, "Quick ratio", 11 / 6]],
  KPI_ARR: 126_000_000,
  KPI_NRR: 0.97,
  KPI_GRR: 0.94,
  KPI_CCR: 0.025,
  KPI_RCR: 0.06,
  KPI_QUICK_RATIO: 11 / 6,
  KPI_ARPA: 64_024.390_244,
  KPI_CAC: 300_000,
  KPI_LTV: 2_048_000,
  KPI_UNIT_ECONOMICS: 2048 / 300,
  KPI_CAC_PAYBACK: 300 / 51.2,
  KPI_NPS: [[1, "NPS", 10], [1, "n", 10], [1, "± (95%)", 195.996_398_454 * Math.sqrt(0.069)]],
  KPI_CSAT: [[1, "CSAT", 0.6], [1, "Mean", 3.5], [1, "n", 10]],
  KPI_SURVEY_SEGMENTS: [
    [1, "n", 2], [1, "Share", 2 / 7], [1, "NPS", 50], [2, "Continuation", 3], [2, "Churn risk", 0.5], [5, "Churn risk", 1],
    [6, "n", 1], [7, "n", 0],
  ],
  KPI_CHURN_RISK: 0.094,
  KPI_CHURN_SIM: [[1, "Risk now", 0.094], [1, "Risk then", 0.0864], [1, "Accounts saved", 2.28], [1, "Revenue saved", 145_920]],
  KPI_HEALTH: 77.5,
  KPI_HEALTH_TEST: [
    [1, "Recall", 2 / 3], [1, "Precision", 2 / 3], [1, "AUC", 20 / 21], [1, "Churn above", 1 / 7], [1, "Surprise churn", 1],
    [1, "Verdict", "predicts churn"],
  ],
  KPI_TOPSHARE: [[1, "Label", "B"], [2, "Label", "C"], [2, "Cumulative", 0.8]],
};
