import { answerRequest } from "../../src/sidebar/answer-request.ts";
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

type Handler<Value> = (value: Value) => void;

declare global {
  interface Window {
    readonly deskSetup: DeskSetup;
    workbook: MemoryWorkbook;
    /** While set, every call fails with this message; "" never answers. */
    failure: string | null;
    /** What is selected in the spreadsheet. */
    selection: Selection | null;
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
Object.assign(window, { workbook, failure: window.deskSetup.failure ?? null, selection: null, endpointCalls: calls });

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
  try {
    onSuccess(
      answerRequest({ workbook, userLocale: window.deskSetup.userLocale, selection: () => window.selection }, name, json),
    );
  } catch (error) {
    onFailure(error instanceof Error ? error : new Error(String(error)));
  }
}

const silent = (): void => undefined;
Object.assign(window, { google: { script: { run: runner(silent, silent) } } });
