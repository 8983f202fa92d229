import type { Words } from "../say.ts";

/** What the sidebar says about the work on a KPI, and whether its latest value is worth a look. */
export const paybackWords = {
  signal: { en: "more than routine variation", ja: "ふだんの揺れを超えた変化" },
  noise: { en: "routine variation: do not chase it", ja: "ふだんの揺れの範囲(追いかけない)" },
  tooEarly: { en: "fewer than 6 earlier months: not judged", ja: "過去が6か月未満のため判断なし" },
  payback: {
    en: "{hours} h ({cost}) for {effect} a month: paid back in about {months} months.",
    ja: "{hours}時間({cost})を投じ、月{effect}を見込みます。回収は約{months}か月です。",
  },
  noCost: { en: "{hours} h for {effect} a month.", ja: "{hours}時間を投じ、月{effect}を見込みます。" },
  noMoney: {
    en: "{hours} h for {effect} in {root}, which is not a monthly amount in full units of money: no payback to tell.",
    ja: "{hours}時間を投じ、{root} {effect}を見込みます。円などの単位で月ごとに入る金額ではないため、回収の期間は出せません。",
  },
  never: {
    en: "{root} does not improve by it, so the work is never paid back.",
    ja: "{root}が改善しないため、回収の期間は出せません。",
  },
} as const satisfies Readonly<Record<string, Words>>;
