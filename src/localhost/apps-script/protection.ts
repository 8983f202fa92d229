import type { Area } from "../spreadsheet/area.ts";
import type { Protection as ProtectionData } from "../spreadsheet/protections.ts";
import type { Context } from "./context.ts";
import { enumeration } from "./enumeration.ts";
import { protectionCalls } from "./service-calls.ts";
import { strict } from "./strict.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionKind = GoogleAppsScript.Spreadsheet.ProtectionType;

export const protectionTypes = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>("RANGE", "SHEET");

/** A protected range or sheet. Whether it holds against the person is decided by the session, as the owner may always edit. */
export class ProtectionService implements Pick<Protection, keyof typeof protectionCalls> {
  readonly guarded: Protection;
  readonly #context: Context;
  readonly #data: ProtectionData;

  constructor(context: Context, data: ProtectionData) {
    this.#context = context;
    this.#data = data;
    this.guarded = strict<Protection>(context.host, "Protection", protectionCalls, this);
  }

  getDescription(): string {
    return this.#current().description;
  }

  setDescription(description: string): Protection {
    this.#store.update(this.#data.id, { description: String(description) });
    return this.guarded;
  }

  isWarningOnly(): boolean {
    return this.#current().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Protection {
    this.#store.update(this.#data.id, { warningOnly });
    return this.guarded;
  }

  getProtectionType(): ProtectionKind {
    return this.#data.area === null ? protectionTypes.SHEET : protectionTypes.RANGE;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.#context.range(this.#current().area ?? this.#wholeSheet());
  }

  canEdit(): boolean {
    const { area, sheetId } = this.#current();
    try {
      this.#store.assertEditable(sheetId, area);
      return true;
    } catch {
      return false;
    }
  }

  remove(): void {
    this.#store.remove(this.#data.id);
  }

  get #store() {
    return this.#context.host.spreadsheet.protections;
  }

  #current(): ProtectionData {
    return this.#store.find(this.#data.id) ?? this.#data;
  }

  #wholeSheet(): Area {
    const { rows, columns } = this.#context.host.spreadsheet.tabs.info(this.#data.sheetId);
    return { sheetId: this.#data.sheetId, row: 0, column: 0, rows, columns };
  }
}
