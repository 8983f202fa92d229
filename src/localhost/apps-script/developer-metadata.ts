import type { Metadata, MetadataPlace } from "../spreadsheet/developer-metadata.ts";
import type { Context } from "./context.ts";
import { enumeration } from "./enumeration.ts";
import { developerMetadataCalls, metadataLocationCalls } from "./service-calls.ts";
import { refuse, strict } from "./strict.ts";

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export const metadataLocationTypes = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType>(
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
);
export const metadataVisibilities = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
  "DOCUMENT",
  "PROJECT",
);

/** A key and value that a script left on the file, a sheet, a row or a column. */
export class DeveloperMetadataService implements Pick<DeveloperMetadata, keyof typeof developerMetadataCalls> {
  readonly guarded: DeveloperMetadata;
  readonly #context: Context;
  readonly #id: number;

  constructor(context: Context, id: number) {
    this.#context = context;
    this.#id = id;
    this.guarded = strict<DeveloperMetadata>(context.host, "DeveloperMetadata", developerMetadataCalls, this);
  }

  getId(): number {
    return this.#id;
  }

  getKey(): string {
    return this.#data().key;
  }

  getValue(): string | null {
    return this.#data().value;
  }

  getVisibility(): Visibility {
    return metadataVisibilities[this.#data().visibility];
  }

  getLocation(): Location {
    return locationOf(this.#context, this.#data().place);
  }

  setKey(key: string): DeveloperMetadata {
    return this.#update({ key: String(key) });
  }

  setValue(value: string): DeveloperMetadata {
    return this.#update({ value: String(value) });
  }

  remove(): void {
    this.#data();
    this.#context.host.spreadsheet.metadata.remove(this.#id);
  }

  #update(change: Partial<Pick<Metadata, "key" | "value">>): DeveloperMetadata {
    this.#data();
    this.#context.host.spreadsheet.metadata.update(this.#id, change);
    return this.guarded;
  }

  #data(): Metadata {
    return this.#context.host.spreadsheet.metadata.find(this.#id) ?? refuse("Developer metadata not found.");
  }
}

class MetadataLocationService implements Pick<Location, keyof typeof metadataLocationCalls> {
  readonly #context: Context;
  readonly #place: MetadataPlace;

  constructor(context: Context, place: MetadataPlace) {
    this.#context = context;
    this.#place = place;
  }

  getLocationType(): LocationType {
    return metadataLocationTypes[this.#place.kind];
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.#place.kind === "SPREADSHEET" ? this.#context.spreadsheet() : null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.#place.kind === "SHEET" ? this.#context.sheet(this.#place.sheetId) : null;
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const place = this.#place;
    if (place.kind !== "ROW") return null;
    const { columns } = this.#context.host.spreadsheet.tabs.info(place.sheetId);
    return this.#context.range({ sheetId: place.sheetId, row: place.line, column: 0, rows: 1, columns });
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const place = this.#place;
    if (place.kind !== "COLUMN") return null;
    const { rows } = this.#context.host.spreadsheet.tabs.info(place.sheetId);
    return this.#context.range({ sheetId: place.sheetId, row: 0, column: place.line, rows, columns: 1 });
  }
}

function locationOf(context: Context, place: MetadataPlace): Location {
  const location = new MetadataLocationService(context, place);
  return strict<Location>(context.host, "DeveloperMetadataLocation", metadataLocationCalls, location);
}

/** The arguments of every `addDeveloperMetadata`: a key, then a value, a visibility, or both. */
export function addMetadata(context: Context, place: MetadataPlace, args: readonly unknown[]): void {
  const [key, ...rest] = args;
  const visibility = rest.find((arg) => arg === metadataVisibilities.PROJECT) === undefined ? "DOCUMENT" : "PROJECT";
  const value = rest.find((arg) => typeof arg === "string");
  context.host.spreadsheet.metadata.add(String(key), typeof value === "string" ? value : null, visibility, place);
}

/** The guarded metadata of a place, for `getDeveloperMetadata`. */
export function metadataAt(context: Context, isHere: (place: MetadataPlace) => boolean): DeveloperMetadata[] {
  const found: DeveloperMetadata[] = [];
  for (const entry of context.host.spreadsheet.metadata.all()) {
    if (isHere(entry.place)) found.push(new DeveloperMetadataService(context, entry.id).guarded);
  }
  return found;
}
