import { KPI_CHURN_RISK } from "../kpi-churn-risk.ts";
import { riskSegments } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

export const churnRiskPage: FunctionPage = {
  name: "KPI_CHURN_RISK",
  run: KPI_CHURN_RISK,
  gives: { en: "One number.", ja: "数値1つ。" },
  example: {
    tables: { segments: riskSegments },
    call: [
      { table: "segments", column: 2 },
      { table: "segments", column: 3 },
    ],
  },
  words: {
    en:
      "Σ (size × risk) ÷ Σ size: (40 × 8% + 12 × 20% + 15 × 2% + 25 × 6% + 8 × 25%) ÷ 100 = 9.4%. The plain mean of the " +
      "rates, 12.2%, would be wrong.",
    ja: "Σ(人数×リスク) ÷ Σ人数: (40×8%+12×20%+15×2%+25×6%+8×25%)÷100=9.4%。率を単純に平均した12.2%は誤りです。",
  },
  edges: [
    {
      en:
        "A blank size, or the blank risk of a group that is not empty, leaves the answer blank; an empty group (0) needs no " +
        "risk.",
      ja: "人数が空欄のときや、0人でない区分のリスクが空欄のときは、答えも空欄です。0人の区分にリスクは要りません。",
    },
    {
      en: "All groups empty: blank. Negative sizes, and risks outside 0–100%, are refused.",
      ja: "すべて0人なら空欄です。負の人数や、0〜100%の外のリスクは受け付けません。",
    },
    sharedEdges.people,
  ],
  source: { en: "Weighted mean.", ja: "加重平均です。" },
  related: ["KPI_SURVEY_SEGMENTS", "KPI_CHURN_SIM", "KPI_CCR"],
};
