import { KPI_RCR } from "../kpi-rcr.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const rcrPage: FunctionPage = {
  name: "KPI_RCR",
  run: KPI_RCR,
  gives: sharedAnswers.number,
  example: { call: [10_000_000, 400_000, 200_000] },
  words: {
    en: "(churn + contraction) ÷ opening: (400,000 + 200,000) ÷ 10,000,000 = 0.06. Without contraction, churn alone: 0.04.",
    ja: "(解約+ダウンセル) ÷ 期首MRR: (400,000+200,000)÷10,000,000=0.06。ダウンセルを省略すると解約だけで0.04です。",
  },
  edges: [
    sharedEdges.blankBlank,
    sharedEdges.noOpening,
    {
      en:
        "Contraction left out, or pointing at one blank cell, counts as none; a blank among a range of contractions leaves " +
        "that answer blank.",
      ja: "ダウンセルを省略するか空欄のセル1つを渡すと、なしとみなします。ダウンセルの範囲の中の空欄は、その答えを空欄にします。",
    },
    sharedEdges.noNegatives,
    sharedEdges.ranges,
  ],
  source: {
    en: "Usual SaaS definition; several Japanese glossaries take churn alone.",
    ja: "SaaSで一般的な定義です。解約だけを数える用語集もあります。",
  },
  related: ["KPI_CCR", "KPI_GRR", "KPI_NRR"],
};
