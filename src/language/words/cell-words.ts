import type { Words } from "../say.ts";

/** How a value of a tree table is written: the words we write ourselves, and what else people type. */
export interface CellWords extends Words {
  readonly aliases?: readonly string[];
}

export const directionWords = {
  up: { en: "up", ja: "↑", aliases: ["上", "高い", "高いほど良い", "higher", "higher is better", "increase"] },
  down: { en: "down", ja: "↓", aliases: ["下", "低い", "低いほど良い", "逆", "逆指標", "lower", "lower is better", "decrease"] },
} as const satisfies Readonly<Record<string, CellWords>>;

export const kindWords = {
  flow: { en: "flow", ja: "フロー", aliases: ["合計", "sum"] },
  stock: { en: "stock", ja: "ストック", aliases: ["残高", "月末", "last"] },
  ratio: { en: "ratio", ja: "比率", aliases: ["率", "rate"] },
} as const satisfies Readonly<Record<string, CellWords>>;

export const timingWords = {
  leading: { en: "leading", ja: "先行", aliases: ["先行指標", "先行数値", "lead"] },
  coincident: { en: "coincident", ja: "一致", aliases: ["一致指標", "一致数値", "concurrent"] },
  lagging: { en: "lagging", ja: "遅行", aliases: ["遅行指標", "遅行数値", "lag"] },
} as const satisfies Readonly<Record<string, CellWords>>;

export const roleWords = {
  kgi: { en: "KGI", ja: "KGI" },
  kpi: { en: "KPI", ja: "KPI" },
  micro: { en: "micro", ja: "マイクロ", aliases: ["マイクロKPI", "micro KPI"] },
  constant: { en: "constant", ja: "定数", aliases: ["前提", "given"] },
} as const satisfies Readonly<Record<string, CellWords>>;

export const statusWords = {
  adopted: { en: "adopted", ja: "採用", aliases: ["採用中"] },
  trial: { en: "trial", ja: "検証中", aliases: ["on trial", "on-trial", "検証"] },
  paused: { en: "paused", ja: "休止", aliases: ["休止中", "停止"] },
} as const satisfies Readonly<Record<string, CellWords>>;

export const cadenceWords = {
  daily: { en: "daily", ja: "日次", aliases: ["毎日", "日報", "day"] },
  weekly: { en: "weekly", ja: "週次", aliases: ["毎週", "week"] },
  monthly: { en: "monthly", ja: "月次", aliases: ["毎月", "month"] },
  quarterly: { en: "quarterly", ja: "四半期", aliases: ["quarter"] },
} as const satisfies Readonly<Record<string, CellWords>>;

export const audienceWords = {
  customer: { en: "customer", ja: "顧客", aliases: ["お客様", "お客さま", "customers"] },
  company: { en: "company", ja: "自社", aliases: ["会社", "us"] },
} as const satisfies Readonly<Record<string, CellWords>>;

/** Who a KPI belongs to. */
export const areaWords = {
  sales: { en: "Sales", ja: "営業" },
  success: { en: "CS", ja: "CS", aliases: ["カスタマーサクセス", "Customer success"] },
  marketing: { en: "Marketing", ja: "マーケ", aliases: ["マーケティング"] },
  product: { en: "Product", ja: "プロダクト" },
  management: { en: "Management", ja: "経営" },
  shared: { en: "Shared", ja: "共同" },
} as const satisfies Readonly<Record<string, CellWords>>;

/** Segment cells that say: this row is the whole, not a part of it. */
export const wholeWords: CellWords = {
  en: "Total",
  ja: "合計",
  aliases: ["全体", "全社", "計", "総計", "All", "Overall", "Grand total"],
};

/** The role of a row that is a share of a whole. */
export const shareWords: CellWords = { en: "share", ja: "構成比", aliases: ["share group", "構成比グループ"] };

/** What the name of a share has in it; a market share is no part of a whole that the tree adds up. */
export const shareNames = /構成(比|割合)|(?<!market )\bshare\b/i;

/** What the name of a churn rate has in it. */
export const churnNames = /解約率|\bCCR\b|churn rate/i;

/** What a note says of a month whose figures are not complete. */
export const partialWords = /partial|to date|\bmtd\b|まで|途中|速報|暫定/i;

/** The stages of a customer's journey, in order. */
export const stageWords = {
  presale: { en: "Pre-sale", ja: "受注前", aliases: ["Presale"] },
  setup: { en: "Setup", ja: "設定", aliases: ["オンボーディング", "初期設定", "Onboarding"] },
  usage: { en: "Usage", ja: "利用" },
  satisfaction: { en: "Satisfaction", ja: "満足" },
  outcome: { en: "Outcome", ja: "成果" },
  expansion: { en: "Renewal & expansion", ja: "継続・拡大", aliases: ["継続", "拡大", "Renewal", "Expansion"] },
} as const satisfies Readonly<Record<string, CellWords>>;
