import { useEffect, useState } from "preact/hooks";
import type { Endpoints } from "../../wire/wire.ts";
import type { Answer, Request } from "./call.ts";
import type { Session } from "./session.ts";

/** What is known of the answer to a question. */
export interface Asked<Value> {
  /** The latest answer; while the next one is on its way, the one before. Null before the first, and after a failure. */
  readonly answer: Value | null;
  readonly isWaiting: boolean;
  readonly again: () => void;
}

/**
 * Asks the script a question when it is first put, and again whenever it or the sheets have changed. An answer that comes
 * after a newer question is dropped.
 *
 * @param stamp - Of the state of the sheets.
 * @param pause - Milliseconds to wait for a question that goes on changing, as under a slider.
 */
export function useAnswer<Name extends keyof Endpoints>(
  session: Session,
  name: Name,
  request: Request<Name>,
  stamp: string,
  pause = 0,
): Asked<Answer<Name>> {
  const [asked, setAsked] = useState<Omit<Asked<Answer<Name>>, "again">>({ answer: null, isWaiting: true });
  const [turn, setTurn] = useState(0);
  const question = JSON.stringify(request);
  useEffect(() => {
    let isLatest = true;
    setAsked(({ answer }) => ({ answer, isWaiting: true }));
    const timer = setTimeout(() => {
      void session.inquire(name, request).then((answer) => {
        if (isLatest) setAsked({ answer, isWaiting: false });
      });
    }, pause);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [session, name, question, stamp, pause, turn]);
  return { ...asked, again: () => setTurn(turn + 1) };
}
