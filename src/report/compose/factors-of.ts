import type { Tree } from "#engine";

/**
 * The KPIs a KPI is directly computed from, in table order: its arithmetic children, or what its formula names.
 *
 * What a formula takes from earlier periods only is no factor of this one.
 */
export function factorsOf(tree: Tree, node: number): number[] {
  const { firstChild, children, programs, shapes } = tree;
  if (shapes[node] === "formula") {
    const program = programs[node];
    const now = program ? Array.from(program.references).filter((reference, at) => reference >= 0 && program.lags[at] === 0) : [];
    return [...new Set(now)].sort((a, b) => a - b);
  }
  return Array.from(children.subarray(firstChild[node], firstChild[node + 1])).sort((a, b) => a - b);
}
