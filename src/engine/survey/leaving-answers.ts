import type { Values } from "../statistics/values.ts";
import { csat } from "./csat.ts";

/** The highest answer of those who will leave. */
const LEAVING = 2;

/**
 * How many of a set of answers to "will you continue" say that a customer will leave: 1 and 2 of five.
 *
 * @param continuation - answers 1 (will leave) … 5 (will stay); anything but these whole numbers is left out
 * @returns the number of answers 1 and 2
 * @example
 * leavingAnswers([1, 2, 3, 5, null, 0, 1.5]) // => 2
 */
export function leavingAnswers(continuation: Values): number {
  return csat(continuation.filter((answer) => answer !== null && answer <= LEAVING)).n;
}
