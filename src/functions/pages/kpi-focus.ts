import { KPI_FOCUS } from "../kpi-focus.ts";
import { revenueData, revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

export const focusPage: FunctionPage = {
  name: "KPI_FOCUS",
  run: KPI_FOCUS,
  gives: {
    en: "One row per leaf, the best first; leaves without a rank follow.",
    ja: "末端のKPIごとに1行、取り組むべき順です。順位のないものは後に並びます。",
  },
  columns: [
    "rank",
    "id",
    "name",
    "now",
    "reference",
    "impact",
    "controllability",
    "score",
    "gapContribution",
    {
      column: "signal",
      meaning: {
        en: "`signal` or `noise` from the limits of the earlier months (KPI_SIGNAL); blank with fewer than 6",
        ja: "前月までの揺れの範囲(KPI_SIGNAL)を出ていれば `signal`、範囲内なら `noise`。6か月未満は空欄",
      },
    },
    "reason",
  ],
  example: { tables: { tree: revenueTree, data: revenueData }, call: [{ table: "tree" }, { table: "data" }] },
  words: {
    en:
      "Score = impact × controllability ÷ 5. Impact is what the root gains when this KPI alone reaches its reference: for the active rate " +
      "10,500 × 220 × (0.66 − 0.52) = 323,400, for customers 10,500 × 0.52 × 20 = 109,200, for the price 220 × 0.52 × 500 = 57,200. Ties " +
      "go to leading, then coincident, then lagging KPIs, then to the larger impact, then to the order of the tree.",
    ja:
      "スコア = 影響度 × コントロール度 ÷ 5。影響度は、そのKPIだけが基準値に届いたときの頂点の改善です。アクティブ率は " +
      "10,500×220×(0.66−0.52)=323,400、客数は 10,500×0.52×20=109,200、単価は 220×0.52×500=57,200。同点なら先行・一致・遅行の順、" +
      "次に影響度の大きい順、次にツリーの順です。",
  },
  edges: [
    {
      en:
        "Without a target the reference is the best of the last 12 months, and the reason says so; without either there is " +
        "no rank.",
      ja: "目標がなければ直近12か月の最良値を基準にし、理由にもそう書きます。どちらもなければ順位は付きません。",
    },
    {
      en: "Controllability 1 is a given: it is listed without a rank. A blank counts as 3.",
      ja: "コントロール度1は前提なので、順位なしで並べます。空欄は3とみなします。",
    },
    {
      en: "A leaf at or past its target has impact 0. For a root where lower is better, a fall counts as improvement.",
      ja: "目標に達しているKPIの影響度は0です。低いほど良い頂点では、下がることを改善とします。",
    },
    {
      en: "KPIs of a share group (parts of 100%), causal rows, and those on trial or paused are not ranked by arithmetic.",
      ja: "構成比グループ(合計100%)のKPI、因果(`~`)の行、検証中・休止のKPIは、計算による順位を付けません。",
    },
    sharedEdges.knownArea,
    sharedEdges.latestPeriod,
    sharedEdges.treeErrors,
    sharedEdges.treeLimits,
  ],
  source: {
    en:
      "Ours: impact of closing one gap (one-at-a-time analysis) weighted by controllability, as input metrics are chosen " +
      "in practice.",
    ja: "Kigi独自の方法です。1つの差を埋めたときの効果に、動かせる度合いを掛けます。",
  },
  related: ["KPI_GAP", "KPI_SENSITIVITY", "KPI_SPLIT", "KPI_SIGNAL", "KPI_EFFECT"],
};
