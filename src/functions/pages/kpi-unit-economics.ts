import { KPI_UNIT_ECONOMICS } from "../kpi-unit-economics.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const unitEconomicsPage: FunctionPage = {
  name: "KPI_UNIT_ECONOMICS",
  run: KPI_UNIT_ECONOMICS,
  gives: sharedAnswers.number,
  example: { call: [2_048_000, 300_000] },
  words: {
    en: "LTV ÷ CAC: 2,048,000 ÷ 300,000 = 6.8267. 3 is the customary rule of thumb.",
    ja: "LTV ÷ CAC: 2,048,000÷300,000=6.8267。目安は3とされます。",
  },
  edges: [
    sharedEdges.blankBlank,
    {
      en: "A CAC of 0: blank. Take both with margin, or both without.",
      ja: "CACが0なら空欄です。LTVとCACは、粗利か売上かをそろえてください。",
    },
    sharedEdges.notNegative,
    sharedEdges.ranges,
  ],
  source: {
    en: "Usual SaaS definition; the rule of thumb is D. Skok's.",
    ja: "SaaSで一般的な定義です。目安は D. Skok によります。",
  },
  related: ["KPI_LTV", "KPI_CAC", "KPI_CAC_PAYBACK"],
};
