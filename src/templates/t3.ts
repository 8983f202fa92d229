import type { Template } from "./template.ts";

export const t3 = (): Template => ({
  title: { en: "Customer-churn tree", ja: "CCR(顧客解約率)ツリー" },
  // biome-ignore format: a table, one KPI per line
  rows: [
    ["CCR", "", "=", "CCR(顧客解約率)", "Customer churn rate", "%", "lagging", "expansion", "success", null, null, null, null, "KGI↓"],
    ["CCR.X", "CCR", "×", "解約社数", "Churned accounts", "社/月", "lagging", "expansion", "success", null, null, null, null, "↓"],
    ["CCR.X.1", "CCR.X", "+", "設定段階の解約(オンボ未完了)", "Churn: setup stage", "社/月", "lagging", "setup", "success", 4, 2, 1, 0, "↓"],
    ["CCR.X.2", "CCR.X", "+", "利用段階の解約(利用停滞)", "Churn: usage stage", "社/月", "lagging", "usage", "success", 4, 2, 2, 1, "↓"],
    ["CCR.X.3", "CCR.X", "+", "満足段階の解約(不満)", "Churn: satisfaction stage", "社/月", "lagging", "satisfaction", "success", 3, 0, 0, 0, "↓"],
    ["CCR.X.4", "CCR.X", "+", "成果段階の解約(成果未達)", "Churn: outcome stage", "社/月", "lagging", "outcome", "shared", 3, 1, 1, 1, "↓"],
    ["CCR.X.5", "CCR.X", "+", "外部・受注前要因の解約", "Churn: external / pre-sale causes", "社/月", "lagging", "presale", "sales", 1, 0, 0, 0, "↓"],
    ["CCR.B", "CCR", "÷", "期首契約社数", "Opening accounts", "社", "lagging", "", "", 1, 160, 160, 160, "constant"],
    ["CCR.L1", "CCR.X.2", "~", "アクティブ率(DAU)", "Active rate (DAU)", "%", "leading", "usage", "success", 4, null, null, null, "KPI"],
    ["CCR.L1.D", "CCR.L1", "×", "DAU", "Daily active users", "人", "leading", "usage", "success", 4, 1160, 1200, 1300],
    ["CCR.L1.B", "CCR.L1", "÷", "発行アカウント数", "Issued accounts", "人", "leading", "usage", "success", 3, 2000, 2000, 2000],
    ["CCR.L2", "CCR.X.1", "~", "オンボーディング完了率", "Onboarding completion rate", "%", "leading", "setup", "success", 5, 0.75, 0.65, 0.8, "KPI"],
    ["CCR.L3", "CCR.X", "~", "びっくり解約社数", "Surprise churns (score said healthy)", "社/月", "lagging", "", "success", 3, 4, 3, 0, "↓"],
    ["CCR.L4", "CCR.X.3", "~", "相談率", "Consultation rate", "%", "leading", "satisfaction", "success", 4, 0.69, 0.8, 0.9],
    ["CCR.L5", "CCR.X", "~", "顧客対話数", "Customer conversations", "件/日", "coincident", "", "success", 5, 6, 5, 8, "KPI"],
    ["CCR.L6", "CCR.X", "~", "ヘルススコア(検証済み)", "Health score (validated)", "点", "leading", "usage", "success", 3, 62, 63, 70],
  ],
});
