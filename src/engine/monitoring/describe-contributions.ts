import { exactSum } from "../exact-sum.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";

/** What one factor added to the change of a KPI. */
export interface FactorContribution {
  readonly id: string;
  /** In the unit of the KPI, signed; positive raised it. */
  readonly contribution: number;
}

/** What the factors of a change have in common. */
export interface ContributionsDescription {
  /**
   * `cancelling`: nearly flat in all although factors moved; `largest-drop`: one hurt most; `all-improved`: every factor
   * helped; `largest-gain`: some helped and none hurt; `unmoved`: no factor moved.
   */
  readonly rule: "cancelling" | "largest-drop" | "all-improved" | "largest-gain" | "unmoved";
  /** Sum of the helping contributions, and of the hurting ones, each signed as it moved the KPI; null only on overflow. */
  readonly gains: number | null;
  readonly losses: number | null;
  /** The factor that hurt most, and the one that helped most. */
  readonly worst: FactorContribution | null;
  readonly best: FactorContribution | null;
}

/** Below this part of the value, a change counts as nearly flat. */
const NEARLY_FLAT = 0.01;

/** From this part of the value on, what moved inside is worth telling although the total did not. */
const MUCH_INSIDE = 0.1;

/**
 * Chooses the sentence about the factors behind a change.
 *
 * Contributions are arithmetic, not causes. Equal ones are told apart by id, so that the order of the factors does not matter.
 *
 * @param value - value of the KPI before the change
 * @param contributions - what each factor added; they sum to the change
 * @param isHigherBetter - false for a KPI that should fall
 * @returns the rule and its facts
 * @example
 * describeContributions(1200000, [{ id: "price", contribution: 173467 }, { id: "active", contribution: -172267 }]).rule // => "cancelling"
 * describeContributions(100, [{ id: "a", contribution: 5 }, { id: "b", contribution: 1 }]).rule // => "all-improved"
 */
export function describeContributions(
  value: number,
  contributions: readonly FactorContribution[],
  isHigherBetter: boolean = true,
): ContributionsDescription {
  const sign = isHigherBetter ? 1 : -1;
  const bySize = [...contributions].sort(
    (a, b) => sign * (a.contribution - b.contribution) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  const hurting = bySize.filter(({ contribution }) => sign * contribution < 0);
  const helping = bySize.filter(({ contribution }) => sign * contribution > 0);
  const hurt = exactSum(hurting.map(({ contribution }) => Math.abs(contribution)));
  const help = exactSum(helping.map(({ contribution }) => Math.abs(contribution)));
  const isFlat = Math.abs(help - hurt) < NEARLY_FLAT * Math.abs(value) && help + hurt >= MUCH_INSIDE * Math.abs(value);
  return {
    rule: ruleOf(contributions.length, helping.length, hurting.length, isFlat),
    gains: finiteOrNull(sign * help + 0),
    losses: finiteOrNull(-sign * hurt + 0),
    worst: hurting[0] ?? null,
    best: mostHelpful(helping, sign),
  };
}

function ruleOf(factors: number, helping: number, hurting: number, isFlat: boolean): ContributionsDescription["rule"] {
  if (hurting > 0) return isFlat && helping > 0 ? "cancelling" : "largest-drop";
  if (helping === 0) return "unmoved";
  return helping === factors ? "all-improved" : "largest-gain";
}

/** The first among the most helpful, in the order of their ids. */
function mostHelpful(helping: readonly FactorContribution[], sign: number): FactorContribution | null {
  const most = helping[helping.length - 1];
  if (most === undefined) return null;
  return helping.find(({ contribution }) => sign * contribution === sign * most.contribution) ?? null;
}
