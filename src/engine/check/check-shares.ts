import { exactSum } from "../exact-sum.ts";
import { shareGroups } from "../focus/share-groups.ts";
import type { Problem } from "../problem.ts";
import type { Model } from "../tree/model.ts";
import { valueAt } from "../tree/roll-up.ts";
import { findingAt } from "./finding.ts";

/** Shares typed to the whole per cent may miss 100 % by this much. */
const TOLERANCE = 0.005;

/** Checks that shares of a whole sum to 100 %, in the latest period that has them all and does not. */
export function checkShares({ tree, periods, rollup }: Model): Problem[] {
  return shareGroups(tree).flatMap(({ sum, leaves }) => {
    for (let period = periods.length - 1; period >= 0; period--) {
      const shares = leaves.map((leaf) => valueAt(rollup, leaf, period));
      if (!shares.every((share): share is number => share !== null)) continue;
      const total = exactSum(shares);
      if (Math.abs(total - 1) <= TOLERANCE) continue;
      return [findingAt(tree, sum, "id", ["P-40", "error"], { total, period: periods[period]?.label ?? "" })];
    }
    return [];
  });
}
