import type { HeaderWords } from "./headers.ts";

/** What our sheets are called when we make them, and under which names we look for sheets that carry no role yet. */
export const sheetWords = {
  tree: { en: "Tree", ja: "KPIツリー", aliases: ["KPI tree", "ツリー"] },
  data: { en: "Data", ja: "実績・目標", aliases: ["KPI data", "Actuals", "Actuals & targets", "実績", "データ", "実績目標"] },
  report: { en: "Monthly report", ja: "月次レポート", aliases: ["KPI report", "レポート"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;
