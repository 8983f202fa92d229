import type { SidebarNode } from "../wire.ts";
import { placeBranches } from "./place-branches.ts";

/** One KPI in the picture: its box by its left upper corner. */
export interface PictureBox {
  readonly node: SidebarNode;
  readonly x: number;
  readonly y: number;
  /** Place of the parent in `boxes`; -1 for a root. */
  readonly parent: number;
}

/** The whole tree, laid out from left to right. */
export interface Picture {
  readonly boxes: readonly PictureBox[];
  readonly width: number;
  readonly height: number;
}

export const BOX = { width: 220, height: 58 } as const;
const GAP = { across: 46, down: 12 } as const;
const MARGIN = 16;

/** Places the KPIs of all trees, roots on the left. KPIs on a loop hang below no root and are left out. */
export function layOutPicture(nodes: readonly SidebarNode[]): Picture {
  const lines = placeBranches(nodes.map(({ parent, depth }) => (depth < 0 ? null : parent)));
  const places = new Map([...lines.keys()].map((node, at) => [node, at]));
  const boxes = [...lines].flatMap(([at, line]): PictureBox[] => {
    const node = nodes[at];
    if (!node) return [];
    const x = MARGIN + node.depth * (BOX.width + GAP.across);
    return [{ node, x, y: MARGIN + line * (BOX.height + GAP.down), parent: places.get(node.parent) ?? -1 }];
  });
  const extent = (ends: readonly number[]): number => ends.reduce((most, end) => Math.max(most, end), 0) + MARGIN;
  return { boxes, width: extent(boxes.map(({ x }) => x + BOX.width)), height: extent(boxes.map(({ y }) => y + BOX.height)) };
}
