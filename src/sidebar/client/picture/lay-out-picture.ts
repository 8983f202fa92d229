import { hierarchy, tree } from "d3-hierarchy";
import type { SidebarNode } from "../../wire/wire.ts";

/** One KPI in the picture: its box by its left upper corner. */
export interface PictureBox {
  readonly node: SidebarNode;
  readonly x: number;
  readonly y: number;
  /** Place of the parent in `boxes`; -1 for a root. */
  readonly parent: number;
  /** The name of the root above it. */
  readonly root: string;
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
/** Room above the boxes for a line that says what is shown. */
const CAPTION = 22;

interface Branch {
  readonly node: SidebarNode | null;
  readonly parts: readonly Branch[];
}

/** Places the KPIs of all trees, roots on the left. KPIs on a loop hang below no root and are left out. */
export function layOutPicture(nodes: readonly SidebarNode[]): Picture {
  const branches = nodes.map((node): { node: SidebarNode; parts: Branch[] } => ({ node, parts: [] }));
  const roots: Branch[] = [];
  nodes.forEach(({ parent, depth }, at) => {
    const branch = branches[at];
    if (branch && depth >= 0) (parent < 0 ? roots : (branches[parent]?.parts ?? [])).push(branch);
  });
  const all: Branch = { node: null, parts: roots };
  const placed = tree<Branch>().nodeSize([BOX.height + GAP.down, BOX.width + GAP.across])(
    hierarchy(all, ({ parts }) => [...parts]),
  );
  const points = placed.descendants();
  const top = points.reduce((least, { x }) => Math.min(least, x), 0);
  const boxes: PictureBox[] = [];
  const places = new Map<unknown, number>();
  let [width, height] = [MARGIN, MARGIN];
  // Parents come before their parts.
  for (const point of points) {
    const { node } = point.data;
    if (!node) continue;
    // The trunk that holds several trees together stands left of them and is not drawn.
    const [x, y] = [MARGIN + point.y - BOX.width - GAP.across, MARGIN + CAPTION + point.x - top];
    const parent = places.get(point.parent) ?? -1;
    places.set(point, boxes.length);
    boxes.push({ node, x, y, parent, root: boxes[parent]?.root ?? node.name });
    width = Math.max(width, x + BOX.width + MARGIN);
    height = Math.max(height, y + BOX.height + MARGIN);
  }
  return { boxes, width, height };
}
