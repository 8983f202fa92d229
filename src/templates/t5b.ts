import type { Template } from "./template.ts";

export const t5b = (): Template => ({
  title: { en: "Online-meeting tool, KGI = MRR, with micro KPIs", ja: "オンライン商談ツール(KGI = MRR、マイクロKPI)" },
  // biome-ignore format: a table, one KPI per line
  rows: [
    ["OMR", "", "=", "月末MRR", "Closing MRR", "円/月", "lagging", "expansion", "shared", null, 10000000, 10500000, 11000000, "KGI"],
    ["OMR.1", "OMR", "~", "①CCR", "(1) Customer churn rate", "%", "lagging", "expansion", "success", null, 0.03, 0.025, 0.015, "KPI↓"],
    ["OMR.1.a", "OMR.1", "~", "マイクロ: オンボ完了率(契約30日以内)", "Micro: onboarding within 30 days", "%", "leading", "setup", "success", 5, 0.75, 0.65, 0.8, "micro"],
    ["OMR.1.b", "OMR.1", "~", "マイクロ: 利用停滞社への連絡率", "Micro: contact rate of stalled accounts", "%", "coincident", "usage", "success", 5, 0.6, 0.7, 0.9, "micro"],
    ["OMR.1.c", "OMR.1", "~", "マイクロ: 相談率", "Micro: consultation rate", "%", "leading", "satisfaction", "success", 4, 0.69, 0.8, 0.9, "micro"],
    ["OMR.2", "OMR", "~", "②アップセル(クロスセル)MRR", "(2) Upsell / cross-sell MRR", "円/月", "lagging", "expansion", "shared", null, 200000, 300000, 600000, "KPI"],
    ["OMR.2.a", "OMR.2", "~", "マイクロ: 商談数上位20%企業のアクティブ率", "Micro: active rate of the top 20% by meetings", "%", "leading", "usage", "success", 4, 0.82, 0.84, 1, "micro"],
    ["OMR.2.b", "OMR.2", "~", "マイクロ: 決裁者同席の提案数", "Micro: proposals with decision-maker", "件/月", "leading", "outcome", "success", 3, 5, 9, 15, "micro"],
    ["OMR.2.c", "OMR.2", "~", "マイクロ: アップセルしやすい顧客像の営業・マーケ共有数", "Micro: upsell-profile shares to sales/marketing", "件/月", "coincident", "presale", "success", 5, 1, 2, 4, "micro"],
    ["OMR.3", "OMR", "~", "③アクティブ率(DAU)", "(3) Active rate (DAU)", "%", "leading", "usage", "success", null, 0.58, 0.6, 0.65, "KPI"],
    ["OMR.3.a", "OMR.3", "~", "マイクロ: アカウント発行率", "Micro: issued / needed accounts", "%", "leading", "usage", "success", 3, 0.9, 0.92, 1, "micro"],
    ["OMR.3.b", "OMR.3", "~", "マイクロ: 1ユーザーあたり商談数", "Micro: meetings per user", "件/人", "leading", "usage", "success", 3, 4.4, 4.5, 5, "micro"],
    ["OMR.3.c", "OMR.3", "~", "マイクロ: 活用案内の実施数", "Micro: usage guidance given", "件/週", "coincident", "usage", "success", 5, 10, 8, 12, "micro"],
  ],
});
