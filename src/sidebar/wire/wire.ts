import type { SheetChange } from "../../actions/editing/sheet-change.ts";
import type { Relabel, TreeEdit } from "../../actions/editing/tree-edit.ts";
import type { Severity } from "../../engine/problem.ts";
import type { Language } from "../../language/language.ts";
import type { Mute } from "../../sheets/settings/settings.ts";
import type { DecideRequest } from "./decide-wire.ts";
import type { FocusAnswer, FocusRequest, PaybackRequest, ShareRequest } from "./focus-wire.ts";
import type { SidebarNode } from "./node-wire.ts";
import type { ActionAnswer, CloseMonthRequest, FollowRequest, RefreshProgress, RefreshRequest } from "./report-wire.ts";
import type { SettingField, SettingRequest, SidebarMute } from "./settings-wire.ts";
import type { OwnTableAnswer, SurprisesAnswer, UseOwnTableRequest } from "./start-wire.ts";
import type { SeekAnswer, SeekRequest, TryAnswer, TryRequest } from "./try-wire.ts";
import type { WhyAnswer, WhyRequest } from "./why-wire.ts";

/*
 * What travels between the sidebar and the script. Everything crosses as one JSON text: a single `Date` in an answer
 * would otherwise turn the whole answer into null. Numbers come with their words, so that cell, report and sidebar say
 * them alike.
 */

export type { Change, Quantity, SidebarNode } from "./node-wire.ts";

/** A cell of the workbook; row and column count from 1. */
export interface CellAddress {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A sheet to speak of and to go to. */
export interface SheetName {
  readonly id: number;
  readonly name: string;
}

/** The one KPI to work on. */
export interface SidebarFocus {
  /** Index in `nodes`. */
  readonly node: number;
  readonly reason: string;
  /** Impact, controllability, score and the like, each worded. */
  readonly facts: readonly { readonly label: string; readonly words: string }[];
}

/** Something its author can mend, or should know; the last of its severity may stand for more of them. */
export interface SidebarProblem {
  readonly severity: Severity;
  /** How many it stands for. */
  readonly count: number;
  readonly message: string;
  /** Index in `nodes`; -1 when it concerns no single KPI. */
  readonly node: number;
  /** Null when it has no cell. */
  readonly cell: CellAddress | null;
  /** `Tree!C4`; "" when it has no cell. */
  readonly place: string;
  /** The check as a mute names it; null where it cannot be muted. */
  readonly check: Pick<Mute, "code" | "kpi"> | null;
}

/** A period that can be shown. */
export interface SidebarPeriod {
  readonly label: string;
  readonly words: string;
  /** True for a period that has been closed: what its sheet no longer has is as it was then. */
  readonly isClosed: boolean;
}

/** Everything the sidebar shows. */
export interface SidebarState {
  readonly language: Language;
  /** Stands for the content of the tree sheet; "" when there is none. */
  readonly revision: string;
  /** Stands for everything the state was made from; see `StateRequest.known`. */
  readonly stamp: string;
  readonly tree: SheetName | null;
  readonly data: SheetName | null;
  readonly settings: SheetName | null;
  /** Stands for the content of the sheet of settings; "" when there is none. */
  readonly settingsRevision: string;
  readonly plan: SheetName | null;
  /** Stands for the content of the focus plan; "" when there is none. */
  readonly planRevision: string;
  /** The sheet with the monthly report; null before there is one. */
  readonly report: number | null;
  readonly periods: readonly SidebarPeriod[];
  /** Index in `periods`; -1 when there are none. */
  readonly period: number;
  /** The period that changes are measured from; -1 when there is none. */
  readonly comparedWith: number;
  readonly nodes: readonly SidebarNode[];
  readonly focus: SidebarFocus | null;
  /** Without those that are muted. */
  readonly problems: readonly SidebarProblem[];
  readonly mutes: readonly SidebarMute[];
  /** Why there is no tree to show; "" when there is one. */
  readonly obstacle: string;
}

/** What takes an edit back, for as long as the sheet stays as the edit left it. */
export interface UndoStep {
  readonly revision: string;
  readonly changes: readonly SheetChange[];
  readonly data: readonly Relabel[];
}

/** What became of an edit of tree, plan or settings. */
export type EditAnswer =
  | {
      readonly outcome: "done";
      readonly state: SidebarState;
      readonly sentence: string;
      /** The KPI to show; null when the edit was about none that is still there. */
      readonly kpi: string | null;
      readonly undo: UndoStep;
    }
  /** Nothing was written. */
  | { readonly outcome: "refused"; readonly sentence: string }
  /** The sheet was changed in the meantime; nothing was written. */
  | { readonly outcome: "conflict"; readonly sentence: string; readonly state: SidebarState };

/** What the sidebar shows is asked for. */
export interface StateRequest {
  /** Label of the period to show; null for the latest. */
  readonly period: string | null;
  /** The stamp of the state the sidebar has; where nothing has changed, the answer is null. */
  readonly known?: string;
}

/** The tree is to be edited. */
export interface EditRequest {
  readonly period: string | null;
  readonly edit: TreeEdit;
  /** The revision the person saw. */
  readonly revision: string;
}

/** A ready-made tree is wanted. */
export interface TemplateRequest {
  readonly template: string;
  /** Whether the monthly report is to be written as well. */
  readonly withReport: boolean;
}

/** What the sidebar can ask, by the names the script publishes. */
export interface Endpoints {
  readonly sidebarState: (request: StateRequest) => SidebarState | null;
  readonly editTree: (request: EditRequest) => EditAnswer;
  readonly explainResult: (request: WhyRequest) => WhyAnswer;
  readonly rankLeaves: (request: FocusRequest) => FocusAnswer;
  /** In one sentence; "" where nothing can be said. */
  readonly sayPayback: (request: PaybackRequest) => string;
  readonly decideFocus: (request: DecideRequest) => EditAnswer;
  /** The report in a few lines, for everyone in the company. */
  readonly shareText: (request: ShareRequest) => string;
  readonly tryValues: (request: TryRequest) => TryAnswer;
  readonly seekGoal: (request: SeekRequest) => SeekAnswer;
  readonly jumpTo: (request: CellAddress) => null;
  readonly insertTemplateFromSidebar: (request: TemplateRequest) => SidebarState;
  /** What can be made of the cells selected in the sheet. */
  readonly readOwnTable: (request: null) => OwnTableAnswer;
  readonly useOwnTable: (request: UseOwnTableRequest) => SidebarState;
  readonly showBigPicture: (request: null) => null;
  readonly refreshFromSidebar: (request: RefreshRequest) => ActionAnswer;
  readonly closeMonth: (request: CloseMonthRequest) => ActionAnswer;
  readonly followRefresh: (request: FollowRequest) => RefreshProgress;
  readonly readSettings: (request: null) => readonly SettingField[];
  readonly writeSetting: (request: SettingRequest) => EditAnswer;
  /** Adds the sheet that tells, where there is none. */
  readonly lookIntoSurprises: (request: null) => SurprisesAnswer;
}
