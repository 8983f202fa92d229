import { KPI_ARPA } from "../kpi-arpa.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const arpaPage: FunctionPage = {
  name: "KPI_ARPA",
  run: KPI_ARPA,
  gives: sharedAnswers.number,
  example: { call: [10_500_000, 164] },
  words: {
    en: "MRR ÷ paying accounts at the same instant: 10,500,000 ÷ 164 = 64,024.39.",
    ja: "MRR ÷ 同じ時点の課金社数: 10,500,000÷164=64,024.39。",
  },
  edges: [
    sharedEdges.blankBlank,
    {
      en: "No accounts: blank. Count paying accounts, not registered ones.",
      ja: "社数が0なら空欄です。登録数ではなく、課金している社数を使ってください。",
    },
    sharedEdges.notNegative,
    sharedEdges.ranges,
  ],
  source: { en: "Usual SaaS definition.", ja: "SaaSで一般的な定義です。" },
  related: ["KPI_LTV", "KPI_CAC_PAYBACK", "KPI_ARR"],
};
