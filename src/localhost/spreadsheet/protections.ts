import { type Area, overlaps } from "./area.ts";
import { type LineChange, movedArea } from "./line-change.ts";
import type { LineFollower } from "./line-followers.ts";
import { SpreadsheetError } from "./spreadsheet-error.ts";

/** A protected range or sheet. */
export interface Protection {
  readonly id: number;
  readonly sheetId: string;
  /** Null: the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
}

const REFUSAL =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** The protections of the workbook. The owner may always edit, so they hold only once made effective. */
export class Protections implements LineFollower {
  private entries: readonly Protection[];
  private effective = false;

  constructor(entries: readonly Protection[] = []) {
    this.entries = entries;
  }

  toJSON(): readonly Protection[] {
    return this.entries;
  }

  restore(entries: readonly Protection[]): void {
    this.entries = entries;
  }

  /** From now on: is the person someone who may not edit what is protected? */
  setEffective(effective: boolean): void {
    this.effective = effective;
  }

  of(sheetId: string): readonly Protection[] {
    return this.entries.filter((entry) => entry.sheetId === sheetId);
  }

  find(id: number): Protection | null {
    return this.entries.find((entry) => entry.id === id) ?? null;
  }

  add(sheetId: string, area: Area | null): Protection {
    const id = this.entries.reduce((highest, entry) => Math.max(highest, entry.id), 0) + 1;
    const added = { id, sheetId, area, description: "", warningOnly: false };
    this.entries = [...this.entries, added];
    return added;
  }

  update(id: number, change: Partial<Pick<Protection, "description" | "warningOnly">>): void {
    this.entries = this.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  }

  remove(id: number): void {
    this.entries = this.entries.filter((entry) => entry.id !== id);
  }

  /** Throws Google's refusal if the person may not edit all of the area (or, for null, the sheet as such). */
  assertEditable(sheetId: string, area: Area | null): void {
    if (!this.effective) return;
    const inTheWay = this.of(sheetId).some(
      (entry) => !entry.warningOnly && (entry.area === null || (area !== null && overlaps(entry.area, area))),
    );
    if (inTheWay) throw new SpreadsheetError(REFUSAL);
  }

  shift(change: LineChange): void {
    this.entries = this.entries.flatMap((entry) => {
      if (entry.area === null) return [entry];
      const area = movedArea(entry.area, change);
      return area === null ? [] : [{ ...entry, area }];
    });
  }
}
