import { byteLength } from "./byte-length.ts";
import type { Context } from "./context.ts";
import { propertiesCalls, type propertiesServiceCalls } from "./service-calls.ts";
import { refuse, strict } from "./strict.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

/** 9 KB a value, 500 KB a store, in bytes: https://developers.google.com/apps-script/guides/services/quotas */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** Small texts kept by file, by person or by script; here all of them are saved with the workbook. */
export class PropertiesServiceService implements Pick<PropertiesService, keyof typeof propertiesServiceCalls> {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  getDocumentProperties(): Properties {
    return new PropertiesStore(this.#context, this.#context.host.spreadsheet.properties.document).guarded;
  }

  getUserProperties(): Properties {
    return new PropertiesStore(this.#context, this.#context.host.spreadsheet.properties.user).guarded;
  }

  getScriptProperties(): Properties {
    return new PropertiesStore(this.#context, this.#context.host.spreadsheet.properties.script).guarded;
  }
}

class PropertiesStore implements Pick<Properties, keyof typeof propertiesCalls> {
  readonly guarded: Properties;
  readonly #store: Map<string, string>;
  readonly #mayWrite: () => boolean;

  constructor(context: Context, store: Map<string, string>) {
    this.#store = store;
    this.#mayWrite = () => context.host.execution.mode() !== "CUSTOM_FUNCTION";
    this.guarded = strict<Properties>(context.host, "Properties", propertiesCalls, this);
  }

  getProperty(key: string): string | null {
    return this.#store.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#store);
  }

  getKeys(): string[] {
    return Array.from(this.#store.keys());
  }

  setProperty(key: string, value: string): Properties {
    if (!this.#mayWrite()) refuse("You do not have permission to call setProperty");
    const text = String(value);
    if (byteLength(text) > LARGEST_VALUE) refuse("Argument too large: value");
    const others = Array.from(this.#store).filter(([otherKey]) => otherKey !== key);
    const sizes = [...others, [key, text]].map(([eachKey = "", each = ""]) => byteLength(eachKey) + byteLength(each));
    if (sizes.reduce((sum, size) => sum + size) > LARGEST_STORE) {
      refuse("You have exceeded the property storage quota. Please remove some properties and try again.");
    }
    this.#store.set(key, text);
    return this.guarded;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): Properties {
    if (deleteAllOthers) this.#store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this.guarded;
  }

  deleteProperty(key: string): Properties {
    this.#store.delete(key);
    return this.guarded;
  }

  deleteAllProperties(): Properties {
    this.#store.clear();
    return this.guarded;
  }
}
