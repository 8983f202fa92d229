import type { RunReply } from "../contract.ts";
import type { CellValue } from "../spreadsheet/cell-value.ts";
import type { Argument, Outcome } from "../spreadsheet/custom-functions.ts";
import { fromScript, toScript } from "./realm-value.ts";

/** Runs a global function as the menu and `google.script.run` do: names ending in `_` are private, results cross as JSON. */
export function runFunction(name: string, argumentsOf: () => readonly unknown[]): RunReply {
  try {
    const target = name.endsWith("_") ? undefined : scriptFunction(name);
    if (target === undefined) throw new Error(`Script function not found: ${name}`);
    const result: unknown = target(...argumentsOf());
    return { ok: true, json: containsDate(result) ? "null" : (JSON.stringify(result, withoutFunctions) ?? "null") };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/**
 * Runs a custom function: ranges become arrays of this realm, its result becomes plain data.
 * @param zone - the file's time zone
 */
export function callFunction(name: string, args: readonly Argument[], zone: string): Outcome {
  try {
    const target = scriptFunction(name) ?? scriptFunction(spelledAs(name));
    if (target === undefined) throw new Error(`Script function not found: ${name}`);
    const result = target(...args.map((argument) => toArgument(argument, zone)));
    return { ok: true, value: toPlain(result, zone) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/** A global function of the script; those of the language itself are not offered to anyone. */
function scriptFunction(name: string): ((...args: readonly unknown[]) => unknown) | undefined {
  if (!Object.hasOwn(globalThis, name)) return undefined;
  const value: unknown = Reflect.get(globalThis, name);
  const isOfScript = typeof value === "function" && !/\[native code\]\s*\}$/.test(Function.prototype.toString.call(value));
  return isOfScript ? (value as (...args: readonly unknown[]) => unknown) : undefined;
}

/** Formulas write function names in capitals, however the script spells them. */
function spelledAs(capitals: string): string {
  return Object.getOwnPropertyNames(globalThis).find((name) => name.toUpperCase() === capitals) ?? capitals;
}

function toArgument(argument: Argument, zone: string): unknown {
  if (argument === undefined) return undefined;
  if (!isRows(argument)) return toScript(argument, zone);
  const rows: unknown[][] = new Array(argument.length);
  for (let row = 0; row < argument.length; row++) {
    const from = argument[row] ?? [];
    const line: unknown[] = new Array(from.length);
    for (let column = 0; column < from.length; column++) line[column] = toScript(from[column] ?? "", zone);
    rows[row] = line;
  }
  return rows;
}

function isRows(argument: Argument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

function toPlain(value: unknown, zone: string): unknown {
  if (Array.isArray(value)) return value.map((member) => toPlain(member, zone));
  return fromScript(value, zone);
}

/** Functions arrive as their text. */
function withoutFunctions(_key: string, value: unknown): unknown {
  return typeof value === "function" ? String(value) : value;
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
