import type { RunReply } from "../contract.ts";
import type { Argument, Outcome } from "../spreadsheet/custom-functions.ts";
import { fromScript, toScript } from "./realm-value.ts";

/** Runs a global function as the menu and `google.script.run` do: names ending in `_` are private, results cross as JSON. */
export function runFunction(name: string, argumentsOf: () => readonly unknown[]): RunReply {
  try {
    const target: unknown = name.endsWith("_") ? undefined : ownGlobal(name);
    if (typeof target !== "function") throw new Error(`Script function not found: ${name}`);
    const result: unknown = target(...argumentsOf());
    return { ok: true, json: containsDate(result) ? "null" : (JSON.stringify(result) ?? "null") };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/** Runs a custom function: ranges become arrays of this realm, its result becomes plain data. */
export function callFunction(name: string, args: readonly Argument[]): Outcome {
  try {
    const target = ownGlobal(name) ?? globalIgnoringCase(name);
    if (typeof target !== "function") throw new Error(`Script function not found: ${name}`);
    return { ok: true, value: toPlain(target(...Array.from(args, toArgument))) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

function ownGlobal(name: string): unknown {
  return Object.hasOwn(globalThis, name) ? Reflect.get(globalThis, name) : undefined;
}

function globalIgnoringCase(name: string): unknown {
  const found = Object.getOwnPropertyNames(globalThis).find((own) => own.toUpperCase() === name);
  return found === undefined ? undefined : Reflect.get(globalThis, found);
}

function toArgument(argument: Argument): unknown {
  if (argument === undefined || !Array.isArray(argument)) return argument === undefined ? undefined : toScript(argument as never);
  const rows: unknown[][] = new Array(argument.length);
  for (let row = 0; row < argument.length; row++) {
    const from = argument[row] ?? [];
    const line: unknown[] = new Array(from.length);
    for (let column = 0; column < from.length; column++) line[column] = toScript(from[column] ?? "");
    rows[row] = line;
  }
  return rows;
}

function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  return fromScript(value);
}

/** One date anywhere makes Google drop the whole result. */
function containsDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(containsDate);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === "Error" ? error.message : `${error.name}: ${error.message}`;
}
