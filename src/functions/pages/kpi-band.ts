import { KPI_BAND } from "../kpi-band.ts";
import { revenueData, revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const bandPage: FunctionPage = {
  name: "KPI_BAND",
  run: KPI_BAND,
  gives: sharedAnswers.perKpi,
  columns: ["id", "name", "contribution", "lowest", "highest", "robust"],
  example: { tables: { tree: revenueTree, data: revenueData }, call: [{ table: "tree" }, { table: "data" }] },
  words: {
    en:
      "Whoever replaces one factor after the other gets an answer that depends on the order. The active rate brings −184,800 when it is " +
      "replaced last (10,500 × 220 × −0.08) and −160,000 when first (10,000 × 200 × −0.08). Lowest and highest are these ends over all orders " +
      "of the factors of each product; the contribution is the mean over all orders.",
    ja:
      "要素を1つずつ置き換える計算では、答えが順序で変わります。アクティブ率の寄与は、最後に置き換えると−184,800(10,500×220×−0.08)、" +
      "最初なら−160,000(10,000×200×−0.08)です。最小・最大は、掛け算ごとに要素の順序をすべて変えたときの両端で、寄与は全順序の平均です。",
  },
  edges: [
    {
      en: "Sums do not depend on the order: in a tree of sums alone, lowest, contribution and highest are the same.",
      ja: "足し算は順序に依存しません。足し算だけのツリーでは、最小・寄与・最大が同じです。",
    },
    {
      en: "Formulas that are neither sums nor products and move with more than ten series show the mean for both ends.",
      ja: "和でも積でもない計算式のうち、10個より多い系列で動くものは、両端とも平均を示します。",
    },
    sharedEdges.missingUpwards,
    sharedEdges.latestPeriod,
    sharedEdges.treeErrors,
    sharedEdges.treeLimits,
  ],
  source: {
    en:
      "The ends of sequential substitution, the usual variance analysis of cost accounting, over all orders; computed " +
      "without trying them one by one.",
    ja: "原価計算の差異分析で使う逐次置換法を、すべての順序で行ったときの両端です(1つずつ試さずに計算します)。",
  },
  related: ["KPI_CONTRIB", "KPI_FACTORIZE"],
};
