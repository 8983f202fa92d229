import { KPI_ARR } from "../kpi-arr.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const arrPage: FunctionPage = {
  name: "KPI_ARR",
  run: KPI_ARR,
  gives: sharedAnswers.number,
  example: { call: [10_500_000] },
  words: { en: "Twelve times MRR: 12 × 10,500,000 = 126,000,000.", ja: "MRRの12倍です: 12×10,500,000=126,000,000。" },
  edges: [
    sharedEdges.blankBlank,
    {
      en: "Give MRR without one-off items: twelve times a one-off is no recurring revenue.",
      ja: "一時的な売上を除いたMRRを渡してください。一時的な売上は12倍しても経常収益になりません。",
    },
    sharedEdges.ranges,
  ],
  source: { en: "Usual SaaS definition.", ja: "SaaSで一般的な定義です。" },
  related: ["KPI_MRR_BRIDGE", "KPI_ARPA"],
};
