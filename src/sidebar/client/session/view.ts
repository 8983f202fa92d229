import type { SidebarNode } from "../../wire/wire.ts";
import { pathUp } from "../tree/path-up.ts";

/** What is open below the tree. */
export type Panel = "details" | "add" | "delete" | "move" | "split";

/** What the person has chosen to see; none of it is in the sheet. */
export interface View {
  /** Id of the KPI that keys and buttons act on; null before the first choice. */
  readonly active: string | null;
  readonly folded: ReadonlySet<string>;
  readonly panel: Panel | null;
  readonly isRenaming: boolean;
  /** What the names of the KPIs shown hold; "" shows all. */
  readonly search: string;
  /** Grows whenever the search field is to take the keyboard. */
  readonly searchTurn: number;
  /** The KPI that is looking for a new parent. */
  readonly moving: string | null;
  /** Grows whenever the tree is to take the keyboard. */
  readonly focusTurn: number;
}

export type ViewAction =
  | { readonly kind: "activate"; readonly kpi: string }
  | { readonly kind: "fold" | "unfold"; readonly kpi: string }
  /** Asks or tells about a KPI, and goes on to do so wherever the keyboard goes in the tree; null in an empty tree. */
  | { readonly kind: "open"; readonly panel: Panel; readonly kpi: string | null }
  | { readonly kind: "rename" }
  | { readonly kind: "close" }
  /** A KPI was edited, which may have given it another id; whoever has gone on to another one stays there. */
  | { readonly kind: "follow"; readonly kpi: string; readonly to: string }
  /** Without a text the search field takes the keyboard. */
  | { readonly kind: "search"; readonly text?: string }
  /** Shows a KPI, null for the active one: unfolds what hides it. */
  | { readonly kind: "show"; readonly kpi: string | null; readonly nodes: readonly SidebarNode[]; readonly from: Origin };

/**
 * Where an edit was asked for. A question that has been answered is closed and the tree takes the keyboard; after keys in
 * the tree it keeps the keyboard, unless a question has been opened meanwhile; a field keeps it in any case.
 */
export type Origin = "question" | "tree" | "field";

export const firstView: View = {
  active: null,
  folded: new Set(),
  panel: null,
  isRenaming: false,
  search: "",
  searchTurn: 0,
  moving: null,
  focusTurn: 0,
};

export function changeView(view: View, action: ViewAction): View {
  switch (action.kind) {
    case "activate":
      return { ...view, active: action.kpi, isRenaming: false, panel: panelFor(view.panel) };
    case "fold":
      return { ...view, folded: new Set(view.folded).add(action.kpi) };
    case "unfold":
      return { ...view, folded: without(view.folded, new Set([action.kpi])) };
    case "open":
      return openPanel(view, action);
    case "search":
      return action.text === undefined ? { ...view, searchTurn: view.searchTurn + 1 } : { ...view, search: action.text };
    case "follow":
      return view.active === action.kpi && action.kpi !== action.to ? { ...view, active: action.to } : view;
    case "rename":
      return { ...view, isRenaming: true };
    case "close":
      return { ...view, panel: null, isRenaming: false, moving: null, focusTurn: view.focusTurn + 1 };
    default:
      return showKpi(view, action);
  }
}

function openPanel(view: View, { panel, kpi }: Extract<ViewAction, { readonly kind: "open" }>): View {
  return { ...view, panel, active: kpi, isRenaming: false, moving: panel === "move" ? kpi : null };
}

function showKpi(view: View, { kpi, nodes, from }: Extract<ViewAction, { readonly kind: "show" }>): View {
  const active = kpi ?? view.active;
  const folded = without(view.folded, pathUp(nodes, nodes.find(({ id }) => id === active)?.parent ?? -1));
  const search = kpi === null || kpi === view.active ? view.search : "";
  const shown = { ...view, active, folded, search, isRenaming: false };
  if (from === "field") return shown;
  const focusTurn = view.focusTurn + 1;
  if (from === "question") return { ...shown, focusTurn, moving: null, panel: isQuestion(view.panel) ? null : view.panel };
  return isQuestion(view.panel) ? shown : { ...shown, focusTurn };
}

function isQuestion(panel: Panel | null): boolean {
  return panel === "add" || panel === "delete" || panel === "move" || panel === "split";
}

/** Questions about one KPI are not asked of the next one; details, problems and a move go on. */
function panelFor(panel: Panel | null): Panel | null {
  return panel === "add" || panel === "delete" || panel === "split" ? null : panel;
}

function without(folded: ReadonlySet<string>, shown: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...folded].filter((kpi) => !shown.has(kpi)));
}
