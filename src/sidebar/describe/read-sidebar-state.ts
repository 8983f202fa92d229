import { InvalidInputError } from "#engine";
import { formatPeriod, type Language, sayError } from "#language";
import type { SheetInfo } from "#workbook";
import { checkBook } from "../../actions/book/check-book.ts";
import type { Book } from "../../actions/book/open-book.ts";
import { readNumbers } from "../../actions/book/read-numbers.ts";
import { sheetRevision } from "../../actions/book/sheet-revision.ts";
import { readPlan } from "../../sheets/plan/read-plan.ts";
import type { SheetName, SidebarState, StateRequest } from "../wire/wire.ts";
import { describeFocus } from "./describe-focus.ts";
import { describeMutes } from "./describe-mutes.ts";
import { describeNodes } from "./describe-nodes.ts";
import { listProblems } from "./list-problems.ts";
import { contextOf } from "./read-context.ts";

/**
 * Says everything about the sheets that the sidebar shows. One read each, whatever the size.
 *
 * Whether anything has changed is asked every few seconds, and closed months are many: they are read only for an answer.
 * Kigi itself never changes them, and a month that is added says what the other sheets say already.
 *
 * @param request - The period to show, and the stamp of what the sidebar has already.
 * @returns Null when that stamp is still right.
 */
export function readSidebarState(book: Book, language: Language, request: StateRequest): SidebarState | null {
  const { sheets, cells } = book;
  const revisions = (["tree", "data", "settings", "plan"] as const).map((role) => sheetRevision(cells(role)));
  const [revision = "", , settingsRevision = "", planRevision = ""] = revisions;
  const ids = Object.values(sheets).map((sheet) => sheet?.id);
  const seen = `${[...revisions, ...ids, language].join(" ")} `;
  if (request.known?.startsWith(seen)) return null;

  const { tree, data, settings, plan, report } = sheets;
  const found: SidebarState = {
    ...NOTHING,
    ...{ language, revision, settingsRevision, planRevision },
    ...{ tree: sheetName(tree), data: sheetName(data), settings: sheetName(settings), plan: sheetName(plan) },
    stamp: seen + sheetRevision(cells("history")),
    report: report?.id ?? null,
  };
  if (!tree) return found;
  try {
    return { ...found, ...describeBook(book, language, request.period) };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { ...found, obstacle: sayError(error, language) ?? error.message };
  }
}

function describeBook(book: Book, language: Language, label: string | null): Pick<SidebarState, Shown> {
  const numbers = readNumbers(book);
  const { settings, shown, muted } = checkBook(book, numbers);
  const context = contextOf(numbers, language, label);
  const hasNumbers = numbers.latest >= 0;
  const closed = new Set(numbers.history.map(({ period }) => period));
  return {
    periods: (hasNumbers ? numbers.model.periods : []).map((period) => {
      return { label: period.label, words: formatPeriod(period, language), isClosed: closed.has(period.label) };
    }),
    period: hasNumbers ? context.period : -1,
    comparedWith: context.previous,
    nodes: describeNodes(context, shown),
    focus: describeFocus(context, readPlan(book.cells("plan"))),
    problems: listProblems(shown, book, numbers, language),
    mutes: describeMutes(settings.mutes, muted, language),
  };
}

const NOTHING = {
  periods: [],
  period: -1,
  comparedWith: -1,
  nodes: [],
  focus: null,
  problems: [],
  mutes: [],
  obstacle: "",
} as const;

/** What there is to show of a tree that can be read. */
type Shown = Exclude<keyof typeof NOTHING, "obstacle">;

function sheetName(sheet: SheetInfo | null): SheetName | null {
  return sheet && { id: sheet.id, name: sheet.name };
}
