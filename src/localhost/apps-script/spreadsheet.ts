import { isTimeZone } from "../spreadsheet/time-zones.ts";
import type { Context } from "./context.ts";
import { addMetadata, metadataAt } from "./developer-metadata.ts";
import { DeveloperMetadataFinderService } from "./developer-metadata-finder.ts";
import { findRange } from "./find-range.ts";
import { insertSheet, sheetIdOf } from "./insert-sheet.ts";
import { NamedRangeService, setNamedRange } from "./named-range.ts";
import { RangePlace } from "./range-place.ts";
import { spreadsheetCalls } from "./service-calls.ts";
import { sheetNamed } from "./sheet-names.ts";
import { refuse, strict, unwrap } from "./strict.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const TOAST_SECONDS = 5;
/** The local file has no address at Google; scripts get a constant that cannot be mistaken for one. */
const LOCAL_ID = "local";

/** The file. */
export class SpreadsheetService implements Pick<Spreadsheet, keyof typeof spreadsheetCalls> {
  readonly guarded: Spreadsheet;
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
    this.guarded = strict<Spreadsheet>(context.host, "Spreadsheet", spreadsheetCalls, this);
  }

  getId(): string {
    return LOCAL_ID;
  }

  getName(): string {
    return this.#file.name;
  }

  rename(newName: string): void {
    this.#file.name = String(newName);
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${LOCAL_ID}/edit`;
  }

  getSheets(): Sheet[] {
    return Array.from(this.#file.tabs.all(), ({ id }) => this.#context.sheet(id));
  }

  getNumSheets(): number {
    return this.#file.tabs.all().length;
  }

  getSheetByName(name: string): Sheet | null {
    const found = sheetNamed(this.#context, name);
    return found === undefined ? null : this.#context.sheet(found.id);
  }

  getSheetById(sheetId: number): Sheet | null {
    const found = this.#file.tabs.all().find(({ id }) => this.#file.sheetNumbers.of(id) === sheetId);
    return found === undefined ? null : this.#context.sheet(found.id);
  }

  getActiveSheet(): Sheet {
    return this.#context.sheet(this.#context.selection().sheetId);
  }

  getActiveRange(): Range {
    return this.#context.range(this.#context.selection());
  }

  getCurrentCell(): Range {
    return this.#context.range(this.#context.currentCell());
  }

  getRange(a1Notation: string): Range {
    return this.#context.range(findRange(this.#context, a1Notation, this.#context.selection().sheetId));
  }

  getRangeByName(name: string): Range | null {
    const area = this.#file.namedRanges.find(name);
    return area === null ? null : this.#context.range(area);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return Array.from(this.#file.namedRanges.all(), ({ name }) => new NamedRangeService(this.#context, name).guarded);
  }

  setNamedRange(name: string, range: Range): void {
    setNamedRange(this.#context, name, range);
  }

  removeNamedRange(name: string): void {
    if (this.#file.namedRanges.find(name) === null) refuse(`The named range ${name} does not exist.`);
    this.#file.namedRanges.remove(name);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    this.#file.tabs.activate(sheetIdOf(this.#context, sheet));
    return sheet;
  }

  setActiveRange(range: Range): Range {
    const place = unwrap(range, RangePlace) ?? refuse("Range not found");
    this.#file.tabs.select(place.area);
    return range;
  }

  setActiveSelection(rangeOrA1: Range | string): Range {
    return this.setActiveRange(typeof rangeOrA1 === "string" ? this.getRange(rangeOrA1) : rangeOrA1);
  }

  insertSheet(...args: readonly unknown[]): Sheet {
    return insertSheet(this.#context, args);
  }

  deleteSheet(sheet: Sheet): void {
    const id = sheetIdOf(this.#context, sheet);
    const others = this.#file.tabs.all().filter((other) => other.id !== id);
    if (others.length === 0) refuse("You can't remove all the sheets in a document.");
    if (others.every(({ hidden }) => hidden)) refuse("You can't remove all the visible sheets in a document.");
    this.#file.protections.assertEditable(id, null);
    this.#file.tabs.remove(id);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    const original = this.getActiveSheet();
    const copy = this.setActiveSheet(original.copyTo(this.guarded));
    this.moveActiveSheet(original.getIndex() + 1);
    return copy;
  }

  moveActiveSheet(position: number): void {
    const count = this.getNumSheets();
    if (position < 1 || position > count) refuse(`The position must be between 1 and ${count}.`);
    this.#file.tabs.move(this.#file.tabs.activeId(), position - 1);
  }

  toast(message: string, title = "", seconds: number | null = TOAST_SECONDS): void {
    this.#context.host.show({
      kind: "toast",
      message: String(message),
      title: String(title ?? ""),
      seconds: seconds ?? TOAST_SECONDS,
    });
  }

  getSpreadsheetLocale(): string {
    return this.#file.locale();
  }

  setSpreadsheetLocale(locale: string): void {
    this.#file.setLocale(locale);
  }

  getSpreadsheetTimeZone(): string {
    return this.#file.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    if (!isTimeZone(timeZone)) throw new Error(`The time zone ${timeZone} is not known to the local host`);
    this.#file.timeZone = timeZone;
  }

  addDeveloperMetadata(...args: readonly unknown[]): Spreadsheet {
    addMetadata(this.#context, { kind: "SPREADSHEET" }, args);
    return this.guarded;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.#context, (place) => place.kind === "SPREADSHEET");
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinderService(this.#context, () => true).guarded;
  }

  get #file() {
    return this.#context.host.spreadsheet;
  }
}
