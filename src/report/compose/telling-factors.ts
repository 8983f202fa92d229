import { describeContributions } from "#engine";
import { asShown } from "../numbers/as-shown.ts";
import type { FactorLine, FactorSection } from "../report.ts";
import { factorsOf } from "./factors-of.ts";
import type { ReportContext } from "./report-context.ts";

/** A section before its sentences. */
export type Factors = Omit<FactorSection, "reason" | "sentences">;

/** What is worth telling of what the factors of a KGI did. */
export interface TellingFactors {
  readonly rule: ReturnType<typeof describeContributions>["rule"];
  /** Those to name, the one that did most first; none where nothing moved. */
  readonly told: readonly FactorLine[];
}

/**
 * Finds the factor that hurt a KGI most and, where it did more, the one that helped most.
 *
 * The rule looks at all factors. Those to name are looked for in the table: it lists what did most in either direction.
 *
 * @returns Null where nothing is compared.
 */
export function tellingFactors(context: ReportContext, kgi: number, section: Factors): TellingFactors | null {
  const { factors, total, direction } = section;
  const listed = factors.flatMap(({ id, contribution }) => (contribution === null ? [] : [{ id, contribution }]));
  if (listed.length === 0) return null;
  const describe = (moves: typeof listed) => describeContributions(total.before ?? 0, moves, direction === "up");
  const { rule } = describe([...listed, ...unlistedMoves(context, kgi, section)]);
  const { worst, best } = describe(listed);
  const [helped, hurt] = [best, worst].map((factor) => factors.find(({ id }) => id === factor?.id));
  const isHelpTold = helped !== undefined && (hurt === undefined || size(helped) > size(hurt));
  return { rule, told: [...(isHelpTold ? [helped] : []), ...(hurt ? [hurt] : [])] };
}

function size({ contribution }: FactorLine): number {
  return Math.abs(contribution ?? 0);
}

/** What the factors did for which the table has no room, rounded as it would show them. */
function unlistedMoves({ model, changes }: ReportContext, kgi: number, { factors, unit, digits }: Factors) {
  const listed = new Set(factors.map(({ node }) => node));
  return factorsOf(model.tree, kgi).flatMap((node) => {
    const exact = listed.has(node) ? null : (changes[node]?.contribution ?? null);
    if (exact === null) return [];
    return [{ id: model.tree.definitions[node]?.id ?? "", contribution: asShown(exact, unit, digits.contribution) }];
  });
}
