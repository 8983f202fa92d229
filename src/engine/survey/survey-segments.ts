import { ratio } from "../statistics/ratio.ts";
import { csat } from "./csat.ts";
import { leavingAnswers } from "./leaving-answers.ts";
import { nps } from "./nps.ts";
import { type Branches, SEGMENTS, type Segment, segmentOf } from "./segment-of.ts";

/** One respondent. */
export interface Response extends Branches {
  /** Satisfaction with the service, 1 … 5. */
  readonly csat: number | null;
  /** Intention to continue, 1 (will leave) … 5 (will stay). */
  readonly continuation: number | null;
  /** Likelihood to recommend, 0 … 10. */
  readonly nps: number | null;
}

/** What the respondents of one segment said. Null: nobody in it answered that question. */
export interface SegmentSummary {
  readonly segment: Segment;
  readonly n: number;
  /** Of all respondents who could be placed. */
  readonly share: number | null;
  /** Share of 4–5 among the satisfaction answers. */
  readonly csat: number | null;
  /** Mean intention to continue, 1 … 5. */
  readonly continuation: number | null;
  readonly nps: number | null;
  /** The reverse of the intention to continue: share of 1–2 among the continuation answers. */
  readonly churnRisk: number | null;
}

/** A survey by its five segments. */
export interface SurveySegments {
  readonly segments: readonly SegmentSummary[];
  /** Respondents left out because their answers contradict each other. */
  readonly contradictory: number;
  /** Respondents left out because they stopped before a segment was reached. */
  readonly incomplete: number;
}

/**
 * Sums a survey up by the five segments of trouble × consulted × satisfaction with the response.
 *
 * The order of the responses does not matter. Every segment is listed, an empty one with blanks, never with zeros.
 *
 * @param responses - one entry per respondent
 * @returns the five segments in the order of the branches, and who was left out
 * @example
 * surveySegments([{ trouble: false, consulted: true, satisfaction: null, csat: 5, continuation: 5, nps: 9 }]).contradictory // => 1
 * surveySegments([{ trouble: false, consulted: null, satisfaction: null, csat: 5, continuation: 5, nps: 9 }]).segments[0].nps // => 100
 */
export function surveySegments(responses: readonly Response[]): SurveySegments {
  const members = new Map<string, Response[]>();
  for (const response of responses) {
    const place = segmentOf(response);
    const placed = members.get(place);
    if (placed === undefined) members.set(place, [response]);
    else placed.push(response);
  }
  const contradictory = members.get("contradictory")?.length ?? 0;
  const incomplete = members.get("incomplete")?.length ?? 0;
  const placeable = responses.length - contradictory - incomplete;
  const segments = SEGMENTS.map((segment) => summarise(segment, members.get(segment) ?? [], placeable));
  return { segments, contradictory, incomplete };
}

function summarise(segment: Segment, members: readonly Response[], placeable: number): SegmentSummary {
  const continuation = members.map((member) => member.continuation);
  const answered = csat(continuation);
  return {
    segment,
    n: members.length,
    share: ratio(members.length, placeable),
    csat: csat(members.map((member) => member.csat)).share,
    continuation: answered.mean,
    nps: nps(members.map((member) => member.nps)).nps,
    churnRisk: ratio(leavingAnswers(continuation), answered.n),
  };
}
