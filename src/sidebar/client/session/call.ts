import type { Endpoints } from "../../wire/wire.ts";

/** The members of `google.script.run` that are used here. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
}

export type Request<Name extends keyof Endpoints> = Parameters<Endpoints[Name]>[0];
export type Answer<Name extends keyof Endpoints> = ReturnType<Endpoints[Name]>;

/** Asks the script for something, by the name of the endpoint. */
export type Call = <Name extends keyof Endpoints>(name: Name, request: Request<Name>) => Promise<Answer<Name>>;

/** Why a call failed: the words of the script, or one of the ways in which Google does. */
export type FailureKind = "script" | "timeout" | "network" | "accounts";

export class CallFailure extends Error {
  override readonly name = "CallFailure";
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

const PATIENCE = 60_000;

/** What may take as long as Google lets a script run: six minutes. */
const LONG: Partial<Record<keyof Endpoints, number>> = { refreshFromSidebar: 370_000 };

/**
 * Makes the one way in which the sidebar asks the script. Every call ends: with the answer, with the script's own words, or
 * after a minute of silence, which is longer for what takes its time. The casts are all that is untyped between sidebar and script.
 *
 * @param patience - Milliseconds until silence counts as failure.
 */
export function createCall(run: ScriptRun, patience = PATIENCE): Call {
  return (name, request) =>
    new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new CallFailure("timeout", "")), LONG[name] ?? patience);
      const bound = run
        .withSuccessHandler((answer) => {
          clearTimeout(timer);
          resolve(answer);
        })
        .withFailureHandler((error) => {
          clearTimeout(timer);
          reject(new CallFailure(failureKind(error.message), error.message));
        });
      (bound as unknown as Record<string, (json: string) => void>)[name]?.(JSON.stringify(request));
    }).then((answer) => JSON.parse(answer) as Answer<typeof name>);
}

/**
 * With several accounts signed in, `google.script.run` asks as the first of them, who may not read this file; Google says
 * so in these words only (issues 69270374 and 201559231 of its tracker).
 */
function failureKind(message: string): FailureKind {
  if (/PERMISSION_DENIED|refused to connect|Action not allowed|Authorization is required/i.test(message)) return "accounts";
  return /NetworkError|HTTP 0|Connection failure/i.test(message) ? "network" : "script";
}
