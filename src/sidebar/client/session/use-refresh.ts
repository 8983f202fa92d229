import { useEffect, useRef, useState } from "preact/hooks";
import type { RefreshProgress } from "../../wire/report-wire.ts";
import type { Session } from "./session.ts";

/** Pause between two looks at how far a refresh is. */
const PACE = 1_000;

/** A refresh of the report, and how far it is. */
export interface Refresh {
  /** Null while none is under way. */
  readonly progress: RefreshProgress | null;
  readonly isCancelling: boolean;
  readonly start: (period: string | null) => void;
  readonly cancel: () => void;
}

const BEGINNING: RefreshProgress = { step: 0, steps: 1, words: "", canCancel: true };

/** Refreshes the report and follows it; goes on whatever tab is looked at meanwhile. */
export function useRefresh(session: Session): Refresh {
  const [run, setRun] = useState<string | null>(null);
  const [progress, setProgress] = useState(BEGINNING);
  const [isCancelling, setIsCancelling] = useState(false);
  /** Answers may overtake each other; a refresh never goes back. */
  const note = (latest: RefreshProgress | null): void => {
    if (latest) setProgress((known) => (latest.step < known.step ? known : latest));
  };
  usePolling(run, (followed) => session.follow({ run: followed, cancel: false }).then(note));
  return {
    progress: run === null ? null : progress,
    isCancelling,
    start: (period) => {
      const id = `${Date.now()} ${Math.random()}`;
      setProgress(BEGINNING);
      setIsCancelling(false);
      setRun(id);
      void session.act("refreshFromSidebar", { run: id, period }).then(() => setRun((latest) => (latest === id ? null : latest)));
    },
    cancel: () => {
      if (run === null) return;
      setIsCancelling(true);
      void session.follow({ run, cancel: true }).then(note);
    },
  };
}

/** Looks again and again, each time a while after the answer before: a slow script is not asked more often than it answers. */
function usePolling(run: string | null, look: (run: string) => Promise<void>): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (run === null) return;
    let timer = 0;
    const wait = (): void => {
      timer = window.setTimeout(() => void latest.current(run).then(() => timer > 0 && wait()), PACE);
    };
    wait();
    return () => {
      clearTimeout(timer);
      timer = 0;
    };
  }, [run]);
}
