import type { KpiMeaning, Tree } from "#engine";
import { audienceWords, cadenceWords, roleWords, stageWords, statusWords, wordFinder } from "#language";

/**
 * Reads what the free words of the rows mean: role, status, cadence, audience and stage, in either language.
 *
 * A role such as `KPI↓` means the same as without its arrow.
 *
 * @returns One per KPI of the tree.
 */
export function readMeanings(tree: Tree): KpiMeaning[] {
  const [role, status, cadence] = [wordFinder(roleWords), wordFinder(statusWords), wordFinder(cadenceWords)];
  const [audience, stage] = [wordFinder(audienceWords), wordFinder(stageWords)];
  return tree.definitions.map((row) => ({
    role: role(row.role.replace(/[↑↓]/g, ""))?.meaning ?? null,
    status: status(row.status)?.meaning ?? null,
    cadence: cadence(row.cadence)?.meaning ?? null,
    audience: audience(row.audience)?.meaning ?? null,
    stage: stage(row.stage)?.meaning ?? null,
  }));
}
