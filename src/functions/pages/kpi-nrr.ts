import { KPI_NRR } from "../kpi-nrr.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const nrrPage: FunctionPage = {
  name: "KPI_NRR",
  run: KPI_NRR,
  gives: sharedAnswers.number,
  example: { call: [10_000_000, 300_000, 200_000, 400_000] },
  words: {
    en:
      "What the customers of the start are worth at the end ÷ what they were worth: (10,000,000 + 300,000 − 200,000 − " +
      "400,000) ÷ 10,000,000 = 0.97. New customers are in neither number.",
    ja: "期首の顧客の期末MRR ÷ 期首MRR: (10,000,000+300,000−200,000−400,000)÷10,000,000=0.97。新規顧客は分子にも分母にも入りません。",
  },
  edges: [
    sharedEdges.blankBlank,
    sharedEdges.noOpening,
    {
      en: "It may exceed 1: expansion above losses. Reactivations are left out.",
      ja: "拡大が減少を上回れば1を超えます。復活分は含みません。",
    },
    {
      en: "The NRR of a year is that of the customers of a year ago, not the product of twelve monthly ones.",
      ja: "年のNRRは1年前の顧客で計算します。月のNRRを12回掛けたものではありません。",
    },
    sharedEdges.noNegatives,
    sharedEdges.ranges,
  ],
  source: { en: "Usual SaaS definition (cohort fixed at the start).", ja: "SaaSで一般的な定義(期首の顧客に固定)です。" },
  related: ["KPI_GRR", "KPI_MOVEMENTS", "KPI_MRR_BRIDGE", "KPI_RCR"],
};
