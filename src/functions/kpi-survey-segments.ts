import { surveySegments } from "#engine";
import { segmentWords } from "#language";
import { readSurvey } from "../sheets/customers/read-survey.ts";
import { type Answer, answer, header } from "./answer.ts";
import { tableArgument } from "./arguments.ts";

/**
 * Sums a survey up by trouble × consulted × satisfaction with the response. アンケートを、困りごと×相談×対応満足度の5区分で集計します。
 *
 * @param {string[][]} responses One row per answer: Trouble, Consulted, Satisfaction; CSAT, Continuation (1–5), NPS (0–10). / 1行に1回答: 困りごと・相談(はい/いいえ)・対応満足度(期待以上/期待通り/期待以下)、満足度・継続意向(1〜5)・推奨意向(0〜10)。
 * @return {string[][]} Segment, n, Share, CSAT, Continuation (mean), NPS, Churn risk (share of 1–2); last who was left out.
 * @customfunction
 */
export function KPI_SURVEY_SEGMENTS(responses: unknown): Answer {
  return answer("KPI_SURVEY_SEGMENTS", responses, () => {
    const { responses: people, language } = readSurvey(tableArgument(responses, "responses"));
    const { segments, contradictory, incomplete } = surveySegments(people);
    const nameOf = (segment: keyof typeof segmentWords): string => segmentWords[segment][language ?? "en"];
    const leftOut = (segment: keyof typeof segmentWords, n: number) => [nameOf(segment), n, null, null, null, null, null];
    return [
      header(["segment", "count", "part", "csat", "continuation", "nps", "churnRisk"], language),
      ...segments.map((each) => {
        return [nameOf(each.segment), each.n, each.share, each.csat, each.continuation, each.nps, each.churnRisk];
      }),
      leftOut("contradictory", contradictory),
      leftOut("incomplete", incomplete),
    ];
  });
}
