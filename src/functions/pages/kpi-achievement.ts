import { KPI_ACHIEVEMENT } from "../kpi-achievement.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const achievementPage: FunctionPage = {
  name: "KPI_ACHIEVEMENT",
  run: KPI_ACHIEVEMENT,
  gives: sharedAnswers.number,
  example: { call: [2.4, 2, "↓", 3] },
  words: {
    en:
      "Higher is better: actual ÷ target. Lower is better: the way covered, (baseline − actual) ÷ (baseline − target). A churn rate that was to " +
      "fall from 3.0 to 2.0 and stands at 2.4 is 0.6 ÷ 1.0 = 60% achieved; 2.4 ÷ 2.0 would say 120%.",
    ja:
      "高いほど良い指標は 実績 ÷ 目標。低いほど良い指標は、進んだ分 (基準−実績) ÷ (基準−目標) です。3.0を2.0に下げる目標で2.4なら " +
      "0.6÷1.0=60%。2.4÷2.0では120%となり、達成したように見えてしまいます。",
  },
  edges: [
    {
      en: "No meaning, so blank: a target at or below 0 going up; no baseline, or one at or below the target, going down.",
      ja: "意味がないので空欄になるもの: 高いほど良い指標で目標が0以下、低いほど良い指標で基準がないか、目標以下のとき。",
    },
    {
      en: "It may be negative (worse than the baseline) or above 1.",
      ja: "負(基準より悪化)や1を超える値にもなります。",
    },
    sharedEdges.blankBlank,
    sharedEdges.ranges,
  ],
  source: { en: "Ratio of the way covered, as in target management.", ja: "目標管理の達成率です。" },
  related: ["KPI_GAP", "KPI_SENTENCE", "KPI_LINKTEST"],
};
