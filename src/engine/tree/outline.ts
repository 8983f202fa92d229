import type { Tree } from "./tree.ts";

/** A KPI as it stands in an indented list. */
export interface OutlineRow {
  readonly node: number;
  /** Levels below the KPI without a parent, which has 0. */
  readonly depth: number;
}

/**
 * The KPIs of a tree as an indented list: parents before their parts, siblings in the order of the table.
 *
 * A KPI that no root leads to, because its parents form a loop, is not in it.
 */
export function outline({ parents, size }: Tree): OutlineRow[] {
  const parts: number[][] = Array.from({ length: size }, () => []);
  const pending: OutlineRow[] = [];
  // Backwards, because what is put down last is taken up first.
  for (let node = size - 1; node >= 0; node--) {
    const parent = parents[node] as number;
    if (parent < 0) pending.push({ node, depth: 0 });
    else parts[parent]?.push(node);
  }
  const rows: OutlineRow[] = [];
  for (let row = pending.pop(); row !== undefined; row = pending.pop()) {
    rows.push(row);
    for (const node of parts[row.node] ?? []) pending.push({ node, depth: row.depth + 1 });
  }
  return rows;
}
