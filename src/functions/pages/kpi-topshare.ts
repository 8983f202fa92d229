import { KPI_TOPSHARE } from "../kpi-topshare.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

export const topsharePage: FunctionPage = {
  name: "KPI_TOPSHARE",
  run: KPI_TOPSHARE,
  gives: { en: "One row per row taken, the largest first.", ja: "選ばれた行ごとに1行、大きい順です。" },
  columns: [
    "label",
    "value",
    { column: "part", meaning: { en: "value ÷ total of all rows", ja: "値 ÷ 全体の合計" } },
    "cumulative",
  ],
  example: {
    tables: {
      customers: [
        [
          { en: "Customer", ja: "顧客" },
          { en: "Amount", ja: "金額" },
        ],
        ["A", 5],
        ["B", 60],
        ["C", 20],
        ["D", 10],
        ["E", 5],
      ],
    },
    call: [{ table: "customers", column: 1 }, { table: "customers", column: 2 }, 0.4],
  },
  words: {
    en: "40% of 5 rows are 2 rows: the largest two, B and C, make up 60 + 20 = 80 of 100.",
    ja: "5行の40%は2行です。大きい順にBとCで、100のうち60+20=80を占めます。",
  },
  edges: [
    {
      en: "The number of rows is rounded up, so at least one is taken. Equal values stand in the order of their labels.",
      ja: "行数は切り上げるので、少なくとも1行です。同じ値は名前の順に並びます。",
    },
    {
      en: "A row with a blank value is left out and not counted. Shares are blank when the total is not above 0.",
      ja: "値が空欄の行は数えません。合計が0以下なら割合は空欄です。",
    },
    {
      en: "`pct` must be above 0 and at most 100%.",
      ja: "`pct` は0より大きく100%以下で指定してください。",
    },
    sharedEdges.people,
  ],
  source: { en: "Pareto (ABC) analysis.", ja: "パレート分析(ABC分析)です。" },
  related: ["KPI_MIX", "KPI_MOVEMENTS"],
};
