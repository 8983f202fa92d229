import { KPI_GRR } from "../kpi-grr.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const grrPage: FunctionPage = {
  name: "KPI_GRR",
  run: KPI_GRR,
  gives: sharedAnswers.number,
  example: { call: [10_000_000, 200_000, 400_000] },
  words: {
    en: "NRR without expansion: (10,000,000 − 200,000 − 400,000) ÷ 10,000,000 = 0.94.",
    ja: "拡大を除いたNRRです: (10,000,000−200,000−400,000)÷10,000,000=0.94。",
  },
  edges: [
    sharedEdges.blankBlank,
    sharedEdges.noOpening,
    {
      en: "Never above 1. A high NRR may hide a low GRR: look at both.",
      ja: "1を超えません。NRRが高くてもGRRが低いことがあるので、両方を見てください。",
    },
    sharedEdges.noNegatives,
    sharedEdges.ranges,
  ],
  source: { en: "Usual SaaS definition.", ja: "SaaSで一般的な定義です。" },
  related: ["KPI_NRR", "KPI_RCR", "KPI_MOVEMENTS"],
};
