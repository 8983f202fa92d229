import type { Template } from "./template.ts";

export const t5a = (): Template => ({
  title: { en: "Online-meeting tool, KGI = customer churn", ja: "オンライン商談ツール(KGI = CCR)" },
  // biome-ignore format: a table, one KPI per line
  rows: [
    ["OMT", "", "=", "CCR(顧客解約率)", "Customer churn rate", "%", "lagging", "expansion", "success", null, 0.03, 0.025, 0.015, "KGI↓"],
    ["OMT.U", "OMT", "~", "月間オンライン商談数", "Online meetings per month", "件/月", "leading", "usage", "success", null, null, null, null],
    ["OMT.U.I", "OMT.U", "×", "発行アカウント数", "Issued accounts", "人", "leading", "usage", "sales", 2, 2000, 2000, 2100],
    ["OMT.U.A", "OMT.U", "×", "①アクティブ率(DAU)", "(1) Active rate (DAU)", "%", "leading", "usage", "success", 4, 0.58, 0.6, 0.65, "KPI"],
    ["OMT.U.M", "OMT.U", "×", "②クライアント1ユーザーあたり商談数", "(2) Meetings per active user", "件/人", "leading", "usage", "success", 3, 4.4, 4.5, 5, "KPI"],
    ["OMT.H", "OMT", "~", "③ヘルススコア", "(3) Health score", "点", "leading", "usage", "success", 3, 62, 63, 70, "KPI"],
    ["OMT.W", "OMT", "~", "商談相手からの紹介・問合せ", "Referrals from meeting counterparts", "件/月", "lagging", "satisfaction", "marketing", 2, 3, 4, 6],
  ],
});
