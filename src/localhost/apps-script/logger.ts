import type { Context } from "./context.ts";
import { formatString } from "./format-string.ts";
import { loggerCalls } from "./service-calls.ts";
import { strict } from "./strict.ts";

type Logger = GoogleAppsScript.Base.Logger;

/** The script's notebook. */
export class LoggerService implements Pick<Logger, keyof typeof loggerCalls> {
  readonly guarded: Logger;
  readonly #context: Context;
  #lines: string[] = [];

  constructor(context: Context) {
    this.#context = context;
    this.guarded = strict<Logger>(context.host, "Logger", loggerCalls, this);
  }

  log(first: unknown, ...rest: readonly unknown[]): Logger {
    const line = typeof first === "string" ? formatString(first, rest) : shown(first);
    this.#lines.push(line);
    this.#context.host.log(line);
    return this.guarded;
  }

  clear(): void {
    this.#lines = [];
  }

  getLog(): string {
    return this.#lines.join("\n");
  }
}

/** The `console` of the realm; it writes where the logger writes. */
export function consoleOf(context: Context): Readonly<Record<string, (...args: readonly unknown[]) => void>> {
  const write = (first: unknown, ...rest: readonly unknown[]): void => {
    context.host.log(typeof first === "string" ? formatString(first, rest) : [first, ...rest].map(shown).join(" "));
  };
  return { log: write, info: write, warn: write, error: write, time: () => undefined, timeEnd: () => undefined };
}

function shown(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error) return value.stack ?? String(value);
  return JSON.stringify(value) ?? String(value);
}
