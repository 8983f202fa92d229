import { type Language, languageOf } from "#language";
import type { Workbook } from "#workbook";
import { type Book, openBook } from "../../actions/book/open-book.ts";
import { sayReason } from "../../actions/menu-action.ts";
import { editRefusals } from "../../language/words/edit-words.ts";
import type { CellRange } from "../../sheets/own-table/read-own-table.ts";
import type { RunNotes } from "../../workbook/run-notes.ts";
import { readContext } from "../describe/read-context.ts";
import { readSidebarState } from "../describe/read-sidebar-state.ts";
import type { DecideRequest } from "../wire/decide-wire.ts";
import type { SettingRequest } from "../wire/settings-wire.ts";
import type { EditRequest, Endpoints, SidebarState } from "../wire/wire.ts";
import { answerCloseMonth } from "./answer-close-month.ts";
import { answerDecide } from "./answer-decide.ts";
import { answerEdit } from "./answer-edit.ts";
import { answerFocus } from "./answer-focus.ts";
import { answerPayback } from "./answer-payback.ts";
import { answerFollow, answerRefresh } from "./answer-report.ts";
import { answerSeek } from "./answer-seek.ts";
import { answerSetting, answerSettings } from "./answer-settings.ts";
import { answerShare } from "./answer-share.ts";
import { answerOwnTable, answerTemplate, answerUseOwnTable } from "./answer-start.ts";
import { answerSurprises } from "./answer-surprises.ts";
import { answerTry } from "./answer-try.ts";
import { answerWhy } from "./answer-why.ts";
import type { Editing } from "./editing.ts";
import { isReplay } from "./is-replay.ts";

/** What an endpoint works with. */
export interface Desk {
  readonly workbook: Workbook;
  /** Of the person; "" where it is not known, and then the spreadsheet's counts. */
  readonly userLocale: string;
  /** What is selected in the spreadsheet; absent where nothing can be. */
  readonly selection?: () => CellRange | null;
  /** Where a refresh tells how far it is; absent where nobody can follow one. */
  readonly notes?: RunNotes;
  /** Opens the dialog with the whole tree; absent where none can be. */
  readonly showBigPicture?: () => void;
}

/**
 * Answers a request of the sidebar. Request and answer are JSON texts, so that nothing can be lost on the way.
 *
 * @throws What the spreadsheet says when it refuses something, for example because of a protected range.
 */
export function answerRequest<Name extends keyof Endpoints>(desk: Desk, name: Name, json: string): string {
  const language = languageOf(desk.userLocale === "" ? desk.workbook.locale() : desk.userLocale);
  const endpoints = endpointsFor(desk, language);
  try {
    const answer = (endpoints[name] as (request: unknown) => unknown)(JSON.parse(json));
    return JSON.stringify(answer);
  } catch (error) {
    throw new Error(sayReason(error, language));
  }
}

function endpointsFor({ workbook, selection, notes, showBigPicture }: Desk, language: Language): Endpoints {
  const fresh = (period: string | null, book = openBook(workbook)): SidebarState => freshState(book, language, period);
  const editing = ({ period, edit }: EditRequest | DecideRequest | SettingRequest): Editing => {
    if (edit.kind === "replay" && !isReplay(edit)) throw new Error(editRefusals.garbled[language]);
    return { workbook, language, freshState: (book) => fresh(period, book) };
  };
  return {
    sidebarState: (request) => readSidebarState(openBook(workbook), language, request),
    editTree: (request) => answerEdit(editing(request), request),
    explainResult: (request) => answerWhy(readContext(openBook(workbook), language, request.period), request),
    rankLeaves: (request) => answerFocus(openBook(workbook), language, request),
    sayPayback: (request) => answerPayback(openBook(workbook), language, request),
    decideFocus: (request) => answerDecide(editing(request), request),
    shareText: (request) => answerShare(openBook(workbook), language, request),
    tryValues: (request) => answerTry(readContext(openBook(workbook), language, request.period), request),
    seekGoal: (request) => answerSeek(readContext(openBook(workbook), language, request.period), request),
    jumpTo: ({ sheet, row, column }) => {
      workbook.select(sheet, row, column);
      return null;
    },
    readOwnTable: () => answerOwnTable(workbook, selection?.() ?? null),
    useOwnTable: (request) => {
      answerUseOwnTable(workbook, language, request);
      return fresh(null);
    },
    showBigPicture: () => {
      showBigPicture?.();
      return null;
    },
    refreshFromSidebar: (request) => answerRefresh(workbook, language, notes, request),
    closeMonth: (request) => answerCloseMonth(workbook, language, request),
    followRefresh: (request) => answerFollow(language, notes, request),
    readSettings: () => answerSettings(openBook(workbook), language),
    writeSetting: (request) => answerSetting(editing(request), request),
    lookIntoSurprises: () => answerSurprises(workbook, language),
    insertTemplateFromSidebar: (request) => {
      answerTemplate(workbook, language, request);
      return fresh(null);
    },
  };
}

function freshState(book: Book, language: Language, period: string | null): SidebarState {
  const state = readSidebarState(book, language, { period });
  if (!state) throw new Error("Nothing was known, and yet nothing was new; please report it");
  return state;
}
