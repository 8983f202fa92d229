import { KPI_CAC } from "../kpi-cac.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const cacPage: FunctionPage = {
  name: "KPI_CAC",
  run: KPI_CAC,
  gives: sharedAnswers.number,
  example: { call: [2_400_000, 8] },
  words: {
    en: "Sales and marketing cost ÷ customers won: 2,400,000 ÷ 8 = 300,000.",
    ja: "営業・マーケティング費用 ÷ 新規顧客数: 2,400,000÷8=300,000。",
  },
  edges: [
    sharedEdges.blankBlank,
    {
      en: "Nobody won: blank. With a long sales cycle, give the cost of the months in which the deals began.",
      ja: "新規顧客が0なら空欄です。商談期間が長いときは、商談が始まった月の費用を使ってください。",
    },
    sharedEdges.notNegative,
    sharedEdges.ranges,
  ],
  source: { en: "Usual SaaS definition, fully loaded cost.", ja: "SaaSで一般的な定義(人件費なども含む費用)です。" },
  related: ["KPI_CAC_PAYBACK", "KPI_UNIT_ECONOMICS"],
};
