import type { Template } from "./template.ts";

export const t2 = (): Template => ({
  title: { en: "MRR tree", ja: "MRRツリー" },
  // biome-ignore format: a table, one KPI per line
  rows: [
    ["MRR", "", "=", "月末MRR", "Closing MRR", "円/月", "lagging", "expansion", "shared", null, null, null, null, "KGI"],
    ["MRR.O", "MRR", "+", "期首MRR", "Opening MRR", "円/月", "lagging", "expansion", "", 1, 9700000, 10000000, 10000000, "constant"],
    ["MRR.N", "MRR", "+", "新規MRR", "New MRR", "円/月", "lagging", "presale", "sales", null, null, null, null],
    ["MRR.N.C", "MRR.N", "×", "導入社数(新規)", "New accounts", "社/月", "lagging", "presale", "sales", 2, 4, 8, 10],
    ["MRR.N.P", "MRR.N", "×", "新規平均単価", "New ARPA", "円/社", "lagging", "presale", "sales", 2, 150000, 100000, 100000],
    ["MRR.E", "MRR", "+", "アップセル・クロスセルMRR", "Expansion MRR", "円/月", "lagging", "expansion", "shared", null, null, null, null],
    ["MRR.E.Q", "MRR.E", "×", "CSQL数", "CSQLs handed to sales", "件/月", "leading", "outcome", "success", 4, 8, 10, 15, "KPI"],
    ["MRR.E.W", "MRR.E", "×", "CSQL受注率", "CSQL win rate", "%", "lagging", "expansion", "sales", 2, 0.25, 0.3, 0.4],
    ["MRR.E.P", "MRR.E", "×", "平均増額", "Average uplift", "円/件", "lagging", "expansion", "sales", 2, 100000, 100000, 100000],
    ["MRR.D", "MRR", "-", "ダウンセルMRR", "Contraction MRR", "円/月", "lagging", "satisfaction", "success", 3, 100000, 200000, 150000, "↓"],
    ["MRR.X", "MRR", "-", "解約MRR", "Churned MRR", "円/月", "lagging", "expansion", "success", null, null, null, null, "↓"],
    ["MRR.X.B", "MRR.X", "×", "期首契約社数", "Opening accounts", "社", "lagging", "", "", 1, 160, 160, 160, "constant"],
    ["MRR.X.R", "MRR.X", "×", "CCR(顧客解約率)", "Customer churn rate", "%", "lagging", "expansion", "success", 3, 0.025, 0.025, 0.015, "KPI↓"],
    ["MRR.X.P", "MRR.X", "×", "解約社の平均MRR", "ARPA of churned accounts", "円/社", "lagging", "", "", 1, 100000, 100000, 100000],
    ["MRR.L1", "MRR.X.R", "~", "アクティブ率(DAU)", "Active rate (DAU)", "%", "leading", "usage", "success", 4, 0.58, 0.6, 0.65, "KPI"],
    ["MRR.L2", "MRR.E", "~", "商談数上位20%企業のアクティブ率", "Active rate of top-20% accounts", "%", "leading", "usage", "success", 4, 0.82, 0.84, 1],
    ["MRR.L3", "MRR.N.C", "~", "成功事例件数", "Success stories published", "件/月", "leading", "outcome", "success", 3, 0.3333333333333333, 1.5, 1.5, "KPI"],
  ],
});
