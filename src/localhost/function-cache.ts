import { isSerialDate } from "./spreadsheet/cell-value.ts";
import type { Argument, Outcome } from "./spreadsheet/custom-functions.ts";

interface Entry {
  readonly args: readonly Argument[];
  readonly outcome: Outcome;
}

/** More cells than this are not remembered in all. */
const MOST_CELLS = 2_000_000;

/**
 * Remembers what custom functions came to by their arguments, as Google Sheets does: a function whose arguments did not
 * change is not run again, however often the sheet is calculated. Failures are not remembered.
 */
export class FunctionCache {
  private readonly entries = new Map<string, Entry[]>();
  private cells = 0;

  outcome(name: string, args: readonly Argument[], run: () => Outcome): Outcome {
    const key = `${name}(${args.map(outline).join()})`;
    const alike = this.entries.get(key) ?? [];
    const known = alike.find((entry) => entry.args.every((argument, index) => sameArgument(argument, args[index])));
    if (known !== undefined) return known.outcome;
    const outcome = run();
    if (outcome.ok) this.remember(key, { args, outcome });
    return outcome;
  }

  private remember(key: string, entry: Entry): void {
    this.cells += entry.args.reduce((sum: number, argument) => sum + sizeOf(argument), 0);
    if (this.cells > MOST_CELLS) {
      this.entries.clear();
      this.cells = 0;
    }
    const alike = this.entries.get(key);
    if (alike === undefined) this.entries.set(key, [entry]);
    else alike.push(entry);
  }
}

/** A short text that differs for most different arguments. */
function outline(argument: Argument): string {
  if (!Array.isArray(argument)) return JSON.stringify(argument) ?? "";
  return `${argument.length}x${argument[0]?.length ?? 0}`;
}

function sizeOf(argument: Argument): number {
  return Array.isArray(argument) ? argument.length * (argument[0]?.length ?? 0) : 1;
}

function sameArgument(one: Argument, other: Argument): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return sameValue(one, other);
  if (one.length !== other.length) return false;
  for (let row = 0; row < one.length; row++) if (!sameRow(one[row] ?? [], other[row] ?? [])) return false;
  return true;
}

function sameRow(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let column = 0; column < one.length; column++) if (!sameValue(one[column], other[column])) return false;
  return true;
}

function sameValue(one: unknown, other: unknown): boolean {
  if (isSerialDate(one) && isSerialDate(other)) return one.serial === other.serial;
  return Object.is(one, other);
}
