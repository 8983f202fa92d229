import type { Tree } from "#engine";

/**
 * Prepares to find KPIs by what a cell says: the id, or the name where exactly one KPI bears it. Width makes no difference
 * unless it tells two KPIs apart.
 *
 * @returns A function from trimmed text to the node; -1 when the tree has no such KPI.
 */
export function kpiFinder(tree: Tree): (text: string) => number {
  let names: ReadonlyMap<string, number> | null = null;
  return (text) => {
    const node = tree.nodeById.get(text);
    if (node !== undefined) return node;
    names ??= namesOf(tree);
    return names.get(text) ?? names.get(text.normalize("NFKC")) ?? -1;
  };
}

/** Names, and then ids and names in normal width; -1 where several KPIs share one. */
function namesOf({ definitions, nodeById }: Tree): ReadonlyMap<string, number> {
  const exact = new Map<string, number>();
  const wide = new Map<string, number>();
  definitions.forEach(({ id, name }, node) => {
    exact.set(name, exact.has(name) ? -1 : node);
    for (const text of new Set([id.normalize("NFKC"), name.normalize("NFKC")])) wide.set(text, wide.has(text) ? -1 : node);
  });
  for (const [text, node] of wide) {
    if (!exact.has(text) && !nodeById.has(text)) exact.set(text, node);
  }
  return exact;
}
