import { InvalidInputError } from "#engine";
import { formatPeriod, type Language, sayError } from "#language";
import type { SheetInfo, Workbook } from "#workbook";
import { findSheets } from "../actions/find-sheets.ts";
import { sheetRevision } from "../actions/sheet-revision.ts";
import { reportContext } from "../report/report-context.ts";
import { describeFocus } from "./describe-focus.ts";
import { describeNodes } from "./describe-nodes.ts";
import { listProblems } from "./list-problems.ts";
import { readTables } from "./read-tables.ts";
import type { SheetName, SidebarState, StateRequest } from "./wire.ts";

/**
 * Reads tree and data and says everything about them that the sidebar shows. Two reads, whatever the size.
 *
 * @param request - The period to show, and the stamp of what the sidebar has already.
 * @returns Null when that stamp is still right.
 */
export function readSidebarState(workbook: Workbook, language: Language, request: StateRequest): SidebarState | null {
  const sheets = findSheets(workbook);
  const treeGrid = sheets.tree && workbook.read(sheets.tree.id);
  const dataGrid = sheets.data && workbook.read(sheets.data.id);
  const revision = treeGrid ? sheetRevision(treeGrid) : "";
  const stamp = [
    revision,
    dataGrid ? sheetRevision(dataGrid) : "",
    sheets.tree?.id,
    sheets.data?.id,
    sheets.report?.id,
    language,
  ].join(" ");
  if (request.known === stamp) return null;

  const [tree, data, report] = [sheetName(sheets.tree), sheetName(sheets.data), sheets.report?.id ?? null];
  const found = { ...NOTHING, language, revision, stamp, tree, data, report };
  if (!treeGrid) return found;
  try {
    const tables = readTables(treeGrid, dataGrid);
    const { periods } = tables.model;
    const asked = request.period === null ? -1 : periods.findIndex(({ label }) => label === request.period);
    const period = asked >= 0 ? asked : tables.latest;
    const context = reportContext(tables.model, Math.max(period, 0), language);
    return {
      ...found,
      periods: tables.latest < 0 ? [] : periods.map((each) => ({ label: each.label, words: formatPeriod(each, language) })),
      period: tables.latest < 0 ? -1 : period,
      comparedWith: context.previous,
      nodes: describeNodes(context, tables.problems),
      focus: describeFocus(context),
      problems: listProblems(tables, dataGrid, found),
    };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { ...found, obstacle: sayError(error, language) ?? error.message };
  }
}

const NOTHING: Omit<SidebarState, "language" | "revision" | "stamp" | "tree" | "data" | "report"> = {
  periods: [],
  period: -1,
  comparedWith: -1,
  nodes: [],
  focus: null,
  problems: [],
  obstacle: "",
};

function sheetName(sheet: SheetInfo | null): SheetName | null {
  return sheet && { id: sheet.id, name: sheet.name };
}
