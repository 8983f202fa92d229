import { signatureError } from "./exception.ts";
import { signatures } from "./signatures.ts";

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  value: (value) => value !== null && value !== undefined,
  date: (value) => value instanceof Date,
  text: (value) => typeof value === "string",
  int: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  seconds: (value) => typeof value === "number" || value === null || value === undefined,
  boolean: (value) => typeof value === "boolean",
  edge: (value) => typeof value === "boolean" || value === null || value === undefined,
  list: (value) => Array.isArray(value),
  // A copy, because `every` passes over the holes of an array.
  rows: (value) => Array.isArray(value) && Array.from(value).every((row) => Array.isArray(row)),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};
const NOTHING: readonly string[] = [""];

/** Throws Google's complaint if the arguments fit none of the member's signatures. */
export function checkSignature(service: string, member: string, args: readonly unknown[]): void {
  const alternatives = signatures[`${service}.${member}`] ?? NOTHING;
  if (!alternatives.some((alternative) => fits(alternative, args))) throw signatureError(service, member, args);
}

function fits(alternative: string, args: readonly unknown[]): boolean {
  const wanted = alternative === "" ? [] : alternative.split(" ");
  const isOpen = wanted[wanted.length - 1] === "any*";
  if (isOpen) wanted.pop();
  const isRightNumber = isOpen ? args.length >= wanted.length : args.length === wanted.length;
  return isRightNumber && wanted.every((kind, index) => kinds[kind]?.(args[index]) === true);
}
