import type { Words } from "../say.ts";

/** How a column is headed: the words we write ourselves, and what else people call it. */
export interface HeaderWords extends Words {
  /** In the order in which they are preferred when several columns match. */
  readonly aliases?: readonly string[];
}

/** The columns of a tree table, in the order in which we write them. */
export const treeHeaders = {
  id: { en: "ID", ja: "ID", aliases: ["コード", "KPI ID", "Code"] },
  parent: { en: "Parent", ja: "親", aliases: ["親ID", "親KPI", "Parent ID"] },
  op: { en: "Op", ja: "演算", aliases: ["演算子", "Operator"] },
  name: { en: "Name", ja: "名称", aliases: ["指標", "名称（日本語）", "指標名", "KPI名", "KPI name"] },
  formula: { en: "Formula", ja: "計算式", aliases: ["式"] },
  unit: { en: "Unit", ja: "単位" },
  direction: { en: "Direction", ja: "方向", aliases: ["方向↑↓", "良い方向"] },
  kind: { en: "Kind", ja: "種類" },
  timing: { en: "Timing", ja: "タイミング", aliases: ["先行・一致・遅行"] },
  stage: { en: "Stage", ja: "段階" },
  area: { en: "Area", ja: "担当領域", aliases: ["領域", "部門"] },
  owner: { en: "Owner", ja: "担当者", aliases: ["担当"] },
  controllability: { en: "Controllability", ja: "コントロール度", aliases: ["Control", "コントロール"] },
  lag: { en: "Lag", ja: "ラグ", aliases: ["ラグ（か月）", "Lag (months)"] },
  target: { en: "Target", ja: "目標", aliases: ["目標値"] },
  baseline: { en: "Baseline", ja: "基準", aliases: ["基準値"] },
  role: { en: "Role", ja: "役割" },
  audience: { en: "Audience", ja: "誰にとって", aliases: ["誰にとっての指標か"] },
  status: { en: "Status", ja: "状態" },
  cadence: { en: "Cadence", ja: "頻度" },
  definition: { en: "Definition", ja: "定義" },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/**
 * The columns of a data table. In the wide shape every column but the KPI's is a period, in a table of months every column but
 * the month's and the note is a KPI.
 */
export const dataHeaders = {
  kpi: { en: "KPI", ja: "指標", aliases: ["ID", "KPI ID", "コード", "名称", "Name", "指標名", "KPI名"] },
  month: {
    en: "Month",
    ja: "月",
    aliases: ["年月", "Period", "期間", "対象月", "Quarter", "四半期", "四半期末", "決算期", "時間軸（月次）"],
  },
  actual: { en: "Actual", ja: "実績", aliases: ["実績値", "Value", "値"] },
  target: { en: "Target", ja: "目標", aliases: ["目標値"] },
  segment: { en: "Segment", ja: "区分", aliases: ["セグメント", "商材", "販売方法", "企業規模", "ユースケース"] },
  note: { en: "Note", ja: "備考", aliases: ["注", "注記", "Notes", "Remarks"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/** The columns of a transaction table. */
export const transactionHeaders = {
  date: { en: "Date", ja: "日付", aliases: ["Month", "月", "年月", "取引日", "Invoice date"] },
  customer: { en: "Customer", ja: "顧客", aliases: ["顧客ID", "Customer ID", "顧客コード", "顧客名"] },
  amount: { en: "Amount", ja: "金額", aliases: ["売上", "売上金額", "Revenue", "MRR"] },
  quantity: { en: "Quantity", ja: "数量" },
  price: { en: "Price", ja: "単価", aliases: ["Unit price"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/** The columns of a roster of customers. */
export const rosterHeaders = {
  customer: transactionHeaders.customer,
  start: { en: "Start", ja: "契約開始", aliases: ["契約開始日", "Start date"] },
  end: { en: "End", ja: "解約日", aliases: ["契約終了", "契約終了日", "End date", "Churn date"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/** What a column of a tree table holds. */
export type TreeField = keyof typeof treeHeaders;
/** What a column of a data table holds. */
export type DataField = keyof typeof dataHeaders;
/** What a column of a transaction table holds. */
export type TransactionField = keyof typeof transactionHeaders;
/** What a column of a roster holds. */
export type RosterField = keyof typeof rosterHeaders;
