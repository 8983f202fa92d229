import { KPI_MRR_BRIDGE } from "../kpi-mrr-bridge.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

export const mrrBridgePage: FunctionPage = {
  name: "KPI_MRR_BRIDGE",
  run: KPI_MRR_BRIDGE,
  gives: { en: "One row; one row per cell when ranges are given.", ja: "1行。範囲を渡すと、セルごとに1行です。" },
  columns: [
    "closing",
    "netNew",
    {
      column: "quickRatio",
      meaning: {
        en: "(new + expansion + reactivation) ÷ (contraction + churn); blank when nothing was lost",
        ja: "(新規+拡大+復活) ÷ (ダウンセル+解約)。減少がなければ空欄",
      },
    },
  ],
  example: { call: [10_000_000, 800_000, 300_000, 200_000, 400_000] },
  words: {
    en:
      "Closing = opening + new + expansion + reactivation − contraction − churn: 10,000,000 + 800,000 + 300,000 − 200,000 " +
      "− 400,000 = 10,500,000. Quick ratio = 1,100,000 ÷ 600,000 = 1.8333.",
    ja: "期末 = 期首+新規+拡大+復活−ダウンセル−解約: 10,000,000+800,000+300,000−200,000−400,000=10,500,000。クイックレシオ = 1,100,000÷600,000=1.8333。",
  },
  edges: [
    {
      en: "A blank opening leaves the closing blank only; a blank movement leaves everything blank. Type 0 for none.",
      ja: "期首が空欄なら期末だけが空欄、増減のどれかが空欄なら結果はすべて空欄です。ないときは0を入力してください。",
    },
    sharedEdges.noNegatives,
    {
      en: "Ranges must be of equal shape; a single value goes with every cell. Up to 200,000 cells.",
      ja: "範囲は同じ形にしてください。1つの値はすべてのセルに使われます。200,000セルまで。",
    },
    {
      en: "The headers are English: plain numbers have no header row to follow.",
      ja: "数値には見出し行がないため、結果の見出しは英語です。",
    },
  ],
  source: { en: "MRR movements as ChartMogul and others define them.", ja: "ChartMogul などのMRRムーブメントの定義です。" },
  related: ["KPI_MOVEMENTS", "KPI_NRR", "KPI_QUICK_RATIO", "KPI_ARR"],
};
