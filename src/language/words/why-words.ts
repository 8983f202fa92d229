import type { Words } from "../say.ts";

/** What the sidebar says about an explanation as a whole. */
export const whyWords = {
  robust: {
    en: "The largest part is the same in every order of calculation.",
    ja: "どの順序で計算しても、最大の要因は変わりません。",
  },
  contested: {
    en: "Which part is largest depends on the order of calculation: {parts}. The averages are shown.",
    ja: "計算の順序によって、最大の要因が入れ替わります({parts})。表示しているのは平均です。",
  },
  problem: {
    en: "The problem point: {path} ({change}, {amount}).",
    ja: "問題点: {path}({change}、寄与 {amount})。",
  },
  contestedPart: { en: "{name} {lowest} to {highest}", ja: "{name} {lowest}〜{highest}" },
} as const satisfies Readonly<Record<string, Words>>;
