import type { Help } from "./read-help.ts";

/** How a function is called: optional arguments in brackets. */
export function signatureOf(name: string, { parameters }: Help): string {
  return `${name}(${parameters.map((each) => (each.isOptional ? `[${each.name}]` : each.name)).join(", ")})`;
}
