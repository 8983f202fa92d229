import { notedProgress } from "../../src/actions/noted-progress.ts";
import { Cancelled, type RefreshStep } from "../../src/actions/progress.ts";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import type { ActionAnswer, RefreshRequest } from "../../src/sidebar/wire/report-wire.ts";
import type { Endpoints } from "../../src/sidebar/wire/wire.ts";
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

/** How long an answer took, in milliseconds, and how long it was. */
export interface AnswerTime {
  readonly name: string;
  readonly letters: number;
  /** By the endpoint. */
  readonly computing: number;
  /** From its arrival in the sidebar until it is on the screen. */
  readonly showing: number;
}

type Handler<Value> = (value: Value) => void;

declare global {
  interface Window {
    readonly deskSetup: DeskSetup;
    workbook: MemoryWorkbook;
    /** While set, every call fails with this message; "" never answers. */
    failure: string | null;
    /** Milliseconds until an answer begins to be made; Google takes seconds. */
    pause: number;
    /** What is selected in the spreadsheet. */
    selection: Selection | null;
    /** The refresh under way; null before the first. */
    refresh: HeldRefresh | null;
    /** Names of the endpoints that were called, in order. */
    readonly endpointCalls: string[];
    readonly answerTimes: AnswerTime[];
  }
}

/**
 * The script of the add-on inside the page of its sidebar: the real endpoints on a workbook in memory, behind a
 * `google.script.run` that answers later, as Google's does.
 */
const workbook = memoryWorkbook(window.deskSetup.sheets);
const calls: string[] = [];
const answerTimes: AnswerTime[] = [];
Object.assign(window, {
  workbook,
  failure: window.deskSetup.failure ?? null,
  pause: 5,
  selection: null,
  refresh: null,
  endpointCalls: calls,
  answerTimes,
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
        return (json: string) =>
          setTimeout(() => answer(String(member) as keyof Endpoints, json, onSuccess, onFailure), window.pause);
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
    const asked = performance.now();
    const answered = answerRequest({ workbook, userLocale, notes, selection: () => window.selection }, name, json);
    const arrived = performance.now();
    onSuccess(answered);
    whenShown((shown) => {
      answerTimes.push({ name, letters: answered.length, computing: arrived - asked, showing: shown - arrived });
    });
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

/** What the handlers change is drawn in the next frame, at whose end there is room for the next task. */
function whenShown(tell: (now: number) => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => tell(performance.now());
    channel.port2.postMessage(null);
  });
}

const silent = (): void => undefined;
Object.assign(window, { google: { script: { run: runner(silent, silent) } } });
