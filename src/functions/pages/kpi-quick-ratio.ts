import { KPI_QUICK_RATIO } from "../kpi-quick-ratio.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const quickRatioPage: FunctionPage = {
  name: "KPI_QUICK_RATIO",
  run: KPI_QUICK_RATIO,
  gives: sharedAnswers.number,
  example: { call: [800_000, 300_000, 200_000, 400_000] },
  words: {
    en:
      "Revenue won ÷ revenue lost: (800,000 + 300,000) ÷ (200,000 + 400,000) = 1.8333. Above 4 is customarily called good, " +
      "below 1 is shrinking.",
    ja: "増えた売上 ÷ 減った売上: (800,000+300,000)÷(200,000+400,000)=1.8333。4を超えると良いとされ、1未満は縮小です。",
  },
  edges: [
    sharedEdges.blankBlank,
    { en: "Nothing lost: blank, because infinity says nothing.", ja: "減少がなければ空欄です(無限大は意味がないため)。" },
    sharedEdges.noNegatives,
    sharedEdges.ranges,
  ],
  source: { en: "The SaaS quick ratio of Mamoon Hamid.", ja: "Mamoon Hamid の SaaS Quick Ratio です。" },
  related: ["KPI_MRR_BRIDGE", "KPI_MOVEMENTS"],
};
