import { KPI_ROLLUP } from "../kpi-rollup.ts";
import { revenueData, revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

export const rollupPage: FunctionPage = {
  name: "KPI_ROLLUP",
  run: KPI_ROLLUP,
  gives: {
    en:
      "One row per KPI, in the order of the tree. With a period, its column alone, headed Value; with a KPI too, the " +
      "number alone.",
    ja: "KPIごとに1行、ツリーの表と同じ順です。期間を指定するとその列だけ(見出しは「値」)、KPIも指定すると数値だけを返します。",
  },
  columns: [
    "id",
    "name",
    {
      family: { en: "one per period", ja: "期間ごとに1列" },
      meaning: { en: "value of the KPI, oldest period first", ja: "KPIの値。古い期間から順" },
    },
  ],
  example: { tables: { tree: revenueTree, data: revenueData }, call: [{ table: "tree" }, { table: "data" }] },
  words: {
    en:
      "A leaf has the value typed for it. Above, children enter their parent by their operator: `+` and `-` add and subtract, `×` and " +
      "`÷` multiply and divide, `~` enters nothing; a formula in the row overrides them. Here 10,500 × 220 × 0.52 = 1,201,200.",
    ja:
      "末端のKPIは入力した値です。親は子の演算で計算します。`+` `-` は足し引き、`×` `÷` は掛け割り、`~` は計算に入りません。" +
      "計算式の列があれば、それが優先です。例では 10,500×220×0.52=1,201,200 です。",
  },
  edges: [
    sharedEdges.missingUpwards,
    {
      en: "Division by 0 gives a blank, and so does whatever needs it.",
      ja: "0での割り算は空欄になり、それを使うKPIも空欄です。",
    },
    {
      en:
        "A value typed for a KPI that has children is kept as reported: the computed one is shown, the difference is P-17 of " +
        "KPI_CHECK.",
      ja: "子のあるKPIに入力した値は「報告値」として残し、計算値を表示します。差は KPI_CHECK の P-17 で示します。",
    },
    {
      en: "`LAG(x, 1)` is blank before the first month: a balance starts with `IFERROR(LAG(x, 1), first value)`, or never (P-36).",
      ja: "`LAG(x, 1)` は最初の月より前では空欄です。残高は `IFERROR(LAG(x, 1), 最初の値)` で始めてください(なければ P-36)。",
    },
    {
      en: "`+` or `-` beside `×` or `÷` under one parent has no value (P-18): put a KPI between, or write a formula.",
      ja: "同じ親の下に `+` `-` と `×` `÷` が混ざると値は出ません(P-18)。間にKPIを足すか、計算式を書いてください。",
    },
    sharedEdges.textNumbers,
    sharedEdges.treeErrors,
    sharedEdges.treeLimits,
  ],
  source: {
    en: "Plain arithmetic; sums are taken in the order of the IDs, so that the order of the rows never matters.",
    ja: "四則演算です。IDの順に計算するので、行の順番を変えても結果は同じです。",
  },
  related: ["KPI_CONTRIB", "KPI_WHATIF", "KPI_CHECK", "KPI_EJECT", "KPI_TEMPLATE"],
};
