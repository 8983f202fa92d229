import { argumentsToJson } from "./legal-arguments.ts";
import type { FrameReply, FrameRequest } from "./messages.ts";

type SuccessHandler = (value: unknown, userObject: unknown) => void;
type FailureHandler = (error: Error, userObject: unknown) => void;

/** `google.script.run`: any other member is a function of the add-on. */
export interface ScriptRun {
  withSuccessHandler(handler: SuccessHandler): ScriptRun;
  withFailureHandler(handler: FailureHandler): ScriptRun;
  withUserObject(userObject: unknown): ScriptRun;
  readonly [functionName: string]: (...values: readonly never[]) => unknown;
}

interface Handlers {
  readonly success?: SuccessHandler;
  readonly failure?: FailureHandler;
  readonly userObject?: unknown;
}

// Google carries out ten calls of one page at a time; the eleventh waits.
const CALLS_AT_A_TIME = 10;

/** Makes `google.script.run`, which sends its calls by `send` and hears the answers by `receive`. */
export function createScriptRun(send: (request: FrameRequest) => void): { run: ScriptRun; receive: (reply: FrameReply) => void } {
  const running = new Map<number, Handlers>();
  const waiting: (() => void)[] = [];
  let lastCall = 0;

  const start = (functionName: string, argumentsJson: string, handlers: Handlers): void => {
    lastCall += 1;
    running.set(lastCall, handlers);
    send({ kind: "run", call: lastCall, functionName, argumentsJson });
  };
  const call = (functionName: string, values: readonly unknown[], handlers: Handlers): void => {
    const argumentsJson = argumentsToJson(values);
    if (running.size < CALLS_AT_A_TIME) start(functionName, argumentsJson, handlers);
    else waiting.push(() => start(functionName, argumentsJson, handlers));
  };
  const receive = (reply: FrameReply): void => {
    const handlers = running.get(reply.call);
    if (!handlers) return;
    running.delete(reply.call);
    waiting.shift()?.();
    deliver(reply, handlers);
  };
  return { run: runner(call, {}), receive };
}

function deliver(reply: FrameReply, handlers: Handlers): void {
  if (reply.ok) {
    handlers.success?.(JSON.parse(reply.json), handlers.userObject);
    return;
  }
  const error = new Error(reply.message);
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(error);
}

type Call = (functionName: string, values: readonly unknown[], handlers: Handlers) => void;

// Each `with…` gives a new runner, so that a prepared one can be kept and used again.
function runner(call: Call, handlers: Handlers): ScriptRun {
  const own: Readonly<Record<string, (value: never) => ScriptRun>> = {
    withSuccessHandler: (success: SuccessHandler) => runner(call, { ...handlers, success }),
    withFailureHandler: (failure: FailureHandler) => runner(call, { ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner(call, { ...handlers, userObject }),
  };
  return new Proxy({} as ScriptRun, {
    get(_target, member) {
      // `then` would make an awaited runner call a function of that name.
      if (typeof member !== "string" || member === "then") return undefined;
      return own[member] ?? ((...values: readonly unknown[]) => call(member, values, handlers));
    },
  });
}
