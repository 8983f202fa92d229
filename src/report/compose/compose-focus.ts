import type { FocusRow } from "#engine";
import { timingWords } from "#language";
import { withImpactDigits } from "../numbers/with-impact-digits.ts";
import type { FocusLine } from "../report.ts";
import { kpiLine, type ReportContext } from "./report-context.ts";

/** Lines of the first KGI, and of each of the others. */
const MOST_FIRST = 5;
const MOST_OTHERS = 3;
const MOST_GIVEN = 3;

/** The row of the one KPI to work on this month: the pick of the first KGI that has one. */
export function pickOf({ focus, kgis, belonging }: ReportContext): FocusRow | null {
  for (const kgi of kgis) {
    const pick = focus.find(({ node, reason }) => reason.code === "pick" && belonging.homes[node] === kgi);
    if (pick) return pick;
  }
  return null;
}

/** Ranked rows that would move their KGI, of one KGI. */
export function candidatesOf({ focus, belonging }: ReportContext, kgi: number): FocusRow[] {
  return focus.filter(({ node, reason: { code } }) => belonging.homes[node] === kgi && (code === "pick" || code === "ranked"));
}

/**
 * The candidates to work on, KGI by KGI, and behind those of each what is given.
 *
 * @param star - The row of the month's one, which may stand among others when only some are shown.
 */
export function composeFocus(context: ReportContext, star: FocusRow | null = pickOf(context)): FocusLine[] {
  const pick = pickOf(context);
  const first = pick === null ? -1 : context.belonging.homes[pick.node];
  const rows = context.kgis.flatMap((kgi) => {
    const candidates = candidatesOf(context, kgi).slice(0, kgi === first ? MOST_FIRST : MOST_OTHERS);
    const given = kgi === first ? givenOf(context, kgi).slice(0, MOST_GIVEN) : [];
    return [...candidates, ...given];
  });
  return withImpactDigits(rows.map((row) => focusLine(context, row, row.node === star?.node)));
}

/** What the KGI depends on and nobody here can move. */
export function givenOf({ focus, belonging }: ReportContext, kgi: number): FocusRow[] {
  return focus.filter(({ node, reason }) => reason.code === "given" && belonging.homes[node] === kgi);
}

function focusLine(context: ReportContext, row: FocusRow, isStarred: boolean): Omit<FocusLine, "impactDigits"> {
  const { model, language } = context;
  const definition = model.tree.definitions[row.node];
  const timing = definition?.timing ? timingWords[definition.timing][language] : "";
  return {
    ...kpiLine(context, row.node),
    rank: row.rank,
    isStarred,
    now: row.now,
    reference: row.reference,
    root: kpiLine(context, row.root),
    impact: row.rank === null ? null : row.impact,
    controllability: row.controllability,
    score: row.rank === null ? null : row.score,
    who: [definition?.area ?? "", timing].filter((part) => part !== "").join(" · "),
  };
}
