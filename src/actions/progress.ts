import type { refreshSteps } from "../language/words/refresh-words.ts";

/** The steps of a refresh, in the order in which they are taken. */
export type RefreshStep = keyof typeof refreshSteps;

/** Follows a refresh for whoever waits for it. */
export interface Progress {
  /**
   * A step begins.
   *
   * @throws {Cancelled} Where somebody has called the refresh off.
   */
  readonly begin: (step: RefreshStep) => void;
}

/** Somebody has called a run off; thrown before anything has been changed. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Of a refresh that nobody watches. */
export const unwatched: Progress = { begin: () => undefined };
