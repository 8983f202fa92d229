import { KPI_SIGNAL } from "../kpi-signal.ts";
import type { FunctionPage } from "./function-page.ts";

export const signalPage: FunctionPage = {
  name: "KPI_SIGNAL",
  run: KPI_SIGNAL,
  gives: { en: "One row per value.", ja: "値ごとに1行です。" },
  columns: ["value", "mean", "lowerLimit", "upperLimit", "signal"],
  example: {
    tables: { visits: [[{ en: "Inquiries", ja: "問い合わせ数" }], [10], [12], [11], [12], [10], [11], [30]] },
    call: [{ table: "visits" }],
  },
  words: {
    en:
      "Limits = mean ± 2.66 × mean moving range. Mean 96 ÷ 7 = 13.71; moving ranges 2, 1, 1, 2, 1, 19, mean 4.33; upper limit 13.71 + 2.66 × 4.33 " +
      "= 25.24. `above` and `below`: outside the limits. `run`: one of eight in a row on one side of the mean.",
    ja:
      "限界 = 平均 ± 2.66 × 移動範囲の平均。平均は96÷7=13.71、移動範囲は2、1、1、2、1、19で平均4.33、上限は13.71+2.66×4.33=25.24です。" +
      "`上限超え` `下限割れ` は限界の外、`連続` は平均の片側に8つ続いたうちの1つです。",
  },
  edges: [
    {
      en: "A blank is neither judged nor bridged: no moving range crosses it. A value on the mean ends a run.",
      ja: "空欄は判定せず、その前後の移動範囲も取りません。ちょうど平均の値で連続は途切れます。",
    },
    {
      en: "Without two neighbouring values there are no limits and no signals. From 6 values on they are useful, from 12 solid.",
      ja: "隣り合う値が2つなければ、限界もシグナルもありません。6個から目安になり、12個あれば安定します。",
    },
    {
      en: "A constant series has its value as both limits. Scaling or shifting the series changes no signal.",
      ja: "一定の系列では、上限・下限ともその値です。全体を何倍かしたり足したりしても、シグナルは変わりません。",
    },
    { en: "Up to 10,000 values; a header may be selected with them.", ja: "10,000個まで。見出しを含めて選んでもかまいません。" },
  ],
  source: {
    en: "XmR (process behaviour) chart: D. J. Wheeler, Making Sense of Data (2003).",
    ja: "XmR管理図: D. J. Wheeler, Making Sense of Data (2003)。",
  },
  related: ["KPI_FOCUS", "KPI_LEADLAG"],
};
