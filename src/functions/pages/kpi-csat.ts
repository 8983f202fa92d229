import { KPI_CSAT } from "../kpi-csat.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const csatPage: FunctionPage = {
  name: "KPI_CSAT",
  run: KPI_CSAT,
  gives: sharedAnswers.oneRow,
  columns: ["csat", "mean", "count"],
  example: {
    tables: { answers: [[{ en: "Answer", ja: "回答" }], [5], [4], [4], [3], [2], [5], [4], [1], [4], [3]] },
    call: [{ table: "answers" }],
  },
  words: {
    en: "Answers 4 and 5 ÷ all answers: 6 ÷ 10 = 0.6. Mean: 35 ÷ 10 = 3.5.",
    ja: "4と5の回答 ÷ 全回答: 6÷10=0.6。平均は 35÷10=3.5。",
  },
  edges: [
    {
      en: "Only whole numbers from 1 to 5 count; anything else, a header too, is left out, and n says how many are left.",
      ja: "1〜5の整数だけを数えます。それ以外(見出しを含む)は除き、n が数えた数です。",
    },
    {
      en: "`top` 1 counts answer 5 only; it must be a whole number from 1 to 5.",
      ja: "`top` を1にすると5だけを数えます。1〜5で指定してください。",
    },
    { en: "Without an answer CSAT and mean are blank, n is 0.", ja: "回答がなければ満足度と平均は空欄、n は0です。" },
    sharedEdges.people,
  ],
  source: { en: "Top-two-box score, the usual CSAT.", ja: "一般的なCSAT(上位2段階の割合)です。" },
  related: ["KPI_NPS", "KPI_SURVEY_SEGMENTS"],
};
