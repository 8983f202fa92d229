import { KPI_SPLIT } from "../kpi-split.ts";
import { revenueData, revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

export const splitPage: FunctionPage = {
  name: "KPI_SPLIT",
  run: KPI_SPLIT,
  gives: {
    en: "One row per leaf below the root; a last row Not reached only when the bounds leave something open.",
    ja: "頂点の下の末端ごとに1行。上限・下限のために届かないときだけ、最後に「届かない分」の行が付きます。",
  },
  columns: [
    "id",
    "name",
    "now",
    "proposed",
    { column: "change", meaning: { en: "proposed − now", ja: "提案 − 現在" } },
    "rootChange",
  ],
  example: {
    tables: { tree: revenueTree, data: revenueData },
    call: [{ table: "tree" }, { table: "data" }, "2026-10", 1_500_000],
  },
  words: {
    en:
      "All leaves move together: proposed = now + effort × headroom × controllability, where headroom is the way to the reference of " +
      "KPI_FOCUS. Here that is 500 × 2 for the price, 20 × 3 for customers and 0.14 × 5 for the active rate. The one effort that makes the " +
      "proposed values multiply to 1,500,000 is found by search.",
    ja:
      "末端はいっしょに動きます: 提案 = 現在 + 努力量 × 伸びしろ × コントロール度。伸びしろは KPI_FOCUS の基準値までの差です。例では単価500×2、" +
      "客数20×3、アクティブ率0.14×5です。提案値の積が1,500,000になる、共通の努力量を探索で求めます。",
  },
  edges: [
    {
      en: "A leaf stops at its bounds (a rate at 0 and 1, an amount at 0); the others take over, and what is left is said.",
      ja: "末端は上限・下限(率は0〜1、量は0以上)で止まり、残りはほかの末端が受け持ちます。それでも届かない分は最後の行に示します。",
    },
    {
      en: "Controllability 1, parts of a share group, and KPIs on trial or paused do not move.",
      ja: "コントロール度1、構成比グループ、検証中・休止のKPIは動かしません。",
    },
    {
      en: "Where no leaf has headroom, all move by equal percentages × controllability.",
      ja: "どの末端にも伸びしろがなければ、同じ割合×コントロール度で動かします。",
    },
    sharedEdges.knownArea,
    sharedEdges.latestPeriod,
    sharedEdges.treeErrors,
    sharedEdges.treeLimits,
  ],
  source: {
    en: "Ours: one effort for all, in proportion to headroom × controllability, so that no leaf is asked for the impossible.",
    ja: "Kigi独自の方法です。伸びしろ×コントロール度に比例させ、無理な値を求めないようにします。",
  },
  related: ["KPI_REQUIRED", "KPI_GAP", "KPI_FOCUS"],
};
