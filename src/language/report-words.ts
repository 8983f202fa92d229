import type { Words } from "./say.ts";

/** Headings, headers and labels of the monthly report. */
export const reportWords = {
  title: { en: "Monthly report · {period}", ja: "月次レポート {period}" },
  made: { en: "Made {time}", ja: "作成 {time}" },
  shownPeriod: { en: "Period to show (blank: the latest) →", ja: "表示する月(空欄なら最新) →" },
  comment: { en: "Comment", ja: "コメント" },
  conclusion: { en: "Conclusion", ja: "今月の結論" },
  kgi: { en: "KGI", ja: "KGI" },
  factors: { en: "What moved {name}", ja: "{name}の因数分解" },
  focus: { en: "Focus (impact × controllability)", ja: "フォーカス(影響度 × コントロール度)" },
  checks: { en: "Checks", ja: "点検" },
  keptComments: { en: "Comments on what is no longer listed", ja: "一覧から外れた行へのコメント" },
  freeComments: {
    en: "Comments (write below; a refresh keeps them)",
    ja: "コメント(この下に自由に記入。更新しても消えません)",
  },
  actual: { en: "Actual", ja: "実績" },
  previous: { en: "Last month", ja: "前月" },
  yearBefore: { en: "Same month last year", ja: "前年同月" },
  target: { en: "Target", ja: "目標" },
  achievement: { en: "Achieved", ja: "達成率" },
  status: { en: "Status", ja: "状態" },
  factor: { en: "Factor", ja: "要素" },
  change: { en: "Change", ja: "変化" },
  contribution: { en: "Contribution", ja: "寄与" },
  gap: { en: "Gap to target", ja: "目標との差" },
  largest: { en: "← largest", ja: "← 最大の要因" },
  others: { en: "{count} others", ja: "ほか{count}件" },
  otherEffects: { en: "Other effects", ja: "その他" },
  total: { en: "Total", ja: "合計" },
  now: { en: "Now", ja: "現在" },
  reference: { en: "Target / reference", ja: "目標・基準" },
  impact: { en: "Impact", ja: "影響度" },
  controllability: { en: "Controllability", ja: "コントロール度" },
  score: { en: "Score", ja: "スコア" },
  who: { en: "Area · timing", ja: "担当・タイミング" },
  given: { en: "given", ja: "前提" },
  chartTitle: {
    en: "What moved it: changes from the period before, one after the other",
    ja: "動かした要素: 前の期間からの変化の積み上げ",
  },
  chartSum: { en: "{name} in all", ja: "{name}(合計)" },
  chartTotal: { en: "Total", ja: "合計" },
  chartUp: { en: "Up", ja: "増" },
  chartDown: { en: "Down", ja: "減" },
  chartBase: { en: "Base", ja: "土台" },
} as const satisfies Readonly<Record<string, Words>>;

/** How a KGI stands against its target: never by colour alone. */
export const reportStatusWords = {
  achieved: { en: "◎ achieved", ja: "◎ 達成" },
  "on-track": { en: "○ on track", ja: "○ 順調" },
  attention: { en: "△ at risk", ja: "△ 注意" },
  missed: { en: "× missed", ja: "× 未達" },
  pending: { en: "－ not judged", ja: "－ 判定前" },
} as const satisfies Readonly<Record<string, Words>>;
