import type { Words } from "../say.ts";
import { resultHeaders } from "./result-headers.ts";

/** Headings, headers and labels of the monthly report. */
export const reportWords = {
  title: { en: "Monthly report · {period}", ja: "月次レポート {period}" },
  made: { en: "Made {time}", ja: "作成 {time}" },
  shownArea: { en: "Area to show (blank: all) →", ja: "表示する担当領域(空欄なら全部) →" },
  shownPeriod: { en: "Period to show (blank: the latest) →", ja: "表示する月(空欄なら最新) →" },
  comment: { en: "Comment", ja: "コメント" },
  conclusion: { en: "Conclusion", ja: "今月の結論" },
  kgi: { en: "KGI", ja: "KGI" },
  factors: { en: "What moved {name}", ja: "{name}の因数分解" },
  focus: { en: "Focus (impact × controllability)", ja: "フォーカス(影響度 × コントロール度)" },
  tree: { en: "KPI tree", ja: "KPIツリー" },
  numbers: { en: "Checks of the numbers", ja: "数字の点検" },
  stages: { en: "Stages", ja: "シナリオの段階" },
  effect: { en: "Effect and resources", ja: "効果とリソース" },
  lookBack: { en: "Looking back", ja: "振り返り" },
  checks: { en: "Checks", ja: "点検" },
  keptComments: {
    en: "Comments of other months, or on what is not listed any more",
    ja: "ほかの月のコメント、一覧から外れた行へのコメント",
  },
  freeComments: {
    en: "Comments (write below; a refresh keeps them)",
    ja: "コメント(この下に自由に記入。更新しても消えません)",
  },
  actual: resultHeaders.actual,
  previous: { en: "Last month", ja: "前月" },
  previousPeriod: { en: "Period before", ja: "前の期間" },
  yearBefore: { en: "Same month last year", ja: "前年同月" },
  target: resultHeaders.target,
  achievement: { en: "Achieved", ja: "達成率" },
  status: { en: "Status", ja: "状態" },
  factor: resultHeaders.factor,
  change: { en: "Change", ja: "変化" },
  contribution: resultHeaders.contribution,
  gap: { en: "Gap to target", ja: "目標との差" },
  largest: { en: "← largest", ja: "← 最大の要因" },
  others: { en: "Others ({count})", ja: "ほか{count}件" },
  otherEffects: { en: "Other effects", ja: "その他" },
  total: resultHeaders.total,
  now: resultHeaders.now,
  reference: { en: "Target / reference", ja: "目標・基準" },
  impact: resultHeaders.impact,
  controllability: resultHeaders.controllability,
  score: resultHeaders.score,
  who: { en: "Area · timing", ja: "担当・タイミング" },
  stage: resultHeaders.stage,
  accounts: resultHeaders.accounts,
  rate: resultHeaders.rate,
  owner: { en: "Owner", ja: "担当" },
  given: { en: "given", ja: "前提" },
} as const satisfies Readonly<Record<string, Words>>;

/** How a KGI stands against its target: never by colour alone. */
export const reportStatusWords = {
  achieved: { en: "◎ achieved", ja: "◎ 達成" },
  "on-track": { en: "○ on track", ja: "○ 順調" },
  attention: { en: "△ at risk", ja: "△ 注意" },
  missed: { en: "× missed", ja: "× 未達" },
  pending: { en: "－ not judged", ja: "－ 判定前" },
} as const satisfies Readonly<Record<string, Words>>;
