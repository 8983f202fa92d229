import type { Problem } from "../problem.ts";
import type { Model } from "../tree/model.ts";
import { type CheckLimits, defaultLimits } from "./check-limits.ts";
import { checkLinks } from "./check-links.ts";
import { checkProgress } from "./check-progress.ts";
import { checkSameMetric } from "./check-same-metric.ts";
import { checkShares } from "./check-shares.ts";
import { checkValues } from "./check-values.ts";
import type { KpiMeaning } from "./kpi-meaning.ts";

/**
 * Checks a tree with its data for what would mislead a reader of its numbers. Mistakes that were found while the tables were
 * read are not repeated here.
 *
 * @param meanings - One per KPI of the tree.
 * @param limits - For how long a goal may stand still.
 */
export function checkModel(model: Model, meanings: readonly KpiMeaning[], limits: CheckLimits = defaultLimits): Problem[] {
  const ofFigures = [...checkValues(model), ...checkShares(model)];
  // A loop has no top, so nothing can be said of trees; that there is one has been said.
  if (model.tree.cycle) return ofFigures;
  return [...ofFigures, ...checkSameMetric(model), ...checkLinks(model), ...checkProgress(model, meanings, limits)];
}
