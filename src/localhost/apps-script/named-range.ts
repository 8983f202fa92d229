import type { Context } from "./context.ts";
import { RangePlace } from "./range-place.ts";
import { namedRangeCalls } from "./service-calls.ts";
import { refuse, strict, unwrap } from "./strict.ts";

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** A rectangle with a name. */
export class NamedRangeService implements Pick<NamedRange, keyof typeof namedRangeCalls> {
  readonly guarded: NamedRange;
  readonly #context: Context;
  #name: string;

  constructor(context: Context, name: string) {
    this.#context = context;
    this.#name = name;
    this.guarded = strict<NamedRange>(context.host, "NamedRange", namedRangeCalls, this);
  }

  getName(): string {
    return this.#name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.#context.range(this.#names.find(this.#name) ?? refuse("Range not found"));
  }

  setName(name: string): NamedRange {
    const area = this.#names.find(this.#name) ?? refuse("Range not found");
    this.#names.remove(this.#name);
    setNamedRange(this.#context, name, this.#context.range(area));
    this.#name = name;
    return this.guarded;
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): NamedRange {
    setNamedRange(this.#context, this.#name, range);
    return this.guarded;
  }

  remove(): void {
    this.#names.remove(this.#name);
  }

  get #names() {
    return this.#context.host.spreadsheet.namedRanges;
  }
}

/** What o-spreadsheet would take and Google does not: https://support.google.com/docs/answer/63175 */
const NO_NAME = /^\d|^r\d+c\d+$|^.{251}/i;

/** Gives the range the name, or throws Google's complaint about the name. */
export function setNamedRange(context: Context, name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
  const place = unwrap(range, RangePlace) ?? refuse("Range not found");
  if (NO_NAME.test(name)) refuse(`The name "${name}" cannot be used for a range.`);
  try {
    context.host.spreadsheet.namedRanges.set(name, place.area);
  } catch {
    refuse(`The name "${name}" cannot be used for a range.`);
  }
}
