import type { Context } from "./context.ts";
import { formatDate } from "./format-date.ts";
import { formatString, unknownToken } from "./format-string.ts";
import type { utilitiesCalls } from "./service-calls.ts";
import { refuse } from "./strict.ts";

/** https://developers.google.com/apps-script/reference/utilities/utilities#sleep(Integer) */
const LONGEST_SLEEP = 300_000;

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** What scripts need and the language lacks. */
export class UtilitiesService implements Pick<Utilities, keyof typeof utilitiesCalls> {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    return formatDate(date, timeZone, format);
  }

  formatString(template: string, ...args: readonly unknown[]): string {
    const unknown = unknownToken(template);
    if (unknown !== null) throw new Error(`Utilities.formatString with ${unknown} is not implemented by the local host`);
    return formatString(template, args);
  }

  getUuid(): string {
    return this.#context.host.randomUuid();
  }

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP)) refuse("Invalid argument: milliseconds");
    this.#context.host.sleep(milliseconds);
  }
}
