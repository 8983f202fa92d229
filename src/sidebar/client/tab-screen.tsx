import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { SidebarState } from "../wire/wire.ts";
import { ChecksPanel } from "./panels/checks-panel.tsx";
import { FocusPanel } from "./panels/focus-panel.tsx";
import { PeriodBar } from "./panels/period-bar.tsx";
import { ReportPanel } from "./panels/report-panel.tsx";
import { SettingsPanel } from "./panels/settings-panel.tsx";
import { TryPanel } from "./panels/try-panel.tsx";
import { WhyPanel } from "./panels/why-panel.tsx";
import type { Session, Snapshot } from "./session/session.ts";
import type { View, ViewAction } from "./session/view.ts";
import { TabPage } from "./tab-page.tsx";
import { type Tab, Tabs } from "./tabs.tsx";
import { TreeScreen } from "./tree/tree-screen.tsx";
import { useWords } from "./words.ts";

interface TabScreenProps {
  readonly session: Session;
  readonly state: SidebarState;
  readonly snapshot: Snapshot;
  readonly view: View;
  readonly change: (action: ViewAction) => void;
}

/** A tree and the ways to look at it. */
export function TabScreen({ session, state, snapshot, view, change }: TabScreenProps) {
  const say = useWords();
  const [tab, setTab] = useState<Tab>("tree");
  /** Where the settings were opened. */
  const [behind, setBehind] = useState<Tab>("tree");
  const settle = (): void => {
    setBehind(tab);
    setTab(tab === "settings" ? behind : "settings");
  };
  const openChecks = (): void => {
    setTab("checks");
    document.getElementById("tab-checks")?.focus();
  };
  const showInTree = (kpi: string): void => {
    setTab("tree");
    change({ kind: "show", kpi, nodes: state.nodes, from: "tree" });
  };
  const splitInTree = (kpi: string): void => {
    showInTree(kpi);
    change({ kind: "open", panel: "split", kpi });
  };
  const page = (of: Tab, content: VNode) => (
    <TabPage tab={of} front={tab}>
      {content}
    </TabPage>
  );
  return (
    <>
      <PeriodBar
        state={state}
        onPeriod={(period) => session.reload(period)}
        onReload={() => session.reload()}
        isSettling={tab === "settings"}
        onSettings={settle}
      />
      <Tabs tab={tab} onTab={setTab} />
      {page(
        "tree",
        <TreeScreen session={session} state={state} snapshot={snapshot} view={view} change={change} onChecks={openChecks} />,
      )}
      {page("why", <WhyPanel session={session} state={state} onShow={showInTree} onSplit={splitInTree} />)}
      {page("focus", <FocusPanel session={session} state={state} onShow={showInTree} />)}
      {page("try", <TryPanel session={session} state={state} />)}
      {page("report", <ReportPanel session={session} state={state} />)}
      {page("checks", <ChecksPanel session={session} state={state} />)}
      {page(
        "settings",
        <div class="panel-page">
          <h2>{say("settings")}</h2>
          <p class="hint">{say("settingsHint")}</p>
          <SettingsPanel session={session} state={state} />
        </div>,
      )}
    </>
  );
}
