import { KPI_LTV } from "../kpi-ltv.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const ltvPage: FunctionPage = {
  name: "KPI_LTV",
  run: KPI_LTV,
  gives: sharedAnswers.number,
  example: { call: [64_000, 0.025, "80%"] },
  words: {
    en:
      "ARPA × margin ÷ churn rate: 64,000 × 0.8 ÷ 0.025 = 2,048,000. 1 ÷ churn rate is the number of months a customer " +
      "stays: 40.",
    ja: "ARPA × 粗利率 ÷ 解約率: 64,000×0.8÷0.025=2,048,000。1÷解約率が平均継続月数で、40か月です。",
  },
  edges: [
    sharedEdges.blankBlank,
    {
      en: "A churn rate of 0 leaves it blank: a lifetime without end is no number.",
      ja: "解約率が0なら空欄です。終わりのない期間は数値になりません。",
    },
    {
      en: "Without margin, revenue counts in full: do not compare with an LTV that has a margin.",
      ja: "粗利率を省略すると売上で計算します。粗利で計算したLTVと比べないでください。",
    },
    sharedEdges.amountsAndShares,
    sharedEdges.ranges,
  ],
  source: {
    en: "Usual SaaS definition; margin included where it is given.",
    ja: "SaaSで一般的な定義です(粗利率を渡したときは粗利で)。",
  },
  related: ["KPI_UNIT_ECONOMICS", "KPI_ARPA", "KPI_CCR"],
};
