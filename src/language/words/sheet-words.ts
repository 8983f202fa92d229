import type { HeaderWords } from "./headers.ts";

/** What our sheets are called when we make them, and under which names we look for sheets that carry no role yet. */
export const sheetWords = {
  tree: { en: "Tree", ja: "KPIツリー", aliases: ["KPI tree", "ツリー"] },
  data: { en: "Data", ja: "実績・目標", aliases: ["KPI data", "Actuals", "Actuals & targets", "実績", "データ", "実績目標"] },
  report: { en: "Monthly report", ja: "月次レポート", aliases: ["KPI report", "レポート"] },
  // Many a workbook has a sheet named “Settings” that is none of ours.
  settings: { en: "Kigi settings", ja: "Kigi 設定" },
  plan: { en: "Focus plan", ja: "フォーカス計画", aliases: ["今月の1つ", "Focus"] },
  history: { en: "Closed months", ja: "月次履歴", aliases: ["履歴", "History"] },
  health: { en: "Health score test", ja: "ヘルススコア検証" },
} as const satisfies Readonly<Record<string, HeaderWords>>;
