import { KPI_FACTORIZE } from "../kpi-factorize.ts";
import { revenueFactors } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

export const factorizePage: FunctionPage = {
  name: "KPI_FACTORIZE",
  run: KPI_FACTORIZE,
  gives: { en: "One row per factor, then the total.", ja: "要素ごとに1行、最後に合計です。" },
  columns: [
    "factor",
    "before",
    "after",
    "change",
    {
      column: "contribution",
      meaning: { en: "part of the change of the product that this factor caused", ja: "積の増減のうち、この要素による分" },
    },
    { column: "share", meaning: { en: "contribution ÷ change of the product", ja: "寄与 ÷ 積の増減" } },
  ],
  example: {
    tables: { factors: revenueFactors },
    call: [
      { table: "factors", column: 1 },
      { table: "factors", column: 2 },
      { table: "factors", column: 3 },
    ],
  },
  words: {
    en:
      "The factors are replaced one after the other, in every order; the contribution of a factor is the mean of what its replacement did. " +
      "With two factors, 100 × 10 → 110 × 12, that is 10 × (10 + 12) ÷ 2 = 110 and 2 × (100 + 110) ÷ 2 = 210.",
    ja:
      "要素を1つずつ、すべての順序で置き換え、その要素の置き換えによる増減を平均します。要素が2つの例 100×10 → 110×12 なら、" +
      "10×(10+12)÷2=110 と 2×(100+110)÷2=210 です。",
  },
  edges: [
    {
      en: "Zeros and negative factors are as good as any: 100 × 0 × 0 → 100 × 50 × 0.4 gives 0, 1,000 and 1,000.",
      ja: "0や負の要素があっても計算できます。100×0×0 → 100×50×0.4 は 0、1,000、1,000 です。",
    },
    { en: "A factor that did not change gets 0.", ja: "変わらない要素の寄与は0です。" },
    {
      en: "One blank value leaves all contributions blank: each of them depends on every factor.",
      ja: "値が1つでも空欄なら、寄与はすべて空欄です。どの寄与もすべての要素を使うからです。",
    },
    sharedEdges.textNumbers,
    sharedEdges.alignedRows,
  ],
  source: {
    en: "Shapley (1953), A value for n-person games; for a product as in Sun & Sundararajan (2011).",
    ja: "Shapley (1953) “A value for n-person games”。積については Sun & Sundararajan (2011)。",
  },
  related: ["KPI_CONTRIB", "KPI_FACTORS", "KPI_MIX"],
};
