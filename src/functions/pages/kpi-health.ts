import { KPI_HEALTH } from "../kpi-health.ts";
import type { FunctionPage } from "./function-page.ts";

export const healthPage: FunctionPage = {
  name: "KPI_HEALTH",
  run: KPI_HEALTH,
  gives: {
    en: "One number from 0 to 100; a column of them when every row of `values` is an account.",
    ja: "0〜100の数値1つ。`values` の1行を1社とすると、社ごとの列になります。",
  },
  example: {
    tables: {
      measures: [
        [{ en: "Satisfaction", ja: "満足度" }, 4, 1, 1, 5],
        [{ en: "Complaints", ja: "苦情の件数" }, 2, 1, 10, 0],
      ],
    },
    call: [2, 3, 4, 5].map((column) => ({ table: "measures", column })),
  },
  words: {
    en:
      "Each value is placed between its min (0) and its max (100), and the places are averaged by weight: (4 − 1) ÷ (5 − 1) = 75, complaints, where " +
      "less is better, (10 − 2) ÷ (10 − 0) = 80; mean 77.5.",
    ja: "値ごとに min を0、max を100とした位置を求め、重みで平均します: 満足度は (4−1)÷(5−1)=75、少ないほど良い苦情は (10−2)÷(10−0)=80、平均77.5。",
  },
  edges: [
    {
      en: "Values beyond min and max count as 0 or 100. Where less is better, give max below min.",
      ja: "min・max の外の値は0か100です。低いほど良いものは、max を min より小さくします。",
    },
    {
      en: "A blank that carries weight leaves the score blank, never low; weight 0 makes it irrelevant.",
      ja: "重みのある値が空欄なら点数も空欄です(低い点にはなりません)。重み0の値は使いません。",
    },
    {
      en: "One min or max goes for all values. Equal min and max, negative weights, or lists of other lengths are refused.",
      ja: "min・max が1つなら全部に使います。min と max が同じ値、負の重み、長さの違う範囲は受け付けません。",
    },
    { en: "Up to 200,000 accounts. No header row in the ranges.", ja: "200,000社まで。範囲に見出し行は含めません。" },
  ],
  source: {
    en: "Weighted mean on a common scale. Whether the score predicts anything is for KPI_HEALTH_TEST to say.",
    ja: "共通の尺度での加重平均です。予測に使えるかは KPI_HEALTH_TEST で検証してください。",
  },
  related: ["KPI_HEALTH_TEST"],
};
