import type { TreeEdit } from "../../../actions/editing/tree-edit.ts";
import type { SidebarNode, SidebarState } from "../../wire/wire.ts";
import type { Session } from "../session/session.ts";
import type { View, ViewAction } from "../session/view.ts";
import { AddKpi } from "./add-kpi.tsx";
import { countBelow } from "./count-below.ts";
import { DeleteKpi } from "./delete-kpi.tsx";
import { KpiDetails } from "./kpi-details.tsx";
import { MoveKpi } from "./move-kpi.tsx";
import { SplitKpi } from "./split-kpi.tsx";

interface TreePanelProps {
  readonly session: Session;
  readonly state: SidebarState;
  readonly view: View;
  /** The KPI that has the keyboard in the tree, below which another may be moved. */
  readonly target: SidebarNode | null;
  readonly change: (action: ViewAction) => void;
  readonly onEdit: (edit: TreeEdit) => Promise<boolean>;
  /** An edit after which the keyboard stays where it is. */
  readonly onEditInPlace: (edit: TreeEdit) => Promise<boolean>;
}

/** What is open below the tree, if anything. */
export function TreePanel({ session, state, view, target, change, onEdit, onEditInPlace }: TreePanelProps) {
  const { nodes } = state;
  const close = (): void => change({ kind: "close" });
  // When it is gone, nothing is asked any more: least of all whether to delete whatever has come into its place.
  const node = nodes.find(({ id }) => id === view.active) ?? null;
  if (view.panel === "move") {
    const moved = nodes.find(({ id }) => id === view.moving);
    const place = (parent: string | null) => moved && onEdit({ kind: "move", kpi: moved.id, parent });
    return moved && <MoveKpi moved={moved} target={target} onPlace={place} onClose={close} />;
  }
  if (view.panel === "add" && (node || nodes.length === 0)) {
    return <AddKpi state={state} node={node} onEdit={onEdit} onClose={close} />;
  }
  if (!node) return null;
  switch (view.panel) {
    case "delete":
      return (
        <DeleteKpi
          node={node}
          below={countBelow(nodes, nodes.indexOf(node))}
          onDelete={(parts) => onEdit({ kind: "delete", kpi: node.id, parts })}
          onClose={close}
        />
      );
    case "details":
      return (
        <KpiDetails
          session={session}
          state={state}
          node={node}
          onEdit={onEditInPlace}
          onSplit={() => change({ kind: "open", panel: "split", kpi: node.id })}
          onClose={close}
        />
      );
    case "split":
      return <SplitKpi key={node.id} state={state} node={node} onEdit={onEdit} onClose={close} />;
    default:
      return null;
  }
}
