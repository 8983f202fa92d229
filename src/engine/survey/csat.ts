import { InvalidInputError } from "../errors.ts";
import { mean } from "../statistics/mean.ts";
import { ratio } from "../statistics/ratio.ts";
import type { Values } from "../statistics/values.ts";

/** Customer satisfaction of a set of answers. */
export interface Csat {
  /** Share of answers in the top boxes, 0 … 1; null without an answer. */
  readonly share: number | null;
  /** Mean answer, 1 … 5; null without an answer. */
  readonly mean: number | null;
  /** Answers counted. */
  readonly n: number;
}

const BOXES = 5;

/**
 * Customer satisfaction: share of the top boxes of a five-point scale, and the mean.
 *
 * @param answers - answers 1 (bad) … 5 (good); anything but these whole numbers is left out
 * @param topBoxes - how many boxes from the top count as satisfied, 1 … 5; default 2, that is 4 and 5
 * @returns share, mean and number of the answers that counted
 * @throws InvalidInputError `argument-out-of-range` when `topBoxes` is not a whole number from 1 to 5
 * @example
 * csat([5, 4, 4, 3, 2, 5, 4, 1, 4, 3]) // => { share: 0.6, mean: 3.5, n: 10 }
 * csat([5, 4, 4, 3, 2], 1).share // => 0.2
 */
export function csat(answers: Values, topBoxes: number = 2): Csat {
  if (!Number.isInteger(topBoxes) || topBoxes < 1 || topBoxes > BOXES) {
    throw new InvalidInputError("argument-out-of-range", { argument: "top", found: topBoxes, least: 1, most: BOXES });
  }
  const counted = answers.filter(isAnswer);
  const satisfied = counted.filter((answer) => answer > BOXES - topBoxes);
  return { share: ratio(satisfied.length, counted.length), mean: mean(counted), n: counted.length };
}

function isAnswer(answer: number | null): answer is number {
  return answer !== null && Number.isInteger(answer) && answer >= 1 && answer <= BOXES;
}
