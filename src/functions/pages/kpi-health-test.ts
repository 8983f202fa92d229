import { KPI_HEALTH_TEST } from "../kpi-health-test.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const healthTestPage: FunctionPage = {
  name: "KPI_HEALTH_TEST",
  run: KPI_HEALTH_TEST,
  gives: sharedAnswers.oneRow,
  columns: [
    "recall",
    "precision",
    "auc",
    "churnAbove",
    "churnBelow",
    "surpriseChurn",
    {
      column: "verdict",
      meaning: {
        en:
          "`predicts churn` from AUC 0.6 and recall 50% on, else `does not predict churn`; `too little data` unless some left " +
          "and some stayed",
        ja: "AUC 0.6以上かつ捕捉率50%以上で `解約を予測しています`、未満で `解約を予測していません`。解約と継続の両方がなければ `データが足りません`",
      },
    },
  ],
  example: {
    tables: {
      accounts: [
        [
          { en: "Score in June", ja: "6月のスコア" },
          { en: "Churned", ja: "解約" },
        ],
        [30, true],
        [35, true],
        [66, true],
        [57, false],
        [68, false],
        [72, false],
        [75, false],
        [78, false],
        [85, false],
        [90, false],
      ],
    },
    call: [
      { table: "accounts", column: 1 },
      { table: "accounts", column: 2 },
    ],
  },
  words: {
    en:
      "Below 60 is called unhealthy. Of 3 who left 2 were (recall 2 ÷ 3), of 3 unhealthy 2 left (precision 2 ÷ 3); at or above 60 one of 7 left. AUC: of the " +
      "3 × 7 pairs of one who left and one who stayed, the one who left scored lower in 7 + 7 + 6 = 20: 20 ÷ 21 = 0.952.",
    ja:
      "60未満を不健全とします。解約3社のうち2社が不健全(捕捉率 2÷3)、不健全3社のうち2社が解約(的中率 2÷3)、60以上の7社では1社が解約。" +
      "AUCは、解約と継続の 3×7 組のうち解約側の点が低い 7+7+6=20組で 20÷21=0.952 です。",
  },
  edges: [
    {
      en: "Use the scores from before the outcome: today's scores know too much. Equal scores count half in the AUC.",
      ja: "結果が出る前のスコアを使ってください。今のスコアは結果を知っています。AUCで同点は半分と数えます。",
    },
    {
      en: "An account with a blank score or outcome is left out. A rate with nothing below its fraction bar is blank.",
      ja: "スコアか結果が空欄の行は除きます。分母が0の率は空欄です。",
    },
    {
      en: "A word that says neither that they left nor that they stayed is refused with its position.",
      ja: "解約か継続か読めない語があれば、その位置を示してエラーにします。",
    },
    sharedEdges.people,
  ],
  source: {
    en: "Recall, precision and the area under the ROC curve (Mann & Whitney 1947).",
    ja: "捕捉率(再現率)・的中率(適合率)・ROC曲線下面積(Mann & Whitney 1947)です。",
  },
  related: ["KPI_HEALTH", "KPI_CCR"],
};
