import { KPI_NPS } from "../kpi-nps.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const npsPage: FunctionPage = {
  name: "KPI_NPS",
  run: KPI_NPS,
  gives: sharedAnswers.oneRow,
  columns: ["nps", "count", "margin95"],
  example: {
    tables: { answers: [[{ en: "Answer", ja: "回答" }], [10], [9], [9], [8], [7], [7], [6], [5], [10], [3]] },
    call: [{ table: "answers" }],
  },
  words: {
    en:
      "100 × (share of 9–10 − share of 0–6): 4 promoters, 3 detractors, 10 answers give 10 points. The margin is 1.96 × 100 × √((0.4 + 0.3 − " +
      "0.1²) ÷ 10) = 51.5: ten answers say next to nothing.",
    ja:
      "100 × (9〜10の割合 − 0〜6の割合): 推奨4人、批判3人、回答10人で10ポイントです。誤差は 1.96×100×√((0.4+0.3−0.1²)÷10)=51.5。10人の回答では" +
      "ほとんど何も言えません。",
  },
  edges: [
    {
      en: "Only whole numbers from 0 to 10 count; anything else, a header too, is left out, and n says how many are left.",
      ja: "0〜10の整数だけを数えます。それ以外(見出しを含む)は除き、n が数えた数です。",
    },
    { en: "Without an answer NPS and margin are blank, n is 0.", ja: "回答がなければ NPS と誤差は空欄、n は0です。" },
    {
      en: "Two surveys differ beyond chance only when their difference exceeds √(margin² + margin²) of the two.",
      ja: "2回の調査の差は、√(誤差²+誤差²) を超えてはじめて偶然以上の差と言えます。",
    },
    sharedEdges.people,
  ],
  source: {
    en: "Net Promoter Score (F. Reichheld); margin from the variance of three classes.",
    ja: "ネット・プロモーター・スコア(F. Reichheld)。誤差は3区分の分散から計算します。",
  },
  related: ["KPI_CSAT", "KPI_SURVEY_SEGMENTS"],
};
