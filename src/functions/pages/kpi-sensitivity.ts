import { KPI_SENSITIVITY } from "../kpi-sensitivity.ts";
import { revenueData, revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const sensitivityPage: FunctionPage = {
  name: "KPI_SENSITIVITY",
  run: KPI_SENSITIVITY,
  gives: sharedAnswers.perLeaf,
  columns: ["id", "name", "elasticity", "rootChangePlus"],
  example: { tables: { tree: revenueTree, data: revenueData }, call: [{ table: "tree" }, { table: "data" }, "2026-10", 0.1] },
  words: {
    en:
      "The change is computed exactly: the leaf alone is multiplied by 1.1 and the tree rolled up. Elasticity is the slope there: % of the " +
      "root per % of the leaf. In a product it is 1 for every factor: +10% on any of them is +120,120. Gaps and controllability decide then " +
      "(KPI_FOCUS).",
    ja:
      "増減は正確に計算します。末端だけを1.1倍し、ツリーを計算し直した差です。弾力性はその点の傾き、つまり末端1%あたり頂点が何%動くかです。" +
      "掛け算ではどの要素も1で、どれを10%上げても+120,120です。優劣は目標との差とコントロール度で決まります(KPI_FOCUS)。",
  },
  edges: [
    {
      en: "`pct` may be negative; 0.1 and 10% are the same. A leaf that is 0 stays 0, and changes nothing.",
      ja: "`pct` は負でもかまいません。0.1 と 10% は同じです。0のKPIは何%動かしても0のままで、変化もありません。",
    },
    { en: "Elasticity is blank when the root is 0.", ja: "頂点が0なら弾力性は空欄です。" },
    sharedEdges.missingUpwards,
    sharedEdges.latestPeriod,
    sharedEdges.treeErrors,
    sharedEdges.treeLimits,
  ],
  source: { en: "Elasticity as in economics: (∂V ÷ ∂x) × (x ÷ V).", ja: "経済学の弾力性 (∂V÷∂x)×(x÷V) です。" },
  related: ["KPI_FOCUS", "KPI_WHATIF", "KPI_ELASTICITY"],
};
