import type { SidebarNode } from "../../wire/wire.ts";
import { partsByParent } from "./parts-by-parent.ts";

/** One line of the tree as it is shown. */
export interface TreeLine {
  /** Index in the nodes of the state. */
  readonly node: number;
  /** 1 for a root, as screen readers count. */
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  readonly hasParts: boolean;
  readonly isOpen: boolean;
}

/**
 * The lines of a tree, parents before their parts and siblings in the order of the table, without what is folded away.
 *
 * KPIs on a loop hang below no root; they are shown all the same, from their first one on, so that the loop can be mended.
 *
 * @param folded - Ids of KPIs whose parts are hidden.
 * @param kept - 1 for each KPI to show whatever is folded, as `findKpis` gives it; null for all.
 */
export function visibleRows(
  nodes: readonly SidebarNode[],
  folded: ReadonlySet<string>,
  kept: Uint8Array | null = null,
): readonly TreeLine[] {
  if (kept) return visibleRows(nodes, new Set()).filter(({ node }) => kept[node] === 1);
  const forest = { nodes, parts: partsByParent(nodes), seen: new Uint8Array(nodes.length) };
  const lines: TreeLine[] = [];
  showBranches(forest, forest.parts.get(-1) ?? [], folded, lines);
  const nothingFolded = new Set<string>();
  nodes.forEach(({ depth }, node) => {
    if (depth < 0 && forest.seen[node] === 0) showBranches(forest, [node], nothingFolded, lines);
  });
  return lines;
}

interface Forest {
  readonly nodes: readonly SidebarNode[];
  readonly parts: ReadonlyMap<number, readonly number[]>;
  readonly seen: Uint8Array;
}

function showBranches(
  { nodes, parts, seen }: Forest,
  tops: readonly number[],
  folded: ReadonlySet<string>,
  lines: TreeLine[],
): void {
  const open = [{ siblings: tops, level: 1, shown: 0 }];
  for (let branch = open.pop(); branch; branch = open.pop()) {
    const { siblings, level } = branch;
    const node = siblings[branch.shown++];
    if (node === undefined) continue;
    open.push(branch);
    if (seen[node] === 1) continue;
    seen[node] = 1;
    const below = parts.get(node) ?? [];
    const hasParts = below.length > 0;
    const isOpen = hasParts && !folded.has(nodes[node]?.id ?? "");
    lines.push({ node, level, position: branch.shown, setSize: siblings.length, hasParts, isOpen });
    if (isOpen) open.push({ siblings: below, level: level + 1, shown: 0 });
  }
}
