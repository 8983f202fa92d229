import { checkLengths } from "../check-lengths.ts";
import { ratio } from "../statistics/ratio.ts";
import type { Values } from "../statistics/values.ts";
import { areaUnderCurve } from "./area-under-curve.ts";

/** Whether a health score told in advance who would leave. */
export interface HealthTest {
  /** Accounts with a score and a known outcome; the others were left out. */
  readonly n: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  /** Share of those who left that the score had called unhealthy. */
  readonly recall: number | null;
  /** Share of those called unhealthy who left. */
  readonly precision: number | null;
  /** Probability that an account that left scored lower than one that stayed; 0.5 is guessing. */
  readonly auc: number | null;
  /** Churn rate of the accounts at or above the threshold, and below it. */
  readonly churnAbove: number | null;
  readonly churnBelow: number | null;
  /** Accounts that left although the score called them healthy. */
  readonly surpriseChurn: number;
  readonly verdict: "predicts" | "does-not-predict" | "too-little";
}

const DEFAULT_THRESHOLD = 60;
const LEAST_AUC = 0.6;
const LEAST_RECALL = 0.5;

/**
 * Backtests a health score: last quarter's scores against who has left since.
 *
 * The order of the accounts does not matter.
 *
 * @param scores - score of each account before the outcome; null is missing
 * @param churned - whether the account left; null is unknown
 * @param threshold - a score at or above it is called healthy; default 60
 * @returns the rates, each null where nothing stands below its fraction bar. `does-not-predict` below an AUC of 0.6 or
 * a recall of 50 %; `too-little` unless some left and some stayed
 * @throws InvalidInputError `length-mismatch` when the columns differ in length
 * @example
 * healthTest([30, 35, 90, 80], [true, true, false, false]).verdict // => "predicts"
 * healthTest([90, 80, 30, 35], [true, true, false, false]).surpriseChurn // => 2
 * healthTest([30, 90], [false, false]).verdict // => "too-little"
 */
export function healthTest(
  scores: Values,
  churned: readonly (boolean | null)[],
  threshold: number = DEFAULT_THRESHOLD,
): HealthTest {
  checkLengths(scores.length, { churned });
  const left: number[] = [];
  const stayed: number[] = [];
  scores.forEach((score, account) => {
    const outcome = churned[account] ?? null;
    if (score !== null && outcome !== null) (outcome ? left : stayed).push(score);
  });
  const isUnhealthy = (score: number): boolean => score < threshold;
  const truePositives = left.filter(isUnhealthy).length;
  const falsePositives = stayed.filter(isUnhealthy).length;
  const falseNegatives = left.length - truePositives;
  const trueNegatives = stayed.length - falsePositives;
  const recall = ratio(truePositives, left.length);
  // The churn rate below the threshold is the precision under another name.
  const churnBelow = ratio(truePositives, truePositives + falsePositives);
  const auc = areaUnderCurve(stayed, left);
  return {
    n: left.length + stayed.length,
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives,
    recall,
    precision: churnBelow,
    auc,
    churnAbove: ratio(falseNegatives, falseNegatives + trueNegatives),
    churnBelow,
    surpriseChurn: falseNegatives,
    verdict: judge(auc, recall),
  };
}

function judge(auc: number | null, recall: number | null): HealthTest["verdict"] {
  if (auc === null || recall === null) return "too-little";
  return auc < LEAST_AUC || recall < LEAST_RECALL ? "does-not-predict" : "predicts";
}
