import { KPI_GAP } from "../kpi-gap.ts";
import { revenueData, revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const gapPage: FunctionPage = {
  name: "KPI_GAP",
  run: KPI_GAP,
  gives: sharedAnswers.perKpi,
  columns: [
    "id",
    "name",
    "actual",
    "target",
    "gap",
    {
      column: "contribution",
      meaning: { en: "part of the gap of the root that this KPI would close", ja: "頂点の目標差のうち、このKPIで埋まる分" },
    },
    { column: "share", meaning: { en: "contribution ÷ gap of the root", ja: "寄与 ÷ 頂点の目標差" } },
  ],
  example: { tables: { tree: revenueTree, data: revenueData }, call: [{ table: "tree" }, { table: "data" }, "2026-10"] },
  words: {
    en:
      "The targets are rolled up like actuals: 11,000 × 240 × 0.66 = 1,742,400. The way from the actual 1,201,200 to there, 541,200, is split " +
      "as KPI_CONTRIB splits a change; the parts add up.",
    ja:
      "目標も実績と同じように計算します: 11,000×240×0.66=1,742,400。実績1,201,200からそこまでの541,200を、KPI_CONTRIB と同じ方法で分けます。" +
      "合計は一致します。",
  },
  edges: [
    {
      en: "A KPI without a target keeps its actual and brings 0.",
      ja: "目標のないKPIは実績のままとし、寄与は0です。",
    },
    {
      en: "A target in the data table (a Target column of months) goes before the one in the tree.",
      ja: "データの表に目標の列があれば、ツリーの表の目標より優先します。",
    },
    {
      en:
        "Below a computed KPI whose only target is typed for itself there are no contributions: nothing says how it should " +
        "be reached.",
      ja: "計算で決まるKPIだけに目標があるときは、その下の寄与は空欄です。どう達成するかが決まっていないからです。",
    },
    sharedEdges.missingUpwards,
    sharedEdges.latestPeriod,
    sharedEdges.treeErrors,
    sharedEdges.treeLimits,
  ],
  source: {
    en: "The method of KPI_CONTRIB, from actual to target.",
    ja: "KPI_CONTRIB の方法を、実績から目標への差に使います。",
  },
  related: ["KPI_CONTRIB", "KPI_FOCUS", "KPI_SPLIT", "KPI_REQUIRED"],
};
