import type { MetadataPlace } from "../spreadsheet/developer-metadata.ts";
import { EmbeddedChartBuilderService, EmbeddedChartService, placeChart } from "./charts.ts";
import { addMetadata, metadataAt } from "./developer-metadata.ts";
import { DeveloperMetadataFinderService } from "./developer-metadata-finder.ts";
import { ProtectionService } from "./protection.ts";
import { SheetLines } from "./sheet-lines.ts";
import { refuse, unwrap } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What is attached to a sheet: protections, charts, developer metadata. */
export abstract class SheetAttachments extends SheetLines {
  protect(): Protection {
    const { protections } = this.context.host.spreadsheet;
    const existing = protections.of(this.sheetId).find((protection) => protection.area === null);
    return new ProtectionService(this.context, existing ?? protections.add(this.sheetId, null)).guarded;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    const wholeSheet = String(type) === "SHEET";
    const found: Protection[] = [];
    for (const protection of this.context.host.spreadsheet.protections.of(this.sheetId)) {
      if ((protection.area === null) === wholeSheet) found.push(new ProtectionService(this.context, protection).guarded);
    }
    return found;
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmbeddedChartBuilderService(this.context).guarded;
  }

  insertChart(chart: EmbeddedChart): void {
    const service = unwrap(chart, EmbeddedChartService) ?? refuse("Chart not found");
    this.context.host.spreadsheet.charts.insert(this.sheetId, placeChart(service));
  }

  updateChart(chart: EmbeddedChart): void {
    const service = unwrap(chart, EmbeddedChartService) ?? refuse("Chart not found");
    const { charts } = this.context.host.spreadsheet;
    if (!charts.of(this.sheetId).some(({ id }) => id === service.id)) refuse("Chart not found");
    charts.update(this.sheetId, service.id, placeChart(service));
  }

  removeChart(chart: EmbeddedChart): void {
    const service = unwrap(chart, EmbeddedChartService) ?? refuse("Chart not found");
    const { charts } = this.context.host.spreadsheet;
    if (!charts.of(this.sheetId).some(({ id }) => id === service.id)) refuse("Chart not found");
    charts.remove(this.sheetId, service.id);
  }

  getCharts(): EmbeddedChart[] {
    const found: EmbeddedChart[] = [];
    for (const { id, spec } of this.context.host.spreadsheet.charts.of(this.sheetId)) {
      found.push(new EmbeddedChartService(this.context, spec, id).guarded);
    }
    return found;
  }

  addDeveloperMetadata(...args: readonly unknown[]): Sheet {
    addMetadata(this.context, { kind: "SHEET", sheetId: this.sheetId }, args);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.context, (place) => place.kind === "SHEET" && place.sheetId === this.sheetId);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const isHere = (place: MetadataPlace) => place.kind !== "SPREADSHEET" && place.sheetId === this.sheetId;
    return new DeveloperMetadataFinderService(this.context, isHere).guarded;
  }
}
