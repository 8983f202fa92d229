import { type LineChange, movedLine } from "./line-change.ts";
import type { LineFollower } from "./line-followers.ts";

/** What a piece of metadata is attached to. */
export type MetadataPlace =
  | { readonly kind: "SPREADSHEET" }
  | { readonly kind: "SHEET"; readonly sheetId: string }
  | { readonly kind: "ROW" | "COLUMN"; readonly sheetId: string; readonly line: number };

/** One key and value that a script left on the file, a sheet, a row or a column. */
export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly place: MetadataPlace;
}

/** The developer metadata of the workbook; it follows its row or column and goes with its sheet. */
export class DeveloperMetadata implements LineFollower {
  private entries: readonly Metadata[];

  constructor(entries: readonly Metadata[] = []) {
    this.entries = entries;
  }

  toJSON(): readonly Metadata[] {
    return this.entries;
  }

  restore(entries: readonly Metadata[]): void {
    this.entries = entries;
  }

  all(): readonly Metadata[] {
    return this.entries;
  }

  find(id: number): Metadata | null {
    return this.entries.find((entry) => entry.id === id) ?? null;
  }

  add(key: string, value: string | null, visibility: Metadata["visibility"], place: MetadataPlace): Metadata {
    const id = this.entries.reduce((highest, entry) => Math.max(highest, entry.id), 0) + 1;
    const added = { id, key, value, visibility, place };
    this.entries = [...this.entries, added];
    return added;
  }

  update(id: number, change: Partial<Pick<Metadata, "key" | "value" | "visibility" | "place">>): void {
    this.entries = this.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  }

  remove(id: number): void {
    this.entries = this.entries.filter((entry) => entry.id !== id);
  }

  shift(change: LineChange): void {
    this.entries = this.entries.flatMap((entry) => {
      const { place } = entry;
      const dimension = place.kind === "ROW" ? "ROW" : "COL";
      if (place.kind === "SPREADSHEET" || place.kind === "SHEET" || place.sheetId !== change.sheetId) return [entry];
      if (dimension !== change.dimension) return [entry];
      const line = movedLine(place.line, change);
      return line === null ? [] : [{ ...entry, place: { ...place, line } }];
    });
  }
}
