import { KPI_CCR } from "../kpi-ccr.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const ccrPage: FunctionPage = {
  name: "KPI_CCR",
  run: KPI_CCR,
  gives: sharedAnswers.number,
  example: { call: [4, 160] },
  words: {
    en: "Customers of the start who left ÷ customers of the start: 4 ÷ 160 = 0.025. Newcomers are in neither number.",
    ja: "期首の顧客のうち解約した数 ÷ 期首の顧客数: 4÷160=0.025。期中の新規顧客は分子にも分母にも入りません。",
  },
  edges: [
    sharedEdges.blankBlank,
    { en: "No customers at the start: blank.", ja: "期首の顧客が0なら空欄です。" },
    {
      en: "A year is 1 − (1 − monthly rate)^12, not 12 × the monthly rate.",
      ja: "年率は 1−(1−月率)^12 です。月率の12倍ではありません。",
    },
    sharedEdges.notNegative,
    sharedEdges.ranges,
  ],
  source: {
    en: "Usual SaaS definition; some tools count newcomers too, and give other numbers.",
    ja: "SaaSで一般的な定義です。新規顧客を含めるツールでは値が異なります。",
  },
  related: ["KPI_RCR", "KPI_LTV", "KPI_CHURN_RISK"],
};
