import type { Interval } from "../statistics/interval.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { csat } from "./csat.ts";
import { leavingAnswers } from "./leaving-answers.ts";
import type { Response } from "./survey-segments.ts";

/** How far the summary of one segment can be relied on. */
export interface SegmentEvidence {
  /** Share of 4–5 among the continuation answers, and how many there are. */
  readonly continuing: number | null;
  readonly continuationAnswers: number;
  /** 95 % Wilson interval of the churn risk. */
  readonly churnInterval: Interval | null;
  /** Too few respondents (under ten) for more than a hint. */
  readonly referenceOnly: boolean;
}

const REFERENCE_ONLY_BELOW = 10;

/**
 * What stands behind the figures of one segment of a survey: how many answered, and how far chance alone may move the risk.
 *
 * @param members - the respondents of the segment
 * @returns the share that stays, the number of answers, the interval of the churn risk, and whether they are too few
 * @example
 * segmentEvidence([{ trouble: false, consulted: null, satisfaction: null, csat: 5, continuation: 4, nps: 9 }]).continuing // => 1
 * segmentEvidence([]) // => { continuing: null, continuationAnswers: 0, churnInterval: null, referenceOnly: true }
 */
export function segmentEvidence(members: readonly Response[]): SegmentEvidence {
  const continuation = members.map((member) => member.continuation);
  const { share, n } = csat(continuation);
  return {
    continuing: share,
    continuationAnswers: n,
    churnInterval: wilsonInterval(leavingAnswers(continuation), n),
    referenceOnly: members.length < REFERENCE_ONLY_BELOW,
  };
}
