import type { KpiMeaning, Tree } from "#engine";
import { audienceWords, cadenceWords, churnNames, roleWords, stageWords, wordFinder } from "#language";

/**
 * Reads what the free words of the rows mean: role, cadence, audience and stage, and a name of churn, in either language.
 *
 * A role such as `KPI↓` means the same as without its arrow.
 *
 * @returns One per KPI of the tree.
 */
export function readMeanings(tree: Tree): KpiMeaning[] {
  const [role, cadence] = [wordFinder(roleWords), wordFinder(cadenceWords)];
  const [audience, stage] = [wordFinder(audienceWords), wordFinder(stageWords)];
  return tree.definitions.map((row) => ({
    role: role(row.role.replace(/[↑↓]/g, ""))?.meaning ?? null,
    cadence: cadence(row.cadence)?.meaning ?? null,
    audience: audience(row.audience)?.meaning ?? null,
    stage: stage(row.stage)?.meaning ?? null,
    isChurn: churnNames.test(row.name),
  }));
}
