import type { SheetInfo, SpreadsheetHandle, Workbook } from "../contract.ts";
import { type AnnotationData, Annotations } from "./annotations.ts";
import { Cells } from "./cells.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { Charts } from "./charts.ts";
import { clearKeptCells } from "./clear-kept-cells.ts";
import type { FunctionHost } from "./custom-functions.ts";
import { DeveloperMetadata, type Metadata } from "./developer-metadata.ts";
import { emptyWorkbook } from "./empty-workbook.ts";
import { Model } from "./engine.ts";
import { Formats } from "./formats.ts";
import { drawHiddenCells } from "./hidden-chart-cells.ts";
import { dispatchBatch, installHostPlugin, type ModelOwner } from "./host-plugin.ts";
import { limitResults } from "./limit-results.ts";
import { LineFollowers } from "./line-followers.ts";
import { localeOf } from "./locales.ts";
import { NamedRanges } from "./named-ranges.ts";
import { Properties, type PropertyData } from "./properties.ts";
import { type Protection, Protections } from "./protections.ts";
import { SheetNumbers } from "./sheet-numbers.ts";
import { Sheets } from "./sheets.ts";
import { timeZoneOf } from "./time-zones.ts";
import { Validations } from "./validations.ts";

/** What is saved with the workbook beside o-spreadsheet's data. */
interface Extras {
  readonly name?: string;
  readonly timeZone?: string;
  readonly sheetNumbers?: Readonly<Record<string, number>>;
  readonly notes?: AnnotationData;
  readonly fontFamilies?: AnnotationData;
  readonly metadata?: readonly Metadata[];
  readonly protections?: readonly Protection[];
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly charts?: Readonly<Record<string, ChartSpec>>;
  readonly properties?: PropertyData;
  /** Of files kept before the others were. */
  readonly documentProperties?: Readonly<Record<string, string>>;
}

/** A workbook: cells that calculate, and everything Apps Script keeps around them. Plain data goes in and comes out. */
export class Spreadsheet implements SpreadsheetHandle {
  readonly model: Model;
  readonly cells: Cells;
  readonly formats: Formats;
  readonly tabs: Sheets;
  readonly namedRanges: NamedRanges;
  readonly validations: Validations;
  readonly charts: Charts;
  readonly notes: Annotations;
  readonly fontFamilies: Annotations;
  readonly metadata: DeveloperMetadata;
  readonly protections: Protections;
  readonly sheetNumbers: SheetNumbers;
  readonly properties: Properties;
  name: string;
  timeZone: string;
  private readonly changeListeners: (() => void)[] = [];

  /** @param host - runs the custom functions; they must be registered before */
  constructor(host: FunctionHost, workbook: Workbook = emptyWorkbook(), timeZone = timeZoneOf(workbook)) {
    installHostPlugin();
    drawHiddenCells();
    limitResults();
    clearKeptCells();
    const extras = workbook.extras as Extras;
    const owner: ModelOwner = {
      onCommand: (command) => followers.follow(command),
      onSettled: () => this.announceChange(),
      batch: null,
    };
    this.notes = new Annotations(extras.notes);
    this.fontFamilies = new Annotations(extras.fontFamilies);
    this.metadata = new DeveloperMetadata(extras.metadata);
    this.protections = new Protections(extras.protections);
    this.sheetNumbers = new SheetNumbers(extras.sheetNumbers);
    this.properties = new Properties(extras.properties ?? { document: extras.documentProperties ?? {} });
    this.name = extras.name ?? "Untitled spreadsheet";
    this.timeZone = timeZone;
    this.model = new Model(workbook.model, { custom: { host, owner }, mode: "normal" });
    this.cells = new Cells(this.model);
    this.formats = new Formats(this.model, extras.numberFormats);
    this.tabs = new Sheets(this.model);
    this.namedRanges = new NamedRanges(this.model);
    this.validations = new Validations(this.model);
    this.charts = new Charts(this.model, extras.charts);
    const followers = new LineFollowers([this.notes, this.fontFamilies, this.metadata, this.protections, this.charts]);
    for (const { id } of this.tabs.all()) this.sheetNumbers.of(id);
  }

  sheets(): readonly SheetInfo[] {
    return this.tabs.all();
  }

  activeSheetId(): string {
    return this.tabs.activeId();
  }

  activateSheet(sheetId: string): void {
    this.tabs.activate(sheetId);
  }

  locale(): string {
    return this.model.getters.getLocale().code;
  }

  setLocale(code: string): void {
    const locale = localeOf(code);
    if (locale.code !== this.locale()) dispatchBatch(this.model, [{ type: "UPDATE_LOCALE", locale }]);
  }

  undo(): void {
    this.model.dispatch("REQUEST_UNDO");
  }

  redo(): void {
    this.model.dispatch("REQUEST_REDO");
  }

  onChange(listener: () => void): void {
    this.changeListeners.push(listener);
  }

  /** Tells the listeners of a change; needed only for what lies beside the cells, such as properties and notes. */
  announceChange(): void {
    for (const listener of this.changeListeners) listener();
  }

  exportWorkbook(): Workbook {
    const extras: Extras = {
      name: this.name,
      timeZone: this.timeZone,
      sheetNumbers: this.sheetNumbers.toJSON(),
      notes: this.notes.toJSON(),
      fontFamilies: this.fontFamilies.toJSON(),
      metadata: this.metadata.toJSON(),
      protections: this.protections.toJSON(),
      numberFormats: this.formats.toJSON(),
      charts: this.charts.toJSON(),
      properties: this.properties.toJSON(),
    };
    // Every cell as it is: `exportData` folds formulas together and loads a second model to check that it can unfold them,
    // which takes six times as long, and a page saves after every change.
    const whole = { version: 1, model: this.model._exportData(false), extras };
    return JSON.parse(JSON.stringify(whole)) as Workbook;
  }
}
