import type { AuthMode, RunReply } from "../contract.ts";
import type { Area } from "../spreadsheet/area.ts";
import type { Argument, Outcome } from "../spreadsheet/custom-functions.ts";
import { absentServices } from "./absent-services.ts";
import { CacheServiceService } from "./cache-service.ts";
import { chartsConstants } from "./charts.ts";
import type { Context } from "./context.ts";
import type { Host } from "./host.ts";
import { HtmlServiceService, htmlServiceConstants } from "./html-service.ts";
import { LockServiceService } from "./lock-service.ts";
import { consoleOf, LoggerService } from "./logger.ts";
import { PropertiesServiceService } from "./properties-service.ts";
import { RangeService } from "./range.ts";
import { callFunction, runFunction } from "./run-function.ts";
import { authModes, ScriptAppService, scriptAppConstants } from "./script-app.ts";
import * as calls from "./service-calls.ts";
import { SessionService } from "./session.ts";
import { SheetService } from "./sheet.ts";
import { SpreadsheetService } from "./spreadsheet.ts";
import { SpreadsheetAppService, spreadsheetAppConstants } from "./spreadsheet-app.ts";
import { strict } from "./strict.ts";
import { UtilitiesService } from "./utilities.ts";

/** What the session may ask of the realm. Plain data in, plain data out. */
export interface Adapter {
  /** Runs a global function; arguments are a JSON array. */
  run(functionName: string, argumentsJson: string): RunReply;
  /** Runs the trigger `onOpen` with its event; false if the script has none. */
  open(mode: AuthMode): RunReply | null;
  /** Runs a custom function. */
  call(functionName: string, args: readonly Argument[]): Outcome;
}

/**
 * Puts Google's services into the realm in which this is evaluated.
 * @public The entry of the bundle that `bundle-adapter.ts` makes.
 */
export function startAdapter(host: Host): Adapter {
  const context = createContext(host);
  for (const [name, service] of Object.entries(servicesOf(context))) {
    Object.defineProperty(globalThis, name, { value: service, writable: true, configurable: true });
  }
  return {
    run: (functionName, argumentsJson) => runFunction(functionName, () => JSON.parse(argumentsJson)),
    open(mode) {
      if (typeof Reflect.get(globalThis, "onOpen") !== "function") return null;
      return runFunction("onOpen", () => [{ authMode: authModes[mode], source: null, user: null }]);
    },
    call: (functionName, args) => callFunction(functionName, args, host.timeZone),
  };
}

function createContext(host: Host): Context {
  const sheets = new Map<string, GoogleAppsScript.Spreadsheet.Sheet>();
  const context: Context = {
    host,
    spreadsheet: () => spreadsheet,
    sheet(sheetId: string) {
      const known = sheets.get(sheetId) ?? new SheetService(context, sheetId).guarded();
      sheets.set(sheetId, known);
      return known;
    },
    range: (area: Area) => new RangeService(context, area).guarded(),
    selection: () => host.execution.callingCell() ?? host.spreadsheet.tabs.selection(),
    currentCell: () => host.execution.callingCell() ?? host.spreadsheet.tabs.currentCell(),
  };
  const spreadsheet = new SpreadsheetService(context).guarded;
  return context;
}

function servicesOf(context: Context): Readonly<Record<string, object>> {
  const { host } = context;
  const app = new SpreadsheetAppService(context);
  return {
    ...absentServices(host),
    SpreadsheetApp: strict(host, "SpreadsheetApp", calls.spreadsheetAppCalls, app, spreadsheetAppConstants),
    HtmlService: strict(host, "HtmlService", calls.htmlServiceCalls, new HtmlServiceService(context), htmlServiceConstants),
    PropertiesService: strict(host, "PropertiesService", calls.propertiesServiceCalls, new PropertiesServiceService(context)),
    CacheService: strict(host, "CacheService", calls.cacheServiceCalls, new CacheServiceService(context)),
    LockService: strict(host, "LockService", calls.lockServiceCalls, new LockServiceService(context)),
    Session: strict(host, "Session", calls.sessionCalls, new SessionService(context)),
    ScriptApp: strict(host, "ScriptApp", calls.scriptAppCalls, new ScriptAppService(context), scriptAppConstants),
    Utilities: strict(host, "Utilities", calls.utilitiesCalls, new UtilitiesService(context)),
    Charts: strict(host, "Charts", {}, {}, chartsConstants),
    Logger: new LoggerService(context).guarded,
    console: consoleOf(context),
  };
}
