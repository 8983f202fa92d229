import { KPI_MIX } from "../kpi-mix.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

export const mixPage: FunctionPage = {
  name: "KPI_MIX",
  run: KPI_MIX,
  gives: { en: "One row per segment, then the total.", ja: "区分ごとに1行、最後に合計です。" },
  columns: ["segment", "rateEffect", "mixEffect", "new", "lost", "total"],
  example: {
    tables: {
      segments: [
        [{ en: "Large", ja: "大企業" }, 100, 0.9, 50, 0.92],
        [{ en: "Small", ja: "中小企業" }, 100, 0.5, 150, 0.52],
      ],
    },
    call: [1, 2, 3, 4, 5].map((column) => ({ table: "segments", column })),
  },
  words: {
    en:
      "The average fell from 0.70 to 0.62 although both rates rose. Rate effect = mean share × change of the value: (50% + 25%) ÷ 2 × 0.02 = " +
      "0.0075. Mix effect = change of the share × (mean value − mean of the two averages): −25% × (0.91 − 0.66) = −0.0625. All effects together " +
      "are the change, exactly.",
    ja:
      "どちらの率も上がったのに、平均は0.70から0.62に下がりました。率の効果 = 平均構成比 × 値の増減: (50%+25%)÷2×0.02=0.0075。" +
      "構成の効果 = 構成比の増減 × (値の平均 − 前後の平均の平均): −25%×(0.91−0.66)=−0.0625。すべて足すと増減にちょうど一致します。",
  },
  edges: [
    {
      en: "A segment with weight 0, or blank beside a blank value, was not there: what it does is all New or all Lost.",
      ja: "重みが0、または重みも値も空欄の区分は「なかった」とみなし、効果はすべて New(新規)か Lost(喪失)です。",
    },
    {
      en: "A weight without a value (or the other way round), or no weight at all on one side, leaves the answer blank.",
      ja: "重みか値の片方だけが空欄のときや、片側の重みがすべて0のときは、結果は空欄です。",
    },
    { en: "Negative weights are refused.", ja: "負の重みは受け付けません。" },
    sharedEdges.alignedRows,
  ],
  source: {
    en:
      "Kitagawa (1955), Components of a difference between two rates, Journal of the American Statistical Association 50; " +
      "the mix is centred on the mean of the two averages.",
    ja:
      "Kitagawa (1955) “Components of a difference between two rates”, Journal of the American " +
      "Statistical Association 50。構成の効果は前後の平均の平均を中心に取ります。",
  },
  related: ["KPI_FACTORIZE", "KPI_CONTRIB"],
};
