import type { Words } from "./say.ts";

/** What the panels beside the tree say by themselves: why, focus, what if, checks and settings. */
export const panelWords = {
  tabs: { en: "What to look at", ja: "表示の切り替え" },
  tabTree: { en: "Tree", ja: "ツリー" },
  tabWhy: { en: "Why", ja: "理由" },
  tabFocus: { en: "Focus", ja: "フォーカス" },
  tabTry: { en: "What if", ja: "試算" },
  tabChecks: { en: "Checks", ja: "点検" },

  result: { en: "Result", ja: "対象" },
  against: { en: "Compared with", ja: "比較" },
  actual: { en: "actual", ja: "実績" },
  ownTarget: { en: "its target", ja: "目標" },
  copy: { en: "Copy", ja: "コピー" },
  copied: { en: "Copied", ja: "コピーしました" },
  notCopied: { en: "Select the text and press Ctrl+C", ja: "文を選択し、Ctrl+Cでコピーしてください" },
  waterfall: { en: "What moved {name}", ja: "{name}を動かした要素" },
  waterfallGap: { en: "The way of {name} to its target", ja: "{name}の目標との差" },
  levels: { en: "Levels", ja: "階層" },
  openParts: { en: "Show what {name} is made of", ja: "{name}の内訳を見る" },
  largest: { en: "largest", ja: "最大" },
  shareOfAll: { en: "{share} of all", ja: "全体の{share}" },
  noParts: {
    en: "There is nothing to decompose: values are missing, or nothing is computed here.",
    ja: "分解できません。値がないか、計算している指標がありません。",
  },

  areaFilter: { en: "Area", ja: "担当領域" },
  allAreas: { en: "all areas", ja: "すべて" },
  impact: { en: "Impact", ja: "影響度" },
  control: { en: "Control", ja: "コントロール" },
  score: { en: "Score", ja: "スコア" },
  outOfFive: { en: "{step} of 5", ja: "{step} / 5" },
  monthly: { en: "A month", ja: "月の効果" },
  yearly: { en: "A year", ja: "年の効果" },
  who: { en: "Area · timing", ja: "担当・時期" },
  variation: { en: "Latest value", ja: "直近の値" },
  hours: { en: "Hours of work", ja: "かける時間" },
  hourlyCost: { en: "Cost of an hour", ja: "1時間の費用" },
  notRanked: { en: "Not ranked: {count}", ja: "順位なし {count}件" },
  nothingToRank: { en: "There is nothing to rank here.", ja: "順位を付けられる指標がありません。" },
} as const satisfies Readonly<Record<string, Words>>;
