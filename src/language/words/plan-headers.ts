import type { HeaderWords } from "./headers.ts";

/** The columns of the focus plan, in the order in which we write them. */
export const planHeaders = {
  month: { en: "Month", ja: "月", aliases: ["年月", "Period", "期間", "対象月"] },
  id: { en: "ID", ja: "ID", aliases: ["KPI ID", "コード", "Code"] },
  name: { en: "KPI", ja: "指標", aliases: ["名称", "Name", "KPI name", "指標名", "KPI名", "今月の1つ"] },
  from: { en: "From", ja: "現状", aliases: ["現在", "いま", "Now", "現状値"] },
  to: { en: "To", ja: "目標", aliases: ["目標値", "Target"] },
  hours: { en: "Hours", ja: "時間", aliases: ["工数", "かける時間", "Hours of work", "時間（h）"] },
  hourlyCost: { en: "Cost of an hour", ja: "1時間の費用", aliases: ["時間単価", "Hourly cost", "単価"] },
  owner: { en: "Owner", ja: "担当者", aliases: ["担当", "Who"] },
  start: { en: "Start", ja: "開始日", aliases: ["開始", "Start date", "From date"] },
  due: { en: "Due", ja: "期限", aliases: ["期日", "終了日", "終了", "Due date", "End", "End date"] },
  judgedIn: { en: "Judged in", ja: "判定月", aliases: ["判定"] },
  agreement: { en: "Agreed with", ja: "合意した相手", aliases: ["合意", "合意先", "共有先", "Agreement"] },
  agreedOn: { en: "Agreed on", ja: "合意日", aliases: ["合意した日", "Agreement date"] },
  result: { en: "Result", ja: "結果" },
  learned: { en: "Learned", ja: "学び", aliases: ["学んだこと", "Learnt", "Lesson"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/** What a column of the focus plan holds. */
export type PlanField = keyof typeof planHeaders;
