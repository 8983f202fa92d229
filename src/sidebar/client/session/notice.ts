import type { Endpoints } from "../../wire/wire.ts";
import { CallFailure, type FailureKind } from "./call.ts";

/** One line about the last edit or failure. */
export interface Notice {
  readonly tone: "done" | "refused" | "failed";
  /** In the words of the script; "" where a failure has words of its own. */
  readonly sentence: string;
  readonly failure?: FailureKind;
  /** The question that failed; once it is answered there is nothing left to say. */
  readonly question?: keyof Endpoints;
  /** What takes back an edit: a step of the history of the tree, or, for settings and plan, a call. */
  readonly undo?: "step" | (() => unknown);
}

/** What a call that failed has to say. */
export function failureNotice(error: unknown): Notice {
  const failure = error instanceof CallFailure ? error : new CallFailure("script", String(error));
  return { tone: "failed", sentence: failure.message, failure: failure.kind };
}
