import { KPI_CAC_PAYBACK } from "../kpi-cac-payback.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const cacPaybackPage: FunctionPage = {
  name: "KPI_CAC_PAYBACK",
  run: KPI_CAC_PAYBACK,
  gives: sharedAnswers.number,
  example: { call: [300_000, 64_000, "80%"] },
  words: {
    en: "CAC ÷ (ARPA × margin): 300,000 ÷ (64,000 × 0.8) = 5.8594 months.",
    ja: "CAC ÷ (ARPA × 粗利率): 300,000÷(64,000×0.8)=5.8594か月。",
  },
  edges: [
    sharedEdges.blankBlank,
    {
      en: "An ARPA or margin of 0: blank. Without margin, revenue counts in full.",
      ja: "ARPAか粗利率が0なら空欄です。粗利率を省略すると売上で計算します。",
    },
    sharedEdges.amountsAndShares,
    sharedEdges.ranges,
  ],
  source: {
    en: "Usual SaaS definition; the margin belongs in the denominator.",
    ja: "SaaSで一般的な定義です。粗利率は分母に入ります。",
  },
  related: ["KPI_CAC", "KPI_ARPA", "KPI_UNIT_ECONOMICS"],
};
