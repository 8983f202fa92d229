import { NORMAL_95 } from "../statistics/normal.ts";
import type { Values } from "../statistics/values.ts";

/** Net Promoter Score of a set of answers. */
export interface Nps {
  /** Points from -100 to 100; null without an answer. */
  readonly nps: number | null;
  /** Answers counted. */
  readonly n: number;
  /** Standard error in points; null without an answer. */
  readonly standardError: number | null;
  /** Half width of the 95 % interval in points; null without an answer. */
  readonly margin: number | null;
}

/**
 * Net Promoter Score: share of 9–10 less share of 0–6, in points, with its 95 % margin.
 *
 * The order of the answers does not matter.
 *
 * @param answers - answers to "how likely are you to recommend us"; only whole numbers 0 … 10 count
 * @returns the score, the number of answers that counted, and how far chance alone may move it
 * @example
 * nps([10, 9, 9, 8, 7, 7, 6, 5, 10, 3]).nps // ≈ 10
 * nps([10, 11, null]) // => { nps: 100, n: 1, standardError: 0, margin: 0 }
 * nps([]) // => { nps: null, n: 0, standardError: null, margin: null }
 */
export function nps(answers: Values): Nps {
  let promoters = 0;
  let passives = 0;
  let detractors = 0;
  for (const answer of answers) {
    if (!isAnswer(answer)) continue;
    if (answer >= 9) promoters++;
    else if (answer >= 7) passives++;
    else detractors++;
  }
  return npsOfCounts(promoters, passives, detractors);
}

/**
 * Net Promoter Score of answers counted already.
 *
 * @param promoters - answers 9–10, ≥ 0
 * @param passives - answers 7–8, ≥ 0
 * @param detractors - answers 0–6, ≥ 0
 * @returns the score as `nps` gives it
 * @example
 * npsOfCounts(150, 100, 50).nps // ≈ 33.333333333
 */
export function npsOfCounts(promoters: number, passives: number, detractors: number): Nps {
  const n = promoters + passives + detractors;
  if (n === 0) return { nps: null, n, standardError: null, margin: null };
  const net = (promoters - detractors) / n;
  const variance = Math.max(0, (promoters + detractors) / n - net * net);
  const standardError = 100 * Math.sqrt(variance / n);
  return { nps: 100 * net, n, standardError, margin: NORMAL_95 * standardError };
}

function isAnswer(answer: number | null): answer is number {
  return answer !== null && Number.isInteger(answer) && answer >= 0 && answer <= 10;
}
