import { isOmitted } from "./arguments.ts";

/**
 * Optional arguments that were given; those left out are not there, so that what takes them applies its own default.
 *
 * @param args - The arguments by their names.
 */
export function unlessOmitted<Name extends string>(args: Readonly<Record<Name, unknown>>): { readonly [Key in Name]?: unknown } {
  return Object.fromEntries(Object.entries(args).filter(([, argument]) => !isOmitted(argument))) as { [Key in Name]?: unknown };
}
