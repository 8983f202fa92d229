/**
 * What the page, the server and the tests may rely on. Everything here is plain data or a call with plain data; no object
 * of the add-on's realm ever appears.
 */

/** Where the add-on's code and the Apps Script adapter are evaluated: a `vm` context in Node, a cleaned iframe in a browser. */
export interface Realm {
  /** Evaluates one expression and returns its value, which belongs to the realm. */
  evaluate(source: string, fileName: string): unknown;
  /** Runs a script; its top-level declarations become globals of the realm. */
  runScript(source: string, fileName: string): void;
  /**
   * Carries out a task that calls into the realm.
   * @param seconds - of real time, after which the task is ended wherever it is, if the realm can do that
   * @returns What the task came to, or null when it was ended.
   */
  within<Result>(seconds: number, task: () => Result): Result | null;
}

/** The authorization modes of Apps Script, https://developers.google.com/apps-script/reference/script/auth-mode. */
export type AuthMode = "NONE" | "CUSTOM_FUNCTION" | "LIMITED" | "FULL";

/** The files of `dist/` by name: `Code.js`, `sidebar.html`, `appsscript.json`. */
export type ProjectFiles = Readonly<Record<string, string>>;

/** A workbook as it is kept in a file or in the browser: one JSON value. */
export interface Workbook {
  readonly version: 1;
  /** The data of o-spreadsheet's model; `{}` stands for a workbook with one empty sheet. */
  readonly model: Readonly<Record<string, unknown>>;
  /** What o-spreadsheet has no place for: developer metadata, notes, protections, properties. */
  readonly extras: Readonly<Record<string, unknown>>;
}

/** One entry of a menu that the add-on built. */
export type MenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "submenu"; readonly menu: Menu };

/** A menu of the add-on. `addOn` menus belong under *Extensions* and carry the add-on's name. */
export interface Menu {
  readonly caption: string;
  readonly addOn: boolean;
  readonly entries: readonly MenuEntry[];
}

/** The buttons of `Ui.alert` and `Ui.prompt`. */
export type ButtonSet = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";
/** What a person pressed. */
export type Button = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/** What the add-on asks the page to show. */
export type UiEvent =
  | { readonly kind: "menu"; readonly menu: Menu }
  | { readonly kind: "toast"; readonly message: string; readonly title: string; readonly seconds: number }
  | { readonly kind: "alert"; readonly title: string; readonly message: string; readonly buttons: ButtonSet }
  | { readonly kind: "prompt"; readonly title: string; readonly message: string; readonly buttons: ButtonSet }
  | { readonly kind: "sidebar"; readonly title: string; readonly html: string }
  | {
      readonly kind: "dialog";
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
      readonly modal: boolean;
    }
  | { readonly kind: "closed"; readonly panel: "sidebar" | "dialog" };

/** The answer to an alert or a prompt; without one the person is taken to have closed it. */
export interface UiReply {
  readonly button: Button;
  /** What was typed into a prompt. */
  readonly text?: string;
}

/** Shows one event; the return value matters for `alert` and `prompt` only. */
export type OnUi = (event: UiEvent) => UiReply | undefined;

/** The outcome of a call over the `google.script.run` border. */
export type RunReply = { readonly ok: true; readonly json: string } | { readonly ok: false; readonly message: string };

/** What one execution asked of the spreadsheet service. */
export interface ExecutionCounts {
  readonly reads: number;
  readonly writes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** What the execution would take at Google by the latency model, sleeping included, its own computing not; see `latency-model.ts`. */
  readonly simulatedSeconds: number;
  /** How often each member was called, e.g. `{"Range.setValues": 2}`; only members that reach the service. */
  readonly calls: Readonly<Record<string, number>>;
}

/** The help of one parameter, as written in the JSDoc of the built `Code.js`. */
export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** A rest parameter: may be given any number of times. */
  readonly repeating: boolean;
}

/** The help of one custom function, as written in the JSDoc of the built `Code.js`. */
export interface CustomFunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
}

export interface SessionOptions {
  readonly realm: Realm;
  /** The result of `bundleAdapter()`. */
  readonly adapterSource: string;
  readonly files: ProjectFiles;
  /** Absent: a workbook with one empty sheet. */
  readonly workbook?: Workbook | undefined;
  /** The spreadsheet's locale, `en_US` if absent and the workbook has none. */
  readonly locale?: string | undefined;
  /** The spreadsheet's time zone if the workbook has none, the machine's own if absent. The script's is the machine's. */
  readonly timeZone?: string | undefined;
  /** The language of the person, `en` if absent. */
  readonly userLocale?: string | undefined;
  readonly onUi?: OnUi | undefined;
  /** Milliseconds since 1970; the machine's clock if absent. Time limits are counted by it. */
  readonly clock?: (() => number) | undefined;
  /** Receives what the add-on writes to `console` and `Logger`. */
  readonly onLog?: ((line: string) => void) | undefined;
}

/** One workbook with the add-on running in it. */
export interface Session {
  /** The engine behind the cells; `spreadsheet.model` is o-spreadsheet's own model, for the grid component. */
  readonly spreadsheet: SpreadsheetHandle;
  /** The menus the add-on has added so far. */
  readonly menus: readonly Menu[];
  readonly customFunctions: readonly CustomFunctionHelp[];
  /** What the last `run`, `runJson` or `open` asked of the service. */
  readonly lastExecution: ExecutionCounts;
  /** Runs the add-on's `onOpen`, as Sheets does when the file is opened. Default mode: LIMITED. */
  open(mode?: AuthMode): void;
  /** Runs a global function as the menu does; throws an `Error` with the script's message. Arguments and result cross as JSON. */
  run(functionName: string, ...args: readonly unknown[]): unknown;
  /** Runs a global function for `google.script.run`; `argumentsJson` is a JSON array. Never throws. */
  runJson(functionName: string, argumentsJson: string): RunReply;
  /** Makes the n-th service call (1 is the first) of the next execution throw. */
  faultAt(serviceCall: number, message?: string): void;
  /** Ends the next execution at its n-th service call as if its time were up: nothing answers it from there on. */
  timeOutAt(serviceCall: number): void;
  /** Before the n-th service call of the next execution something else happens: another execution, or a person at work. */
  interruptAt(serviceCall: number, happen: () => void): void;
  /** The mode of the executions that follow; FULL at the start. */
  setAuthMode(mode: AuthMode): void;
  /** When true, protections hold against the person too (at first they do not: an owner may always edit). */
  setProtectionsEffective(effective: boolean): void;
  /** The panel was closed (by the person or `google.script.host.close()`); emits `closed`. */
  closePanel(panel: "sidebar" | "dialog"): void;
  /** The whole workbook as one JSON value that `createSession` accepts again. */
  exportWorkbook(): Workbook;
}

/** The part of the engine that the page needs. The full class is `Spreadsheet` in `spreadsheet/spreadsheet.ts`. */
export interface SpreadsheetHandle {
  /** o-spreadsheet's `Model`; opaque here. */
  readonly model: object;
  sheets(): readonly SheetInfo[];
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  /** Calls back after every command that changed the workbook (typed in the grid or written by the add-on). */
  onChange(listener: () => void): void;
}

/** What is known of a sheet without reading its cells. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
}
