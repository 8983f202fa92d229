import { useContext, useEffect, useMemo, useReducer, useState } from "preact/hooks";
import { Button } from "./controls/button.tsx";
import { NoticeBar } from "./controls/notice-bar.tsx";
import { BigPicture } from "./picture/big-picture.tsx";
import type { Call } from "./session/call.ts";
import { Session, type Snapshot } from "./session/session.ts";
import { useWatch } from "./session/use-watch.ts";
import { changeView, firstView } from "./session/view.ts";
import { WaitingContext } from "./session/waiting-context.ts";
import { Start } from "./start/start.tsx";
import { TabScreen } from "./tab-screen.tsx";
import { LanguageContext, useWords } from "./words.ts";

interface SidebarProps {
  readonly call: Call;
  /** Whether this is the dialog with the big picture. */
  readonly isPicture: boolean;
}

/** The whole page of sidebar or dialog: it reads the sheets when it opens, and follows them from then on. */
export function Sidebar({ call, isPicture }: SidebarProps) {
  const [session, snapshot] = useSession(call);
  const language = snapshot.state?.language ?? (/^ja\b/.test(navigator.language) ? "ja" : "en");
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <Screen session={session} snapshot={snapshot} isPicture={isPicture} />
    </LanguageContext.Provider>
  );
}

function useSession(call: Call): readonly [Session, Snapshot] {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const session = useMemo(() => new Session(call, () => redraw(undefined)), [call]);
  useEffect(() => {
    void session.reload(null);
  }, [session]);
  useWatch(() => session.look());
  return [session, session.snapshot()];
}

interface ScreenProps extends Pick<SidebarProps, "isPicture"> {
  readonly session: Session;
  readonly snapshot: Snapshot;
}

function Screen({ session, snapshot, isPicture }: ScreenProps) {
  const say = useWords();
  const [view, change] = useReducer(changeView, firstView);
  const { state, waiting, isBusy, notice } = snapshot;
  const undo = (): void => {
    void session.step("past", (kpi) => {
      change({ kind: "show", kpi, nodes: session.snapshot().state?.nodes ?? [], from: "tree" });
    });
  };
  const undoStep = snapshot.canUndo ? undo : null;
  const hasTree = state?.tree && state.obstacle === "";
  return (
    <WaitingContext.Provider value={waiting !== null}>
      <div class="sidebar" aria-busy={isBusy}>
        <div class={isBusy ? "progress on" : "progress"} role="status">
          {waiting && <span class="unseen">{say(waiting)}</span>}
        </div>
        {hasTree && isPicture && <BigPicture state={state} onPeriod={(period) => session.reload(period)} />}
        {hasTree && !isPicture && <TabScreen session={session} state={state} snapshot={snapshot} view={view} change={change} />}
        {state && !hasTree && <Start session={session} state={state} />}
        {!state && <FirstReading onAgain={() => session.reload(null)} />}
        <NoticeBar
          notice={notice}
          onUndo={notice?.undo === "step" ? undoStep : (notice?.undo ?? null)}
          onDismiss={() => session.dismiss()}
        />
      </div>
    </WaitingContext.Provider>
  );
}

/** Before there is anything to show: quiet at first, and a way on when the first reading failed. */
function FirstReading({ onAgain }: { readonly onAgain: () => unknown }) {
  const say = useWords();
  const isWaiting = useContext(WaitingContext);
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="first-reading">
      {isSlow && <p>{say(isWaiting ? "loading" : "failed")}</p>}
      {isSlow && !isWaiting && (
        <Button class="primary" onClick={onAgain}>
          {say("tryAgain")}
        </Button>
      )}
    </div>
  );
}
