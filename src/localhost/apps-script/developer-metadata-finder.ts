import type { Metadata, MetadataPlace } from "../spreadsheet/developer-metadata.ts";
import type { Context } from "./context.ts";
import { DeveloperMetadataService } from "./developer-metadata.ts";
import { metadataFinderCalls } from "./service-calls.ts";
import { strict } from "./strict.ts";

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Looks for metadata on a place: on itself, and, for the file and a sheet, on what lies within. */
export class DeveloperMetadataFinderService implements Pick<Finder, keyof typeof metadataFinderCalls> {
  readonly guarded: Finder;
  readonly #context: Context;
  readonly #conditions: ((entry: Metadata) => boolean)[] = [];

  constructor(context: Context, isWithin: (place: MetadataPlace) => boolean) {
    this.#context = context;
    this.#conditions.push(({ place }) => isWithin(place));
    this.guarded = strict<Finder>(context.host, "DeveloperMetadataFinder", metadataFinderCalls, this);
  }

  withKey(key: string): Finder {
    return this.#where((entry) => entry.key === key);
  }

  withValue(value: string): Finder {
    return this.#where((entry) => entry.value === value);
  }

  withId(id: number): Finder {
    return this.#where((entry) => entry.id === id);
  }

  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Finder {
    return this.#where((entry) => entry.visibility === String(visibility));
  }

  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): Finder {
    return this.#where((entry) => entry.place.kind === String(type));
  }

  onIntersectingLocations(): Finder {
    return this.guarded;
  }

  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const found: GoogleAppsScript.Spreadsheet.DeveloperMetadata[] = [];
    const { metadata, tabs } = this.#context.host.spreadsheet;
    for (const entry of metadata.all()) {
      // What stood on a deleted sheet is kept, because undoing the deletion brings the sheet back.
      const isThere = entry.place.kind === "SPREADSHEET" || tabs.exists(entry.place.sheetId);
      const matches = isThere && this.#conditions.every((condition) => condition(entry));
      if (matches) found.push(new DeveloperMetadataService(this.#context, entry.id).guarded);
    }
    return found;
  }

  #where(condition: (entry: Metadata) => boolean): Finder {
    this.#conditions.push(condition);
    return this.guarded;
  }
}
