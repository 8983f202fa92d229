import { type LineChange, movedLine } from "./line-change.ts";
import type { LineFollower } from "./line-followers.ts";

/** The annotations of one kind: sheet, then `row,column` (from 0), then text. */
export type AnnotationData = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A text that a cell carries beside its content, such as a note. It moves along when rows or columns come and go. */
export class Annotations implements LineFollower {
  private sheets: Map<string, Map<string, string>> = new Map();

  constructor(data: AnnotationData = {}) {
    this.restore(data);
  }

  restore(data: AnnotationData): void {
    this.sheets = new Map(Object.entries(data).map(([sheetId, texts]) => [sheetId, new Map(Object.entries(texts))]));
  }

  toJSON(): AnnotationData {
    const entries = [...this.sheets].filter(([, texts]) => texts.size > 0);
    return Object.fromEntries(entries.map(([sheetId, texts]) => [sheetId, Object.fromEntries(texts)]));
  }

  at(sheetId: string, row: number, column: number): string {
    return this.sheets.get(sheetId)?.get(`${row},${column}`) ?? "";
  }

  /** Sets the text; an empty one removes it. */
  set(sheetId: string, row: number, column: number, text: string): void {
    const texts = this.sheets.get(sheetId) ?? new Map<string, string>();
    this.sheets.set(sheetId, texts);
    if (text === "") texts.delete(`${row},${column}`);
    else texts.set(`${row},${column}`, text);
  }

  shift(change: LineChange): void {
    const before = this.sheets.get(change.sheetId);
    if (before === undefined) return;
    const after = new Map<string, string>();
    for (const [position, text] of before) {
      const [row = 0, column = 0] = position.split(",").map(Number);
      const moved = change.dimension === "ROW" ? [movedLine(row, change), column] : [row, movedLine(column, change)];
      if (moved[0] !== null && moved[1] !== null) after.set(moved.join(","), text);
    }
    this.sheets.set(change.sheetId, after);
  }
}
