import { useEffect, useMemo, useReducer, useState } from "preact/hooks";
import { Button } from "./button.tsx";
import type { Call } from "./call.ts";
import { ChecksPanel } from "./checks-panel.tsx";
import { FocusPanel } from "./focus-panel.tsx";
import { NoticeBar } from "./notice-bar.tsx";
import { PeriodBar } from "./period-bar.tsx";
import { ReportPanel } from "./report-panel.tsx";
import { Session, type Snapshot } from "./session.ts";
import { SettingsPanel } from "./settings-panel.tsx";
import { Start } from "./start.tsx";
import { type Tab, Tabs } from "./tabs.tsx";
import { TreeScreen } from "./tree-screen.tsx";
import { emptyTrial } from "./trial.ts";
import { TryPanel } from "./try-panel.tsx";
import { useRefresh } from "./use-refresh.ts";
import { useWatch } from "./use-watch.ts";
import { changeView, firstView } from "./view.ts";
import { WhyPanel } from "./why-panel.tsx";
import { LanguageContext, useWords } from "./words.ts";

/** The whole sidebar: it reads the sheets when it opens, and follows them from then on. */
export function Sidebar({ call }: { readonly call: Call }) {
  const [session, snapshot] = useSession(call);
  const language = snapshot.state?.language ?? (/^ja\b/.test(navigator.language) ? "ja" : "en");
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <Screen session={session} snapshot={snapshot} />
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

function Screen({ session, snapshot }: { readonly session: Session; readonly snapshot: Snapshot }) {
  const say = useWords();
  const [view, change] = useReducer(changeView, firstView);
  const [trial, setTrial] = useState(emptyTrial);
  const [tab, setTab] = useState<Tab>("tree");
  const refresh = useRefresh(session);
  const { state, waiting, isBusy, notice } = snapshot;
  const undo = (): void => {
    void session.step("past", (kpi) => {
      change({ kind: "show", kpi, nodes: session.snapshot().state?.nodes ?? [], from: "tree" });
    });
  };
  const openChecks = (): void => {
    setTab("checks");
    document.getElementById("tab-checks")?.focus();
  };
  const showInTree = (kpi: string): void => {
    setTab("tree");
    change({ kind: "show", kpi, nodes: state?.nodes ?? [], from: "tree" });
  };
  const splitInTree = (kpi: string): void => {
    showInTree(kpi);
    change({ kind: "open", panel: "split" });
  };
  return (
    <div class="sidebar" aria-busy={isBusy}>
      <div class={isBusy ? "progress on" : "progress"} role="status">
        {waiting && <span class="unseen">{say(waiting)}</span>}
      </div>
      {state?.tree && state.obstacle === "" && (
        <>
          <PeriodBar
            state={state}
            isWaiting={waiting !== null}
            onPeriod={(period) => void session.reload(period)}
            onReload={() => void session.reload()}
            isSettling={tab === "settings"}
            onSettings={() => setTab(tab === "settings" ? "tree" : "settings")}
          />
          <Tabs tab={tab} onTab={setTab} />
          <div class="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
            {tab === "tree" && (
              <TreeScreen session={session} state={state} snapshot={snapshot} view={view} change={change} onChecks={openChecks} />
            )}
            {tab === "why" && <WhyPanel session={session} state={state} onShow={showInTree} onSplit={splitInTree} />}
            {tab === "focus" && <FocusPanel session={session} state={state} onShow={showInTree} />}
            {tab === "report" && <ReportPanel session={session} state={state} refresh={refresh} isWaiting={waiting !== null} />}
            {tab === "checks" && <ChecksPanel session={session} state={state} />}
            {tab === "settings" && <SettingsPanel session={session} state={state} />}
            {tab === "try" && <TryPanel session={session} state={state} trial={trial} onTrial={setTrial} />}
          </div>
        </>
      )}
      {state && (!state.tree || state.obstacle !== "") && (
        <Start session={session} obstacle={state.obstacle} isWaiting={waiting !== null} />
      )}
      {!state && <FirstReading isWaiting={waiting !== null} onAgain={() => void session.reload(null)} />}
      <NoticeBar
        notice={notice}
        onUndo={notice?.undo === "step" ? (snapshot.canUndo ? undo : null) : (notice?.undo ?? null)}
        onDismiss={() => session.dismiss()}
      />
    </div>
  );
}

/** Before there is anything to show: quiet at first, and a way on when the first reading failed. */
function FirstReading({ isWaiting, onAgain }: { readonly isWaiting: boolean; readonly onAgain: () => void }) {
  const say = useWords();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="first-reading">
      {isWaiting && isSlow && <p>{say("loading")}</p>}
      {!isWaiting && (
        <Button class="primary" onClick={onAgain}>
          {say("tryAgain")}
        </Button>
      )}
    </div>
  );
}
