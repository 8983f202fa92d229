import type { Context } from "./context.ts";
import { formatDate } from "./format-date.ts";
import { formatString } from "./format-string.ts";
import type { utilitiesCalls } from "./service-calls.ts";

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
    return formatString(template, args);
  }

  getUuid(): string {
    return this.#context.host.randomUuid();
  }

  sleep(milliseconds: number): void {
    this.#context.host.sleep(milliseconds);
  }
}
