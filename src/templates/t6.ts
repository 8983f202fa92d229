import type { Template } from "./template.ts";

export const t6 = (): Template => ({
  title: { en: "Onboarding-to-renewal scenario", ja: "オンボーディングから継続までのシナリオ" },
  // biome-ignore format: a table, one KPI per line
  rows: [
    ["SCN", "", "=", "成果を伴う継続社数", "Accounts renewed with an outcome", "社", "lagging", "expansion", "shared", null, null, null, null, "KGI"],
    ["SCN.0", "SCN", "×", "契約社数", "Contracted accounts", "社", "lagging", "presale", "sales", 2, 150, 150, 150],
    ["SCN.1", "SCN", "×", "オンボーディング完了率", "Onboarding completion rate", "%", "leading", "setup", "success", 5, 0.75, 0.8, 0.9, "KPI"],
    ["SCN.2", "SCN", "×", "利用率", "Usage rate", "%", "leading", "usage", "success", null, null, null, null],
    ["SCN.2.I", "SCN.2", "×", "アカウント発行率(発行/必要)", "Issued / needed accounts", "%", "leading", "usage", "success", 3, 0.9, 0.9375, 1],
    ["SCN.2.R", "SCN.2", "×", "定期利用率(基本機能・週次)", "Regular use of basic features", "%", "leading", "usage", "success", 4, 0.8, 0.8, 0.85, "KPI"],
    ["SCN.3", "SCN", "×", "満足率(CSAT 4以上)", "Satisfied rate (CSAT ≥ 4)", "%", "leading", "satisfaction", "success", 3, 0.7, 0.7, 0.75, "KPI"],
    ["SCN.4", "SCN", "×", "成果達成率(部門目標または個人目標に貢献)", "Outcome rate", "%", "lagging", "outcome", "shared", 3, 0.6, 0.6, 0.65],
    ["SCN.5", "SCN", "×", "更新率(成果あり企業)", "Renewal rate (with outcome)", "%", "lagging", "expansion", "success", 3, 0.95, 0.95, 0.97],
    ["SCN.1.L1", "SCN.1", "~", "オンボーディング実施率(全契約社)", "Onboarding delivered to all accounts", "%", "leading", "setup", "success", 5, 0.93, 0.96, 1],
    ["SCN.1.L2", "SCN.1", "~", "オンボーディング所要日数(中央値)", "Onboarding days (median)", "日", "leading", "setup", "success", 4, 36, 30, 25, "↓"],
    ["SCN.3.L1", "SCN", "~", "良いレビュー件数", "Good reviews", "件/月", "lagging", "satisfaction", "marketing", 2, 2, 3, 5],
    ["SCN.3.L2", "SCN", "~", "口コミ・推奨(SNS)件数", "Word of mouth (SNS)", "件/月", "lagging", "satisfaction", "marketing", 2, 4, 5, 8],
    ["SCN.4.L1", "SCN.4", "~", "部門目標に貢献した企業数", "Accounts: department goal", "社", "lagging", "outcome", "shared", 3, 25, 27, 35],
    ["SCN.4.L2", "SCN.4", "~", "担当者個人の目標に貢献した企業数", "Accounts: personal goal", "社", "lagging", "outcome", "shared", 3, 12, 14, 20],
    ["SCN.5.L1", "SCN.5", "~", "契約拡大率", "Expansion rate at renewal", "%", "lagging", "expansion", "shared", 2, 0.1, 0.12, 0.15],
  ],
});
