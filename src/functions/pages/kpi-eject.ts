import { KPI_EJECT } from "../kpi-eject.ts";
import { revenueTree } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";

export const ejectPage: FunctionPage = {
  name: "KPI_EJECT",
  run: KPI_EJECT,
  gives: sharedAnswers.perKpi,
  columns: ["id", "name", "formula"],
  example: { tables: { tree: revenueTree }, call: [{ table: "tree" }] },
  words: {
    en:
      "Every KPI becomes the formula of its children, with cells of column C for the KPIs: the first in row `row`, the next below. Paste the " +
      "table as text so that the formulas stand in column C, and fill the leaves in: the sheet then computes what KPI_ROLLUP computes, " +
      "without the add-on.",
    ja:
      "各KPIを、C列のセルを使った子の数式に書き換えます。最初のKPIが `row` 行、次がその下です。数式がC列に来るように文字として貼り付け、" +
      "末端に値を入れると、アドオンなしで KPI_ROLLUP と同じ計算になります。",
  },
  edges: [
    {
      en: "The formulas keep the rule of blanks: a KPI that needs a blank cell, or a division by 0, shows nothing.",
      ja: "空欄の扱いも同じです。空欄や0での割り算を必要とするKPIは、何も表示しません。",
    },
    {
      en: 'A leaf has no formula. A KPI that cannot be computed has `=""`.',
      ja: '末端は空欄です。計算できないKPIは `=""` になります。',
    },
    {
      en: "A formula with LAG is refused: one column of cells has no earlier period. A loop is refused too.",
      ja: "LAG を使う計算式は、1列のセルに前の期間がないため受け付けません。循環も受け付けません。",
    },
    { en: "Up to 10,000 KPIs.", ja: "KPI 10,000個まで。" },
  ],
  source: {
    en: "Ours. That the formulas give the answers of KPI_ROLLUP is tested by evaluating them in a real spreadsheet.",
    ja: "Kigi独自です。書き出した数式を実際の表計算で計算し、KPI_ROLLUP と一致することをテストしています。",
  },
  related: ["KPI_ROLLUP", "KPI_TEMPLATE"],
};
