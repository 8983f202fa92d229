import { isLeaf } from "#engine";
import type { ReportContext } from "../../report/compose/report-context.ts";
import type { KpiChoice } from "../wire/why-wire.ts";

/** The results of a tree, and the one that is asked about: -1 in an empty tree. */
export interface ResultRoots {
  readonly choices: readonly KpiChoice[];
  readonly root: number;
}

/**
 * The KPIs that are computed from others and stand above them all, in table order; where nothing is computed, the tops.
 *
 * @param asked - Id of the wanted one; null, or one that is gone, for the first.
 */
export function resultRoots({ model: { tree }, belonging, kgis }: ReportContext, asked: string | null): ResultRoots {
  const computed = Array.from(belonging.roots.keys()).filter((node) => belonging.roots[node] === node && !isLeaf(tree, node));
  const roots = computed.length > 0 ? computed : kgis;
  const choices = roots.map((node) => ({ id: tree.definitions[node]?.id ?? "", name: tree.definitions[node]?.name ?? "" }));
  const found = choices.findIndex(({ id }) => id === asked);
  return { choices, root: roots[Math.max(found, 0)] ?? -1 };
}
