import type { ReportContext } from "../../report/compose/report-context.ts";

/** Finer steps could not be seen. */
const STEPS = 100;

/**
 * The contribution of every KPI to the change of its result, measured by the largest one below the same result: from −1 to 1,
 * so that bars of one tree can be compared. Null for a result itself, and where the contribution is not known.
 */
export function relativeContributions({ model, changes, belonging: { roots } }: ReportContext): readonly (number | null)[] {
  const contributionOf = (node: number): number | null =>
    (roots[node] ?? node) === node ? null : (changes[node]?.contribution ?? null);
  const largest = new Map<number, number>();
  for (let node = 0; node < model.tree.size; node++) {
    const root = roots[node] ?? node;
    largest.set(root, Math.max(largest.get(root) ?? 0, Math.abs(contributionOf(node) ?? 0)));
  }
  return model.tree.definitions.map((_, node) => {
    const contribution = contributionOf(node);
    const scale = largest.get(roots[node] ?? node) ?? 0;
    if (contribution === null || scale === 0) return null;
    return Math.round((contribution / scale) * STEPS) / STEPS;
  });
}
