/** How the answer to a consultation compared with what the customer had expected. */
export type Satisfaction = "above" | "expected" | "below";

/** The five ways a customer can have gone: trouble × consulted × satisfaction with the response. */
export type Segment = "no-trouble" | "not-consulted" | "above-expectation" | "as-expected" | "below-expectation";

/** Every segment, in the order of the survey's branches. */
export const SEGMENTS: readonly Segment[] = [
  "no-trouble",
  "not-consulted",
  "above-expectation",
  "as-expected",
  "below-expectation",
];

/** The three branching answers of one respondent; null is unanswered. */
export interface Branches {
  readonly trouble: boolean | null;
  readonly consulted: boolean | null;
  readonly satisfaction: Satisfaction | null;
}

/**
 * Places a respondent into a segment.
 *
 * The second question is for those in trouble, the third for those who consulted. Answers against that order are
 * contradictory; a respondent who stopped before a segment was reached is incomplete.
 *
 * @param branches - the three answers
 * @returns the segment, or `contradictory`, or `incomplete`
 * @example
 * segmentOf({ trouble: true, consulted: true, satisfaction: "above" }) // => "above-expectation"
 * segmentOf({ trouble: false, consulted: true, satisfaction: null }) // => "contradictory"
 * segmentOf({ trouble: true, consulted: null, satisfaction: null }) // => "incomplete"
 */
export function segmentOf({ trouble, consulted, satisfaction }: Branches): Segment | "contradictory" | "incomplete" {
  if (trouble === false) return consulted === true || satisfaction !== null ? "contradictory" : "no-trouble";
  if (consulted === false && satisfaction !== null) return "contradictory";
  if (trouble === null || consulted === null) return "incomplete";
  if (!consulted) return "not-consulted";
  if (satisfaction === null) return "incomplete";
  return ({ above: "above-expectation", expected: "as-expected", below: "below-expectation" } as const)[satisfaction];
}
