import { KPI_CONTRIB } from "../kpi-contrib.ts";
import { revenueData, revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const contribPage: FunctionPage = {
  name: "KPI_CONTRIB",
  run: KPI_CONTRIB,
  gives: sharedAnswers.perKpi,
  columns: ["id", "name", "before", "after", "change", "contribution", "share"],
  example: {
    tables: { tree: revenueTree, data: revenueData },
    call: [{ table: "tree" }, { table: "data" }, "2026-09", "2026-10"],
  },
  words: {
    en:
      "Contribution = effect of one unit on the root × change. Below a sum that effect is 1 (−1 if subtracted). Below a product it is the " +
      "mean, over all orders in which the factors can change, of the product of the other factors. For the unit price it is " +
      "(2×200×0.60 + 200×0.52 + 220×0.60 + 2×220×0.52) ÷ 6 = 117.4667, times 500 is 58,733.33. Effects multiply down the tree, so " +
      "children add up to their parent at every level, exactly.",
    ja:
      "寄与 = 1単位が頂点に与える効果 × 増減。足し算の子の効果は1(引き算は−1)です。掛け算の子の効果は、要素が変わる順序すべてについて、" +
      "ほかの要素の積を平均した値です。単価なら (2×200×0.60+200×0.52+220×0.60+2×220×0.52)÷6=117.4667、これに500を掛けて58,733.33です。" +
      "効果はツリーを下るごとに掛け合わせるので、どの階層でも子の寄与の合計は親の寄与にちょうど一致します。",
  },
  edges: [
    {
      en: "A missing value in either period leaves the contributions that need it blank, never 0.",
      ja: "どちらかの期間の値がないと、それを使う寄与は空欄になります(0にはなりません)。",
    },
    {
      en: "Zeros and negative values are as good as any. Share is blank when the root did not change, and may exceed 100%.",
      ja: "0や負の値があっても計算できます。頂点が増減していなければ寄与率は空欄です。寄与率は100%を超えることがあります。",
    },
    {
      en: "Exchanging the two periods reverses every sign. The contributions of a year are not the sums of those of its months.",
      ja: "期間を入れ替えると、すべての符号が逆になります。年の寄与は、月ごとの寄与の合計とは一致しません。",
    },
    sharedEdges.causalRows,
    sharedEdges.latestPeriod,
    sharedEdges.treeErrors,
    sharedEdges.treeLimits,
  ],
  source: {
    en:
      "Shapley (1953), A value for n-person games, node by node and chained down the tree; for trees of sums and products this is Winter's " +
      "value (1989). Why not LMDI: it has no answer at 0 and below.",
    ja:
      "Shapley (1953) “A value for n-person games” を節ごとに適用し、ツリーに沿って連鎖させます。足し算と掛け算のツリーでは Winter (1989) の値と" +
      "一致します。LMDIは0や負の値を扱えないため使いません。",
  },
  related: ["KPI_BAND", "KPI_GAP", "KPI_FACTORIZE", "KPI_MIX", "KPI_FOCUS"],
};
