import { zoneOf } from "../spreadsheet/area.ts";
import type { MetadataPlace } from "../spreadsheet/developer-metadata.ts";
import { DataValidationService } from "./data-validation.ts";
import { addMetadata, metadataAt } from "./developer-metadata.ts";
import { DeveloperMetadataFinderService } from "./developer-metadata-finder.ts";
import { ProtectionService } from "./protection.ts";
import { RangeFonts } from "./range-fonts.ts";
import type { rangeCalls } from "./service-calls.ts";
import { refuse, unwrap } from "./strict.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const NOT_A_LINE =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/** A rectangle of cells: where it lies, what it holds and how it looks, and here what is attached to it. */
export class RangeService extends RangeFonts implements Pick<Range, keyof typeof rangeCalls> {
  clear(given?: object): Range {
    const options: ClearOptions = given ?? {};
    const only = options.contentsOnly || options.formatOnly || options.commentsOnly || options.validationsOnly;
    if (!only || options.contentsOnly) this.clearContent();
    if (!only || options.formatOnly) this.clearFormat();
    if (options.commentsOnly) this.clearNote();
    if (options.validationsOnly) this.clearDataValidations();
    return this.self;
  }

  merge(): Range {
    this.#checkMergeable();
    this.context.host.spreadsheet.tabs.merge(this.area);
    return this.self;
  }

  mergeAcross(): Range {
    this.#checkMergeable();
    for (let row = 0; row < this.area.rows; row++) {
      this.context.host.spreadsheet.tabs.merge({ ...this.area, row: this.area.row + row, rows: 1 });
    }
    return this.self;
  }

  breakApart(): Range {
    this.#checkMergeable();
    this.context.host.spreadsheet.tabs.unmerge(this.area);
    return this.self;
  }

  isPartOfMerge(): boolean {
    return this.context.host.spreadsheet.tabs.isMerged(this.area);
  }

  getNote(): string {
    return this.#notes.at(this.area.sheetId, this.area.row, this.area.column);
  }

  getNotes(): string[][] {
    return this.each((row, column) => this.#notes.at(this.area.sheetId, row, column));
  }

  setNote(note: string | null): Range {
    return this.setNotes(this.each(() => note));
  }

  setNotes(notes: (string | null)[][]): Range {
    this.checkShape(notes);
    this.checkEditable();
    const { sheetId, row: top, column: left } = this.area;
    this.each((row, column) => this.#notes.set(sheetId, row, column, noteText(notes[row - top]?.[column - left])));
    return this.self;
  }

  clearNote(): Range {
    return this.setNote("");
  }

  getDataValidation(): Rule | null {
    return this.#ruleAt(this.area.row, this.area.column);
  }

  getDataValidations(): (Rule | null)[][] {
    return this.each((row, column) => this.#ruleAt(row, column));
  }

  setDataValidation(rule: Rule | null): Range {
    this.checkEditable();
    this.context.host.spreadsheet.validations.set(this.area, validationOf(rule));
    return this.self;
  }

  setDataValidations(rules: (Rule | null)[][]): Range {
    this.checkShape(rules);
    this.checkEditable();
    const { sheetId, row: top, column: left } = this.area;
    const { validations } = this.context.host.spreadsheet;
    this.each((row, column) =>
      validations.set({ sheetId, row, column, rows: 1, columns: 1 }, validationOf(rules[row - top]?.[column - left] ?? null)),
    );
    return this.self;
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const protection = this.context.host.spreadsheet.protections.add(this.area.sheetId, this.area);
    return new ProtectionService(this.context, protection).guarded;
  }

  addDeveloperMetadata(...args: readonly unknown[]): Range {
    addMetadata(this.context, this.#line() ?? refuse(NOT_A_LINE), args);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const line = this.#line();
    return line === null ? [] : metadataAt(this.context, (place) => samePlace(place, line));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const { top, bottom, left, right } = zoneOf(this.area);
    return new DeveloperMetadataFinderService(this.context, (place) => {
      if (place.kind === "SPREADSHEET" || place.kind === "SHEET" || place.sheetId !== this.area.sheetId) return false;
      return place.kind === "ROW" ? place.line >= top && place.line <= bottom : place.line >= left && place.line <= right;
    }).guarded;
  }

  #checkMergeable(): void {
    this.checkEditable();
    if (this.context.host.spreadsheet.tabs.cutsMerge(this.area)) {
      refuse("You must select all cells in a merged range to merge or unmerge them.");
    }
  }

  get #notes() {
    return this.context.host.spreadsheet.notes;
  }

  #ruleAt(row: number, column: number): Rule | null {
    const validation = this.context.host.spreadsheet.validations.at(this.area.sheetId, row, column);
    return validation === null ? null : new DataValidationService(this.context, validation).guarded;
  }

  /** The whole row or column that the range is, or null. */
  #line(): Exclude<MetadataPlace, { readonly kind: "SPREADSHEET" | "SHEET" }> | null {
    const { sheetId, row, column, rows, columns } = this.area;
    const sheet = this.context.host.spreadsheet.tabs.info(sheetId);
    if (rows === 1 && columns === sheet.columns) return { kind: "ROW", sheetId, line: row };
    if (columns === 1 && rows === sheet.rows) return { kind: "COLUMN", sheetId, line: column };
    return null;
  }
}

function validationOf(rule: Rule | null) {
  if (rule === null) return null;
  return unwrap(rule, DataValidationService)?.validation ?? refuse("Invalid argument: rule");
}

/** Numbers reach Google as Java's, which are written with a fraction: https://issuetracker.google.com/issues/429373214 */
function noteText(note: unknown): string {
  return Number.isInteger(note) ? `${note}.0` : String(note ?? "");
}

function samePlace(one: MetadataPlace, other: MetadataPlace): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
