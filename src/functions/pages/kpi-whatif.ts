import { KPI_WHATIF } from "../kpi-whatif.ts";
import { revenueData, revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const whatifPage: FunctionPage = {
  name: "KPI_WHATIF",
  run: KPI_WHATIF,
  gives: sharedAnswers.perKpi,
  columns: ["id", "name", "now", "whatIf", { column: "change", meaning: { en: "what if − now", ja: "試算 − 現在" } }],
  example: {
    tables: { tree: revenueTree, data: revenueData, changes: [["ACTIVE", 0.64]] },
    call: [{ table: "tree" }, { table: "data" }, "2026-10", { table: "changes" }],
  },
  words: {
    en: 'The new values replace those of the period, and the tree is rolled up again: 10,500 × 220 × 0.64 = 1,478,400. For one change the table can be typed: `{"ACTIVE", 0.64}`.',
    ja: 'その期間の値を新しい値に置き換え、ツリーを計算し直します: 10,500×220×0.64=1,478,400。変更が1つなら `{"ACTIVE", 0.64}` と直接書けます。',
  },
  edges: [
    {
      en: "A computed KPI may be given a value too: it then has that value, whatever is below it.",
      ja: "計算で決まるKPIにも値を指定できます。下の値にかかわらず、その値になります。",
    },
    {
      en:
        "KPIs are named by ID or by a name that only one has. An unknown one, or one that stands twice, is refused. A blank " +
        "new value changes nothing; a header row may be there.",
      ja: "KPIはIDか、1つだけが持つ名称で指定します。ないKPIや2回書いたKPIは受け付けません。新しい値が空欄なら変えません。見出し行はあってもかまいません。",
    },
    sharedEdges.missingUpwards,
    sharedEdges.latestPeriod,
    sharedEdges.treeErrors,
    sharedEdges.treeLimits,
  ],
  source: { en: "Plain arithmetic, as KPI_ROLLUP.", ja: "KPI_ROLLUP と同じ四則演算です。" },
  related: ["KPI_ROLLUP", "KPI_REQUIRED", "KPI_EFFECT", "KPI_SENSITIVITY"],
};
