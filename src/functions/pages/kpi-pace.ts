import { KPI_PACE } from "../kpi-pace.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";
import { sharedEdges } from "./shared-edges.ts";

export const pacePage: FunctionPage = {
  name: "KPI_PACE",
  run: KPI_PACE,
  gives: sharedAnswers.oneRow,
  columns: ["pace", "requiredPerDay"],
  example: { call: [5000, 10, 30, 20_000] },
  words: {
    en: "Pace = 5,000 ÷ 10 × 30 = 15,000. Required per day = (20,000 − 5,000) ÷ 20 remaining days = 750.",
    ja: "着地見込み = 5,000÷10×30=15,000。1日に必要な量 = (20,000−5,000)÷残り20日=750。",
  },
  edges: [
    {
      en:
        "Without a target the second number is blank; with the target reached it is 0; after the last day, with no day left, " +
        "it is blank.",
      ja: "目標を省略すると2つ目は空欄、達成済みなら0、残りの日がなければ空欄です。",
    },
    {
      en: "Before the first completed day there is no pace (blank). More elapsed days than days are refused.",
      ja: "経過日数が0なら着地見込みは空欄です。経過日数が月の日数を超える指定は受け付けません。",
    },
    {
      en: "Calendar or business days, as long as both numbers count the same. For amounts that add up over days, not for rates.",
      ja: "暦日でも営業日でもよいので、両方そろえてください。日ごとに足される量に使い、率には使えません。",
    },
    sharedEdges.blankBlank,
  ],
  source: { en: "Linear projection.", ja: "日割りの直線予測です。" },
  related: ["KPI_ACHIEVEMENT", "KPI_SENTENCE"],
};
