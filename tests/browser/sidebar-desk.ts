import { notedProgress } from "../../src/actions/noted-progress.ts";
import { Cancelled, type RefreshStep } from "../../src/actions/progress.ts";
import { answerRequest } from "../../src/sidebar/answer-request.ts";
import type { ActionAnswer, RefreshRequest } from "../../src/sidebar/report-wire.ts";
import type { Endpoints } from "../../src/sidebar/wire.ts";
import type { Selection } from "../../src/workbook/google-selection.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../actions/memory-workbook.ts";

/** How the script behind a sidebar is set up; put into the page before it. */
export interface DeskSetup {
  readonly sheets: Parameters<typeof memoryWorkbook>[0];
  readonly userLocale: string;
  /** What `window.failure` is from the first call on; null if absent. */
  readonly failure?: string;
}

/** A refresh that takes a step when it is told to; in a page alone nothing runs beside anything else. */
export interface HeldRefresh {
  readonly request: RefreshRequest;
  /** False where the refresh has been called off meanwhile. */
  readonly begin: (step: RefreshStep) => boolean;
  readonly end: (answer: ActionAnswer) => void;
}

type Handler<Value> = (value: Value) => void;

declare global {
  interface Window {
    readonly deskSetup: DeskSetup;
    workbook: MemoryWorkbook;
    /** While set, every call fails with this message; "" never answers. */
    failure: string | null;
    /** What is selected in the spreadsheet. */
    selection: Selection | null;
    /** The refresh under way; null before the first. */
    refresh: HeldRefresh | null;
    /** Names of the endpoints that were called, in order. */
    readonly endpointCalls: string[];
  }
}

/**
 * The script of the add-on inside the page of its sidebar: the real endpoints on a workbook in memory, behind a
 * `google.script.run` that answers later, as Google's does.
 */
const workbook = memoryWorkbook(window.deskSetup.sheets);
const calls: string[] = [];
Object.assign(window, {
  workbook,
  failure: window.deskSetup.failure ?? null,
  selection: null,
  refresh: null,
  endpointCalls: calls,
});

const kept = new Map<string, string>();
const notes = { read: (key: string) => kept.get(key) ?? null, write: (key: string, note: string) => void kept.set(key, note) };

function runner(onSuccess: Handler<string>, onFailure: Handler<Error>): unknown {
  return new Proxy(
    {},
    {
      get: (_target, member) => {
        if (member === "withSuccessHandler") return (handler: Handler<string>) => runner(handler, onFailure);
        if (member === "withFailureHandler") return (handler: Handler<Error>) => runner(onSuccess, handler);
        return (json: string) => setTimeout(() => answer(String(member) as keyof Endpoints, json, onSuccess, onFailure), 5);
      },
    },
  );
}

function answer(name: keyof Endpoints, json: string, onSuccess: Handler<string>, onFailure: Handler<Error>): void {
  calls.push(name);
  if (window.failure === "") return;
  if (window.failure !== null) {
    onFailure(new Error(window.failure));
    return;
  }
  if (name === "refreshFromSidebar") {
    window.refresh = holdRefresh(JSON.parse(json) as RefreshRequest, onSuccess);
    return;
  }
  const { userLocale } = window.deskSetup;
  try {
    onSuccess(answerRequest({ workbook, userLocale, notes, selection: () => window.selection }, name, json));
  } catch (error) {
    onFailure(error instanceof Error ? error : new Error(String(error)));
  }
}

function holdRefresh(request: RefreshRequest, onSuccess: Handler<string>): HeldRefresh {
  const progress = notedProgress(notes, request.run);
  const begin = (step: RefreshStep): boolean => {
    try {
      progress.begin(step);
      return true;
    } catch (error) {
      if (error instanceof Cancelled) return false;
      throw error;
    }
  };
  return { request, begin, end: (given) => onSuccess(JSON.stringify(given)) };
}

const silent = (): void => undefined;
Object.assign(window, { google: { script: { run: runner(silent, silent) } } });
