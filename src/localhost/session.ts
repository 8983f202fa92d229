import type { Host } from "./apps-script/host.ts";
import type { Adapter } from "./apps-script/start-adapter.ts";
import { Clock } from "./clock.ts";
import type {
  AuthMode,
  CustomFunctionHelp,
  ExecutionCounts,
  Menu,
  RunReply,
  Session,
  SessionOptions,
  UiEvent,
  UiReply,
  Workbook,
} from "./contract.ts";
import { Execution, TIME_OUT } from "./execution.ts";
import { FunctionCache } from "./function-cache.ts";
import { type LockScope, Locks } from "./locks.ts";
import { type FunctionHost, registerCustomFunctions } from "./spreadsheet/custom-functions.ts";
import { functionHelp } from "./spreadsheet/function-help.ts";
import { Spreadsheet } from "./spreadsheet/spreadsheet.ts";
import { machineTimeZone, timeZoneOf } from "./spreadsheet/time-zones.ts";
import { withLocale } from "./spreadsheet/with-locale.ts";

const CODE = "Code.js";
type Panel = "sidebar" | "dialog";

/** Opens a workbook, loads the add-on into the realm and wires the two together. */
export function createSession(options: SessionOptions): LocalSession {
  return new LocalSession(options);
}

/** A workbook with the add-on in it. */
export class LocalSession implements Session {
  readonly spreadsheet: Spreadsheet;
  readonly customFunctions: readonly CustomFunctionHelp[];
  /** Seconds that the script has slept; nobody really waits. */
  sleptSeconds = 0;
  private readonly options: SessionOptions;
  private readonly clock: Clock;
  private readonly execution: Execution;
  private readonly functionCache = new FunctionCache();
  private readonly adapter: Adapter;
  /** By caption: a menu with the caption of an earlier one takes its place. */
  private readonly shownMenus = new Map<string, Menu>();
  private readonly openPanels = new Map<Panel, UiEvent>();
  private readonly locks: Locks;
  private mode: AuthMode = "FULL";

  constructor(options: SessionOptions) {
    this.options = options;
    this.clock = new Clock(options.clock);
    this.execution = new Execution(this.clock, options.realm.within);
    this.locks = new Locks((execution) => this.execution.isRunning(execution));
    const code = options.files[CODE] ?? "";
    this.customFunctions = functionHelp(code);
    registerCustomFunctions(this.customFunctions);
    // The model evaluates its cells while it is built, and cells may call the add-on: first the realm, then the model.
    let spreadsheet: Spreadsheet | null = null;
    const start = options.realm.evaluate(options.adapterSource, "apps-script.js") as (host: Host) => Adapter;
    const timeZone = timeZoneOf(options.workbook, options.timeZone);
    this.adapter = start(this.hostFor(() => spreadsheet, timeZone));
    this.loadScript();
    spreadsheet = new Spreadsheet(this, withLocale(options.workbook, options.locale), timeZone);
    this.spreadsheet = spreadsheet;
  }

  get menus(): readonly Menu[] {
    return Array.from(this.shownMenus.values());
  }

  get lastExecution(): ExecutionCounts {
    return this.execution.counts();
  }

  /** The panel as it was last shown, or null. */
  panel(panel: Panel): UiEvent | null {
    return this.openPanels.get(panel) ?? null;
  }

  open(mode: AuthMode = "LIMITED"): void {
    resultOf(this.execute(mode, () => this.adapter.open(mode)));
  }

  run(functionName: string, ...args: readonly unknown[]): unknown {
    return resultOf(this.runJson(functionName, JSON.stringify(args)));
  }

  runJson(functionName: string, argumentsJson: string): RunReply {
    return this.execute(this.mode, () => this.adapter.run(functionName, argumentsJson));
  }

  /** Runs a custom function for a cell. */
  callFunction: FunctionHost["callFunction"] = (name, args, cell) => {
    return this.functionCache.outcome(name, args, () => {
      const outcome = this.execution.runCustomFunction(cell, () => this.adapter.call(name, args));
      return outcome ?? { ok: false, message: `${TIME_OUT} (line 0).` };
    });
  };

  faultAt(serviceCall: number, message = "Service Spreadsheets failed while accessing document with id local."): void {
    this.execution.faultAt(serviceCall, message);
  }

  timeOutAt(serviceCall: number): void {
    this.execution.timeOutAt(serviceCall);
  }

  interruptAt(serviceCall: number, happen: () => void): void {
    this.execution.interruptAt(serviceCall, happen);
  }

  setAuthMode(mode: AuthMode): void {
    this.mode = mode;
  }

  setProtectionsEffective(effective: boolean): void {
    this.spreadsheet.protections.setEffective(effective);
  }

  /** From now on another execution holds the lock, or no longer. */
  setLockedElsewhere(scope: LockScope, locked: boolean): void {
    this.locks.setElsewhere(scope, locked);
  }

  /** Whoever holds a lock has it no longer, and is not told. */
  loseLocks(): void {
    this.locks.loseAll();
  }

  closePanel(panel: Panel): void {
    if (this.openPanels.delete(panel)) this.options.onUi?.({ kind: "closed", panel });
  }

  exportWorkbook(): Workbook {
    return this.spreadsheet.exportWorkbook();
  }

  /** Every execution at Google starts from fresh globals, so the script is loaded anew before each. */
  private execute(mode: AuthMode, task: () => RunReply | null): RunReply {
    const reply = this.execution.run(mode, (): RunReply => {
      try {
        this.loadScript();
      } catch (error) {
        return { ok: false, message: String(error) };
      }
      return task() ?? { ok: true, json: "null" };
    });
    // Properties, notes and metadata are no cells, so the model does not tell of them.
    if (this.lastExecution.writes > 0) this.spreadsheet.announceChange();
    return reply ?? { ok: false, message: TIME_OUT };
  }

  private loadScript(): void {
    this.options.realm.runScript(this.options.files[CODE] ?? "", CODE);
  }

  /** @param timeZone - the file's until it is open */
  private hostFor(spreadsheet: () => Spreadsheet | null, timeZone: string): Host {
    const { options, execution, locks, clock } = this;
    return {
      get spreadsheet(): Spreadsheet {
        const file = spreadsheet();
        if (file === null) throw new Error("The file is still being opened.");
        return file;
      },
      get timeZone(): string {
        return spreadsheet()?.timeZone ?? timeZone;
      },
      execution,
      userLocale: options.userLocale ?? "en",
      scriptTimeZone: machineTimeZone(),
      show: (event) => this.show(event),
      file: (name) => options.files[name] ?? null,
      log: (line) => options.onLog?.(line),
      now: () => clock.now(),
      sleep: (milliseconds) => {
        this.sleptSeconds += milliseconds / 1000;
        execution.wait(milliseconds / 1000);
      },
      randomUuid: () => globalThis.crypto.randomUUID(),
      locks,
    };
  }

  private show(event: UiEvent): UiReply | undefined {
    // The event was made inside the realm; from here on it is plain data of ours.
    const own = JSON.parse(JSON.stringify(event)) as UiEvent;
    if (own.kind === "alert" || own.kind === "prompt") this.locks.lose(this.execution.number());
    if (own.kind === "menu") this.shownMenus.set(own.menu.caption, own.menu);
    if (own.kind === "sidebar" || own.kind === "dialog") this.openPanels.set(own.kind, own);
    return this.options.onUi?.(own);
  }
}

function resultOf(reply: RunReply): unknown {
  if (!reply.ok) throw new Error(reply.message);
  return JSON.parse(reply.json);
}
