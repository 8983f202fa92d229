import type { Context } from "./context.ts";
import { rangeListCalls } from "./service-calls.ts";
import { strict } from "./strict.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one sheet that are written alike. */
export class RangeListService implements Pick<RangeList, keyof typeof rangeListCalls> {
  readonly guarded: RangeList;
  readonly #ranges: readonly Range[];

  constructor(context: Context, ranges: readonly Range[]) {
    this.#ranges = ranges;
    this.guarded = strict<RangeList>(context.host, "RangeList", rangeListCalls, this);
  }

  getRanges(): Range[] {
    return Array.from(this.#ranges);
  }

  activate(): RangeList {
    return this.#each((range) => range.activate());
  }

  clear(): RangeList {
    return this.#each((range) => range.clear());
  }

  clearContent(): RangeList {
    return this.#each((range) => range.clearContent());
  }

  clearFormat(): RangeList {
    return this.#each((range) => range.clearFormat());
  }

  setValue(value: unknown): RangeList {
    return this.#each((range) => range.setValue(value));
  }

  setBackground(color: string | null): RangeList {
    return this.#each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): RangeList {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: "bold" | "normal" | null): RangeList {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setFontSize(size: number): RangeList {
    return this.#each((range) => range.setFontSize(size));
  }

  setNumberFormat(format: string): RangeList {
    return this.#each((range) => range.setNumberFormat(format));
  }

  setHorizontalAlignment(alignment: "left" | "center" | "normal" | "right" | null): RangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  #each(write: (range: Range) => unknown): RangeList {
    for (const range of this.#ranges) write(range);
    return this.guarded;
  }
}
