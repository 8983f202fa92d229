import { InvalidInputError } from "#engine";
import { formatPeriod, type Language, sayError } from "#language";
import type { Grid, SheetInfo, Workbook } from "#workbook";
import { findSheets } from "../actions/find-sheets.ts";
import { sheetRevision } from "../actions/sheet-revision.ts";
import { reportContext } from "../report/report-context.ts";
import { checkSheets } from "../sheets/check-sheets.ts";
import { readPlan } from "../sheets/read-plan.ts";
import { describeFocus } from "./describe-focus.ts";
import { describeMutes } from "./describe-mutes.ts";
import { describeNodes } from "./describe-nodes.ts";
import { listProblems } from "./list-problems.ts";
import { readTables } from "./read-tables.ts";
import type { SheetName, SidebarState, StateRequest } from "./wire.ts";

/**
 * Reads tree, data, settings and plan and says everything about them that the sidebar shows. One read each, whatever the size.
 *
 * @param request - The period to show, and the stamp of what the sidebar has already.
 * @returns Null when that stamp is still right.
 */
export function readSidebarState(workbook: Workbook, language: Language, request: StateRequest): SidebarState | null {
  const sheets = findSheets(workbook);
  const read = (sheet: SheetInfo | null): Grid | null => sheet && workbook.read(sheet.id);
  const [treeGrid, dataGrid, settingsGrid, planGrid] = [
    read(sheets.tree),
    read(sheets.data),
    read(sheets.settings),
    read(sheets.plan),
  ];
  const revisions = [treeGrid, dataGrid, settingsGrid, planGrid].map(sheetRevision) as Revisions;
  const [revision, , settingsRevision, planRevision] = revisions;
  const ids = [sheets.tree?.id, sheets.data?.id, sheets.settings?.id, sheets.plan?.id, sheets.report?.id];
  const stamp = [...revisions, ...ids, language].join(" ");
  if (request.known === stamp) return null;

  const [tree, data, settings] = [sheetName(sheets.tree), sheetName(sheets.data), sheetName(sheets.settings)];
  const [plan, report] = [sheetName(sheets.plan), sheets.report?.id ?? null];
  const found = { ...NOTHING, language, revision, stamp, tree, data, settings, settingsRevision, plan, planRevision, report };
  if (!treeGrid) return found;
  try {
    const tables = readTables(treeGrid, dataGrid);
    // A table with headers alone is the start of a tree, not a mistake.
    const check = checkSheets(tables.tree.size === 0 ? null : treeGrid, tables.data, settingsGrid, planGrid);
    const { periods } = tables.model;
    const asked = request.period === null ? -1 : periods.findIndex(({ label }) => label === request.period);
    const period = asked >= 0 ? asked : tables.latest;
    const context = reportContext(tables.model, Math.max(period, 0), language);
    return {
      ...found,
      periods: tables.latest < 0 ? [] : periods.map((each) => ({ label: each.label, words: formatPeriod(each, language) })),
      period: tables.latest < 0 ? -1 : period,
      comparedWith: context.previous,
      nodes: describeNodes(context, check.shown),
      focus: describeFocus(context, readPlan(planGrid)),
      problems: listProblems(check.shown, tables, { tree, data, settings, settingsGrid, plan, planGrid, language }),
      mutes: describeMutes(check.settings.mutes, check.muted, language),
    };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { ...found, obstacle: sayError(error, language) ?? error.message };
  }
}

type Revisions = [tree: string, data: string, settings: string, plan: string];

const NOTHING: Omit<
  SidebarState,
  "language" | "revision" | "stamp" | "tree" | "data" | "settings" | "settingsRevision" | "plan" | "planRevision" | "report"
> = {
  periods: [],
  period: -1,
  comparedWith: -1,
  nodes: [],
  focus: null,
  problems: [],
  mutes: [],
  obstacle: "",
};

function sheetName(sheet: SheetInfo | null): SheetName | null {
  return sheet && { id: sheet.id, name: sheet.name };
}
