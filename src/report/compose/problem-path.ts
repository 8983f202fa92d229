import { describeContributions } from "#engine";
import { factorsOf } from "./factors-of.ts";
import type { ReportContext } from "./report-context.ts";

/**
 * The way from a result to the point where its problem lies: at every level the factor that hurt the result most, until
 * none below has, or nothing is known of them.
 *
 * @returns Nodes below the result, from the top down; none where no factor has hurt it.
 */
export function problemPath({ model: { tree }, changes }: ReportContext, result: number): readonly number[] {
  const isHigherBetter = tree.definitions[result]?.direction !== "down";
  const path: number[] = [];
  const passed = new Set([result]);
  for (let at = result; ; ) {
    const known = factorsOf(tree, at).flatMap((node) => {
      const contribution = changes[node]?.contribution ?? null;
      return contribution === null || passed.has(node) ? [] : [{ id: tree.definitions[node]?.id ?? "", contribution }];
    });
    const { worst } = describeContributions(changes[result]?.before ?? 0, known, isHigherBetter);
    const next = worst === null ? undefined : tree.nodeById.get(worst.id);
    if (next === undefined) return path;
    path.push(next);
    passed.add(next);
    at = next;
  }
}
