import { KPI_SENTENCE } from "../kpi-sentence.ts";
import type { FunctionPage } from "./function-page.ts";

export const sentencePage: FunctionPage = {
  name: "KPI_SENTENCE",
  run: KPI_SENTENCE,
  gives: {
    en: "One sentence; the same input always gives the same words.",
    ja: "1文です。同じ入力なら、いつも同じ文になります。",
  },
  example: { call: [{ en: "Revenue", ja: "売上" }, 1_201_200, 1_200_000, 1_742_400, { en: "JPY", ja: "円" }] },
  words: {
    en:
      "Difference and % to the month before, then achievement of the target: 1,201,200 − 1,200,000 = 1,200 (+0.1%), " +
      "1,201,200 ÷ 1,742,400 = 68.9%.",
    ja: "前月との差と増減率、目標の達成率を述べます: 1,201,200−1,200,000=1,200(+0.1%)、1,201,200÷1,742,400=68.9%。",
  },
  edges: [
    {
      en:
        "A blank actual says that the value is missing. A previous value that is left out is not mentioned; a blank cell is " +
        "said to be missing.",
      ja: "実績が空欄なら、値がないと述べます。前月を省略すると触れず、空欄のセルを渡すと前月がないと述べます。",
    },
    {
      en: "Rates (`%`) differ in points (pt), never in %. With a previous value at or below 0 there is no %.",
      ja: "率(`%`)の差はポイント(pt)で表します。前月が0以下なら増減率は述べません。",
    },
    {
      en: "Higher is taken as better. Numbers are rounded in the sentence only.",
      ja: "高いほど良いものとして述べます。丸めるのは文の中だけです。",
    },
  ],
  source: { en: "Ours: fixed sentences, no language model.", ja: "Kigi独自の定型文です(生成AIではありません)。" },
  related: ["KPI_ACHIEVEMENT", "KPI_FOCUS"],
};
