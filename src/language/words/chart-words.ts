import type { Words } from "../say.ts";

/** Titles and labels of the report's charts. */
export const chartWords = {
  trend: { en: "{name}: actual (columns) and target (line)", ja: "{name}: 実績(棒)と目標(線)" },
  waterfall: {
    en: "What moved it: changes from the period before, one after the other",
    ja: "動かした要素: 前の期間からの変化の積み上げ",
  },
  gap: { en: "Gap to target, by factor", ja: "目標との差の内訳" },
  focusMap: {
    en: "Focus map: what it would bring × how far it is in our hands",
    ja: "フォーカスマップ(影響度 × コントロール度)",
  },
  headroom: {
    en: "What each KPI would bring at its target or reference, alone",
    ja: "影響度の比較(それぞれ単独で目標・基準に届いたとき)",
  },
  sum: { en: "{name} in all", ja: "{name}(合計)" },
  up: { en: "Up", ja: "増" },
  down: { en: "Down", ja: "減" },
  base: { en: "Base", ja: "土台" },
  short: { en: "Short of it", ja: "不足" },
  beyond: { en: "Beyond it", ja: "超過" },
  pick: { en: "This month's one", ja: "今月の1つ" },
  movable: { en: "In our hands", ja: "動かせる" },
  given: { en: "Given", ja: "前提" },
} as const satisfies Readonly<Record<string, Words>>;
