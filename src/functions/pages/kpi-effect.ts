import { KPI_EFFECT } from "../kpi-effect.ts";
import { revenueData, revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const effectPage: FunctionPage = {
  name: "KPI_EFFECT",
  run: KPI_EFFECT,
  gives: sharedAnswers.oneRow,
  columns: ["perMonth", "perYear", "cost", "paybackMonths"],
  example: {
    tables: { tree: revenueTree, data: revenueData },
    call: [{ table: "tree" }, { table: "data" }, "2026-10", "ACTIVE", 0.64, 60, 4000],
  },
  words: {
    en:
      "Per month is what the root gains with the new value: 10,500 × 220 × (0.64 − 0.52) = 277,200. Per year × 12 = 3,326,400. 60 hours × 4,000 = " +
      "240,000, paid back in 240,000 ÷ 277,200 = 0.866 months.",
    ja:
      "月の効果は、新しい値にしたときの頂点の改善です: 10,500×220×(0.64−0.52)=277,200。年は×12で3,326,400。60時間×4,000=240,000の費用は、" +
      "240,000÷277,200=0.866か月で回収できます。",
  },
  edges: [
    {
      en: "For a root where lower is better a fall is a positive effect.",
      ja: "低いほど良い頂点では、下がることがプラスの効果です。",
    },
    {
      en: "A root that is a ratio has no effect per year and no payback: twelve months of a ratio add up to nothing.",
      ja: "頂点が比率なら、年の効果と回収月数は空欄です。比率は12か月分を足せないからです。",
    },
    {
      en: "Without hours or hourly cost there is no cost; without an improvement no payback.",
      ja: "時間か1時間の費用がなければ費用は空欄、改善がなければ回収月数は空欄です。",
    },
    sharedEdges.latestPeriod,
    sharedEdges.treeErrors,
    sharedEdges.treeLimits,
  ],
  source: { en: "KPI_WHATIF and simple payback.", ja: "KPI_WHATIF と単純回収期間法です。" },
  related: ["KPI_WHATIF", "KPI_FOCUS", "KPI_REQUIRED"],
};
