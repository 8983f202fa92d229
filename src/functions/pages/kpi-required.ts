import { KPI_REQUIRED } from "../kpi-required.ts";
import { revenueData, revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

export const requiredPage: FunctionPage = {
  name: "KPI_REQUIRED",
  run: KPI_REQUIRED,
  gives: { en: "One number, in the unit of the KPI.", ja: "数値1つ(KPIの単位)。" },
  example: {
    tables: { tree: revenueTree, data: revenueData },
    call: [{ table: "tree" }, { table: "data" }, "2026-10", "ACTIVE", 1_500_000],
  },
  words: {
    en:
      "All else equal, the value at which the root equals the target: 1,500,000 ÷ (10,500 × 220) = 0.6494. Where the root is not a straight " +
      "line in the KPI, it is searched for, and the answer put into the tree gives the target within a relative 1e-9.",
    ja:
      "ほかを変えずに、頂点が目標と等しくなる値です: 1,500,000÷(10,500×220)=0.6494。頂点がそのKPIの一次式でないときは探索し、" +
      "答えをツリーに入れると目標に一致します(相対誤差1e-9以内)。",
  },
  edges: [
    {
      en:
        "A rate stays within 0 and 1 and an amount at or above 0, unless it is beyond already. Out of reach: one sentence " +
        "with the best that can be reached, and at which value.",
      ja: "率は0〜1、量は0以上の範囲で探します(現在すでに外れている側は制限しません)。届かないときは、届く最良の値とそのときのKPIの値を1文で示します。",
    },
    {
      en: "Of several solutions the one nearest to the present value is given.",
      ja: "解がいくつかあるときは、現在の値に最も近いものを返します。",
    },
    {
      en:
        "The root is the top of the arithmetic that the KPI enters. A KPI that does not move it (a factor beside it is 0), " +
        "or a root that cannot be computed, is refused with the reason.",
      ja: "頂点とは、そのKPIが計算で入るいちばん上のKPIです。動かしても頂点が変わらないとき(隣の要素が0など)や、頂点が計算できないときは、理由を示してエラーにします。",
    },
    {
      en: "A computed KPI may be asked for too: it is then taken as if typed.",
      ja: "計算で決まるKPIも指定できます。その値を入力したものとして解きます。",
    },
    sharedEdges.latestPeriod,
    sharedEdges.treeLimits,
  ],
  source: {
    en:
      "Goal seek: solved directly where the tree is straight, else Brent (1973), Algorithms for Minimization without " +
      "Derivatives, chapter 4.",
    ja: "ゴールシーク。一次式なら直接解き、そうでなければ Brent (1973) “Algorithms for Minimization without Derivatives” 第4章の方法です。",
  },
  related: ["KPI_WHATIF", "KPI_SPLIT", "KPI_GAP"],
};
