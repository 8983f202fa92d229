import { useMemo } from "preact/hooks";
import type { TreeEdit } from "../../../actions/editing/tree-edit.ts";
import type { SidebarNode, SidebarState } from "../../wire/wire.ts";
import { FocusCard } from "../panels/focus-card.tsx";
import { ProblemCount } from "../panels/problem-count.tsx";
import type { Direction } from "../session/history.ts";
import type { Session, Snapshot } from "../session/session.ts";
import type { Origin, Panel, View, ViewAction } from "../session/view.ts";
import { useWords } from "../words.ts";
import { findKpis } from "./find-kpis.ts";
import { isSplittable } from "./is-splittable.ts";
import { pathUp } from "./path-up.ts";
import { SearchField } from "./search-field.tsx";
import { shiftAmongSiblings } from "./shift-among-siblings.ts";
import { Toolbar } from "./toolbar.tsx";
import type { TreeCommand } from "./tree-command.ts";
import { TreePanel } from "./tree-panel.tsx";
import { TreeView } from "./tree-view.tsx";
import type { DropPlace } from "./use-row-drag.ts";
import { visibleRows } from "./visible-rows.ts";

export interface TreeScreenProps {
  readonly session: Session;
  readonly state: SidebarState;
  readonly snapshot: Snapshot;
  readonly view: View;
  readonly change: (action: ViewAction) => void;
  readonly onChecks: () => void;
}

/** The tree with the one KPI to work on above it, and what is asked or told about the active KPI below it. */
export function TreeScreen(props: TreeScreenProps) {
  const { session, state, snapshot, view, change, onChecks } = props;
  const say = useWords();
  const { nodes, focus } = state;
  const found = useMemo(() => findKpis(nodes, view.search), [nodes, view.search]);
  const lines = useMemo(() => visibleRows(nodes, view.folded, found?.kept), [nodes, view.folded, found]);
  const active = activeLine(nodes, lines, view.active);
  const node = nodes[lines[active]?.node ?? -1] ?? null;
  const focusNode = focus && nodes[focus.node];
  const actions = treeActions(props, node);
  return (
    <>
      {focus && focusNode && (
        <FocusCard
          focus={focus}
          node={focusNode}
          isSmall={view.panel !== null}
          onShow={() => change({ kind: "show", kpi: focusNode.id, nodes, from: "tree" })}
        />
      )}
      {state.period < 0 && nodes.length > 0 && <p class="advice">{say("noData")}</p>}
      <Toolbar
        hasKpi={node !== null}
        isSplittable={node !== null && isSplittable(nodes, node)}
        canUndo={snapshot.canUndo}
        canRedo={snapshot.canRedo}
        onCommand={actions.run}
        onPicture={() => session.inquire("showBigPicture", null)}
      />
      {nodes.length > 0 && (
        <SearchField
          text={view.search}
          found={found?.count ?? nodes.length}
          turn={view.searchTurn}
          onText={(text) => change({ kind: "search", text })}
          onLeave={() => change({ kind: "show", kpi: null, nodes, from: "tree" })}
        />
      )}
      {nodes.length === 0 ? (
        <p class="advice">{say("emptyTree")}</p>
      ) : (
        <TreeView
          nodes={nodes}
          lines={lines}
          active={active}
          focusKpi={focus?.node ?? -1}
          isRenaming={view.isRenaming}
          focusTurn={view.focusTurn}
          onActivate={(kpi) => change({ kind: "activate", kpi })}
          onFold={actions.fold}
          onRename={actions.rename}
          onDrop={actions.drop}
          onCommand={actions.run}
        />
      )}
      <p id="tree-keys" class="unseen">
        {say("keys")}
      </p>
      <TreePanel
        session={session}
        state={state}
        view={view}
        target={node}
        change={change}
        onEdit={actions.edit}
        onEditInPlace={actions.editInPlace}
      />
      <ProblemCount problems={state.problems} onOpen={onChecks} />
    </>
  );
}

/** The line of the active KPI; the first one when it is folded away, gone or not chosen yet. */
function activeLine(nodes: readonly SidebarNode[], lines: readonly { readonly node: number }[], kpi: string | null): number {
  const found = kpi === null ? -1 : lines.findIndex(({ node }) => nodes[node]?.id === kpi);
  return found >= 0 || lines.length === 0 ? found : 0;
}

/** What keys, buttons and forms do with the active KPI. */
function treeActions({ session, state, view, change }: TreeScreenProps, node: SidebarNode | null) {
  const show = (from: Origin, kpi: string | null): void => {
    change({ kind: "show", kpi, nodes: session.snapshot().state?.nodes ?? [], from });
  };
  const editFrom =
    (from: Origin) =>
    (wanted: TreeEdit): Promise<boolean> =>
      session.edit(wanted, (kpi) => show(from, kpi));
  const editInPlace = (wanted: TreeEdit): Promise<boolean> =>
    session.edit(wanted, (to) => {
      if ("kpi" in wanted && to !== null) change({ kind: "follow", kpi: wanted.kpi, to });
    });
  const step = (direction: Direction): void => void session.step(direction, (kpi) => show("tree", kpi));
  /** Whoever ends a name by clicking elsewhere is there already. */
  const rename = (name: string | null, byKey: boolean): void => {
    show(byKey ? "tree" : "field", null);
    if (name !== null && node) void editInPlace({ kind: "rename", kpi: node.id, name });
  };
  const place = (parent: SidebarNode): void => {
    if (view.moving !== null && view.moving !== parent.id)
      void editFrom("question")({ kind: "move", kpi: view.moving, parent: parent.id });
  };
  const shift = (active: SidebarNode, way: "earlier" | "later"): void => {
    const wanted = shiftAmongSiblings(state.nodes, active, way);
    // What a key that is held down asks for meanwhile is no longer true when its turn comes.
    if (wanted && session.snapshot().waiting === null) void editFrom("tree")(wanted);
  };
  const drop = (kpi: string, { kpi: onto, how }: DropPlace): void => {
    const below = how === "below";
    const above = state.nodes.find(({ id }) => id === onto)?.parent ?? -1;
    const parent = below ? onto : (state.nodes[above]?.id ?? null);
    void editFrom("tree")({ kind: "move", kpi, parent, before: below ? null : onto });
  };
  /** Whoever stood below what is folded stands on it then. */
  const fold = (kpi: string, hide: boolean): void => {
    change({ kind: hide ? "fold" : "unfold", kpi });
    if (hide && node && pathUp(state.nodes, node.parent).has(kpi)) change({ kind: "activate", kpi });
  };
  const ask = (panel: Panel): void => change({ kind: "open", panel, kpi: node?.id ?? null });
  const runOn = (active: SidebarNode, command: TreeCommand): void => {
    if (command === "details" && view.moving !== null) place(active);
    else if (command === "details" || command === "delete" || command === "move") ask(command);
    else if (command === "split" && isSplittable(state.nodes, active)) ask(command);
    else if (command === "rename") change({ kind: "rename" });
    else if (command === "earlier" || command === "later") shift(active, command);
  };
  const run = (command: TreeCommand): void => {
    if (command === "undo") step("past");
    else if (command === "redo") step("future");
    else if (command === "escape") change({ kind: "close" });
    else if (command === "search") change({ kind: "search" });
    else if (command === "add") ask(command);
    else if (node) runOn(node, command);
  };
  return { run, edit: editFrom("question"), editInPlace, rename, drop, fold };
}
