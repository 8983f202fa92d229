import { KPI_ELASTICITY } from "../kpi-elasticity.ts";
import { completionAndRetention } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const elasticityPage: FunctionPage = {
  name: "KPI_ELASTICITY",
  run: KPI_ELASTICITY,
  gives: sharedAnswers.oneRow,
  columns: [
    {
      column: "elasticity",
      meaning: { en: "% of the lagging one per 1% of the leading one", ja: "先行が1%動くと遅行が何%動くか" },
    },
    "whenDoubled",
    { column: "count", meaning: { en: "pairs of months", ja: "組にした月の数" } },
    {
      column: "verdict",
      meaning: {
        en: "`moves nearly alike` from 0.8, `moves weakly` from 0.3, else `not alike`; `too little data` below 6 pairs",
        ja: "0.8以上 `ほぼ同じように動きます`、0.3以上 `弱く動きます`、未満 `同じようには増えません`、6組未満 `データが足りません`",
      },
    },
  ],
  example: {
    tables: { months: completionAndRetention },
    call: [{ table: "months", column: 1 }, { table: "months", column: 2 }, 2],
  },
  words: {
    en:
      "The slope of a straight line through the logarithms of both, the leading one `lag` months earlier. When the leading one doubles, the " +
      "lagging one becomes 2^elasticity times as large: 2^0.1157 = 1.0835.",
    ja: "先行する値を `lag` か月ずらし、両方の対数に当てはめた直線の傾きです。先行が2倍になると、遅行は 2の弾力性乗 になります: 2^0.1157=1.0835倍。",
  },
  edges: [
    {
      en: "Pairs with a value at or below 0 have no logarithm and are left out; n says so.",
      ja: "0以下の値を含む組は対数がないため除きます。n が残った数です。",
    },
    {
      en: "A constant leading series has no slope (blank). The unit of either series does not matter.",
      ja: "先行が一定なら傾きはありません(空欄)。単位を変えても結果は同じです。",
    },
    {
      en: "It describes the past and proves no cause: test the link with KPI_LEADLAG first.",
      ja: "過去の関係を表すだけで、原因の証明ではありません。先に KPI_LEADLAG で確かめてください。",
    },
    sharedEdges.alignedMonths,
  ],
  source: { en: "Constant-elasticity (log–log) regression.", ja: "両対数の回帰による弾力性です。" },
  related: ["KPI_LEADLAG", "KPI_SENSITIVITY"],
};
