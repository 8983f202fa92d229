import { KPI_LEADLAG } from "../kpi-leadlag.ts";
import { completionAndRetention } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

export const leadlagPage: FunctionPage = {
  name: "KPI_LEADLAG",
  run: KPI_LEADLAG,
  gives: {
    en: "One row per lag, 0 to the longest; the verdict stands on the best row only.",
    ja: "ラグ0から最大まで、ラグごとに1行です。判定は最もよい行にだけ付きます。",
  },
  columns: [
    "lag",
    { column: "count", meaning: { en: "pairs behind the interval", ja: "区間のもとになった組の数" } },
    "rLevels",
    "rChanges",
    "low95",
    "high95",
    {
      column: "verdict",
      meaning: {
        en: "`leads`, `moves together`, `no link` or `too little data`",
        ja: "`先行して連動`、`同時に連動`、`連動は確認できません`、`データが足りません`",
      },
    },
  ],
  example: {
    tables: { months: completionAndRetention },
    call: [{ table: "months", column: 1 }, { table: "months", column: 2 }, 4],
  },
  words: {
    en:
      "At lag 2 the completion rate of August is paired with the NRR of October. Growing series always correlate, so where either trends the verdict " +
      "is taken from the changes. The best lag is the one with the smallest p-value; it counts when that, times the number of lags tried, stays " +
      "below 5%, when ranks agree, and when it beats the same month by 0.1.",
    ja:
      "ラグ2では、8月の完了率と10月のNRRを組にします。伸びている系列どうしは必ず相関するので、傾向があれば前月差で判定します。p値が最も小さいラグを選び、" +
      "試したラグの数を掛けても5%未満で、順位相関の符号が同じで、同じ月の相関を0.1以上上回るときに「先行」とします。",
  },
  edges: [
    {
      en: "Needs 12 months, 8 pairs at a lag, and lags up to a quarter of the months; longer lags are shown but not judged.",
      ja: "12か月以上、ラグごとに8組以上、ラグは月数の4分の1までが判定の対象です。それより長いラグは表示だけです。",
    },
    {
      en: "A gap drops its pairs; nothing is filled in. A constant series has no correlation (blank).",
      ja: "空欄を含む組は除き、補いません。一定の系列には相関がありません(空欄)。",
    },
    {
      en: "“Moves before” is all it can say, never “causes”. With 12 months only strong links can be found.",
      ja: "言えるのは「先に動く」までで、「原因」とは言えません。12か月で見つかるのは強い連動だけです。",
    },
    sharedEdges.alignedMonths,
  ],
  source: {
    en: "Pearson and Spearman correlation, Fisher's interval (1921), effective size of Bartlett (1946), Bonferroni.",
    ja: "ピアソンとスピアマンの相関、Fisher (1921) の区間、Bartlett (1946) の有効標本数、ボンフェローニ補正です。",
  },
  related: ["KPI_ELASTICITY", "KPI_LINKTEST", "KPI_SIGNAL"],
};
