import type { FocusRow } from "#engine";
import { withImpactDigits } from "../numbers/with-impact-digits.ts";
import type { FocusLine, KpiLine } from "../report.ts";
import { pickOf } from "./compose-focus.ts";
import { kpiLine, type ReportContext } from "./report-context.ts";

const MOST = 8;

/** What one KPI alone would bring to its KGI, if it reached its target or reference. */
export interface HeadroomLine extends KpiLine, Pick<FocusLine, "root" | "impact" | "impactDigits"> {
  readonly standing: "pick" | "movable" | "given";
}

/**
 * The KPIs that would bring most to the first KGI that has a focus, largest first; what nobody can move among them.
 *
 * @param star - The row of the month's one, which may stand among others when only some are shown.
 */
export function composeHeadroom(context: ReportContext, star: FocusRow | null): HeadroomLine[] {
  const { focus, kgis, belonging } = context;
  const pick = pickOf(context);
  const kgi = pick === null ? kgis[0] : belonging.homes[pick.node];
  const rows = focus
    .filter(({ node, impact, rank, reason }) => {
      const isListed = rank !== null || reason.code === "given";
      return isListed && belonging.homes[node] === kgi && (impact ?? 0) > 0;
    })
    .sort((a, b) => (b.impact ?? 0) - (a.impact ?? 0) || a.node - b.node)
    .slice(0, MOST);
  return withImpactDigits(
    rows.map((row) => ({
      ...kpiLine(context, row.node),
      root: kpiLine(context, row.root),
      impact: row.impact,
      standing: row.node === star?.node ? "pick" : row.rank === null ? "given" : "movable",
    })),
  );
}
