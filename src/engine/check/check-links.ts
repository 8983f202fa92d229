import { changes } from "../lag/changes.ts";
import { elasticity } from "../lag/elasticity.ts";
import { lagPairs } from "../lag/lag-pairs.ts";
import type { Problem } from "../problem.ts";
import { pearson } from "../statistics/pearson.ts";
import { latestPeriod, type Model } from "../tree/model.ts";
import { seriesUntil } from "../tree/series-until.ts";
import { findingAt } from "./finding.ts";

/** Below this, changes from period to period do not go together. */
const LINKED = 0.4;
/** From this on, levels do. */
const HIGH = 0.7;
const FEWEST_PAIRS = 6;
/** A trend needs a year to be told from a link. */
const FEWEST_PERIODS_OF_TREND = 12;
const LONGEST_LAG = 6;

/** Checks hypotheses (`~`) against the figures: does what leads move what it is said to move, or do both merely grow? */
export function checkLinks(model: Model): Problem[] {
  const { tree } = model;
  const latest = latestPeriod(model);
  return tree.definitions.flatMap(({ operator }, node) => {
    const parent = tree.parents[node] as number;
    return operator === "~" && parent >= 0 ? checkLink(model, node, parent, latest) : [];
  });
}

function checkLink(model: Model, node: number, parent: number, latest: number): Problem[] {
  const { tree } = model;
  const [leading, lagging] = [seriesUntil(model, node, latest), seriesUntil(model, parent, latest)];
  const [driver, outcome] = [changes(leading, 1), changes(lagging, 1)];
  const link = strongestLink(driver, outcome, tree.definitions[node]?.lag ?? null, expectedSign(model, node, parent));
  if (link === null) return [];
  const facts = { parent: tree.definitions[parent]?.name ?? "", lag: link.lag };
  const strongest = strongestLevels(leading, lagging);
  const atStrongest = strongest === null ? null : correlation(driver, outcome, strongest);
  if (atStrongest !== null && Math.abs(atStrongest) < LINKED) return [findingAt(tree, node, "op", ["P-35", "warning"], facts)];
  const isWeak = link.agreement < LINKED || (link.isSameWay && elasticity(leading, lagging, link.lag).verdict === "not-alike");
  return isWeak ? [findingAt(tree, node, "op", ["P-04", "warning"], facts)] : [];
}

/** Which way the parent should go when the child grows: a churn falls when an active rate rises. */
function expectedSign({ tree }: Model, node: number, parent: number): 1 | -1 {
  return tree.definitions[node]?.direction === tree.definitions[parent]?.direction ? 1 : -1;
}

/** How the changes go together at the lag of the row, or at the best one where it names none; null with too few pairs. */
function strongestLink(driver: Series, outcome: Series, lag: number | null, sign: 1 | -1) {
  let best: { readonly lag: number; readonly agreement: number; readonly isSameWay: boolean } | null = null;
  for (const each of lag === null ? searchedLags() : [lag]) {
    const r = correlation(driver, outcome, each);
    if (r !== null && (best === null || r * sign > best.agreement))
      best = { lag: each, agreement: r * sign, isSameWay: sign > 0 };
  }
  return best;
}

/** The lag at which levels go together best; null where they do not. Low changes there mean that both merely grow. */
function strongestLevels(leading: Series, lagging: Series): number | null {
  if (leading.length < FEWEST_PERIODS_OF_TREND) return null;
  let strongest = { lag: 0, r: 0 };
  for (const lag of searchedLags()) {
    const r = Math.abs(correlation(leading, lagging, lag) ?? 0);
    if (r > strongest.r) strongest = { lag, r };
  }
  return strongest.r < HIGH ? null : strongest.lag;
}

function searchedLags(): number[] {
  return Array.from({ length: LONGEST_LAG + 1 }, (_, lag) => lag);
}

function correlation(leading: Series, lagging: Series, lag: number): number | null {
  const pairs = lagPairs(leading, lagging, lag);
  return pairs.leading.length < FEWEST_PAIRS ? null : pearson(pairs.leading, pairs.lagging);
}

type Series = readonly (number | null)[];
