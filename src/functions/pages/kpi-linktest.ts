import { KPI_LINKTEST } from "../kpi-linktest.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const linktestPage: FunctionPage = {
  name: "KPI_LINKTEST",
  run: KPI_LINKTEST,
  gives: sharedAnswers.oneRow,
  columns: ["both", "kpiOnly", "kgiOnly", "neither", "agreement", "kgiGivenKpi", "kgiGivenNoKpi"],
  example: {
    tables: {
      months: [
        [
          { en: "KPI", ja: "KPI実績" },
          { en: "KPI target", ja: "KPI目標" },
          { en: "KGI", ja: "KGI実績" },
          { en: "KGI target", ja: "KGI目標" },
        ],
        [60, 70, 92, 95],
        [62, 70, 93, 95],
        [65, 70, 95, 95],
        [72, 70, 94, 95],
        [64, 70, 94, 95],
        [75, 70, 96, 95],
        [71, 70, 95, 95],
        [66, 70, 91, 95],
        [73, 70, 93, 95],
        [70, 70, 97, 95],
        [74, 70, 95, 95],
        [72, 70, 96, 95],
      ],
    },
    call: [1, 2, 3, 4].map((column) => ({ table: "months", column })),
  },
  words: {
    en:
      "Each month falls into one of four boxes. Here 5 + 2 + 1 + 4 = 12 months: agreement (5 + 4) ÷ 12 = 75%; with the KPI reached the KGI was " +
      "reached in 5 of 7, without it in 1 of 5. A KPI that leads to the KGI has a high first and a low second share.",
    ja:
      "月を4つの箱に分けます。例では 5+2+1+4=12か月、一致率は (5+4)÷12=75%。KPIを達成した7か月のうち5か月、未達の5か月のうち1か月でKGIを達成しました。" +
      "KGIにつながるKPIは、前者が高く後者が低くなります。",
  },
  edges: [
    {
      en: "Reaching is “at least the target”; a value that misses it by rounding only has reached it.",
      ja: "目標以上なら達成です。丸め誤差だけの不足は達成とみなします。",
    },
    {
      en: "A month with any of the four blank is not counted. A share with nothing below its fraction bar is blank.",
      ja: "4つのどれかが空欄の月は数えません。分母が0の割合は空欄です。",
    },
    sharedEdges.alignedMonths,
  ],
  source: { en: "A 2 × 2 cross table.", ja: "2×2のクロス集計です。" },
  related: ["KPI_LEADLAG", "KPI_ACHIEVEMENT"],
};
