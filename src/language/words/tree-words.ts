import type { Words } from "../say.ts";

/** What the sidebar says around the tree: finding, taking apart and defining KPIs. */
export const treeWords = {
  search: { en: "Search", ja: "検索" },
  found: { en: "{count} found", ja: "{count}件" },

  split: { en: "Split", ja: "分解" },
  splitInto: { en: "Split into × / +", ja: "×・＋に分解する" },
  splitTitle: { en: "Split “{name}”", ja: "「{name}」を分解" },
  splitBy: { en: "How", ja: "分け方" },
  perHead: { en: "heads × per head", ja: "人数 × 1人あたり" },
  perHead1: { en: "heads", ja: "人数" },
  perHead2: { en: "per head", ja: "1人あたり" },
  rate: { en: "base × rate", ja: "母数 × 率" },
  rate1: { en: "base", ja: "母数" },
  rate2: { en: "rate", ja: "率" },
  steps: { en: "rate × rate, step by step", ja: "工程の率 × 率" },
  steps1: { en: "first step", ja: "最初の工程" },
  steps2: { en: "next step", ja: "次の工程" },
  segments: { en: "segment + segment", ja: "区分 ＋ 区分" },
  segments1: { en: "one segment", ja: "区分1" },
  segments2: { en: "another segment", ja: "別の区分" },
  partName: { en: "Name of part {number}", ja: "要素{number}の名称" },
  partValue: { en: "Value of part {number}", ja: "要素{number}の値" },
  value: { en: "value", ja: "値" },
  splitPeriod: { en: "Values of {period}. ", ja: "{period}の値を入れます。" },
  splitOthers: {
    en: "In all other periods “{name}” and what it is part of stay blank until its parts have values there: nothing is guessed.",
    ja: "ほかの期間は、要素の値が入るまで「{name}」とその上の指標が空欄になります(値の推定はしません)。",
  },
  onePartMore: { en: "Add a part", ja: "要素を増やす" },
  splitIncomplete: { en: "Fill in the values, all or none", ja: "値はすべて入れるか、すべて空欄にします" },
  splitRest: { en: "With {rest} in the blank it makes {whole}", ja: "空欄が{rest}なら{whole}になります" },
  splitFits: { en: "✓ The parts make {whole}", ja: "✓ {whole}に合います" },
  splitOff: { en: "× {difference} ({rate}) from {whole}", ja: "× {whole}と合いません: {difference}({rate})" },

  bigPicture: { en: "Big picture", ja: "全体図" },
  bigPictureKeys: {
    en: "The whole tree. Arrows move it, + and − zoom, 0 fits it",
    ja: "ツリーの全体図。矢印で移動、+と−で拡大・縮小、0で全体表示",
  },
  zoomIn: { en: "Zoom in", ja: "拡大" },
  zoomOut: { en: "Zoom out", ja: "縮小" },
  fit: { en: "Fit", ja: "全体" },

  card: { en: "Definition card", ja: "定義カード" },
  definition: { en: "Definition", ja: "定義" },
  definitionHint: { en: "numerator ÷ denominator, exclusions, source", ja: "分子÷分母、除外、取得元" },
  owner: { en: "Owner", ja: "担当者" },
  cadence: { en: "Cadence", ja: "頻度" },
  audience: { en: "For whom", ja: "誰にとって" },
  timingSuggestion: { en: "Suggested: {timing}", ja: "候補: {timing}" },
} as const satisfies Readonly<Record<string, Words>>;
