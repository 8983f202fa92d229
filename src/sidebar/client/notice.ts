import type { Endpoints } from "../wire.ts";
import { CallFailure, type FailureKind } from "./call.ts";

/** One line about the last edit or failure. */
export interface Notice {
  readonly tone: "done" | "refused" | "failed";
  /** In the words of the script; "" where a failure has words of its own. */
  readonly sentence: string;
  readonly failure: FailureKind | null;
  /** True for an edit that one may want to take back at once. */
  readonly offersUndo: boolean;
  /** The question that failed; once it is answered there is nothing left to say. */
  readonly question?: keyof Endpoints;
  /** Takes back what was written to settings or plan; edits of the tree have a history instead. */
  readonly takeBack?: () => void;
}

/** What a call that failed has to say. */
export function failureNotice(error: unknown): Notice {
  const failure = error instanceof CallFailure ? error : new CallFailure("script", String(error));
  return { tone: "failed", sentence: failure.message, failure: failure.kind, offersUndo: false };
}
