import { byteLength } from "./byte-length.ts";
import type { Context } from "./context.ts";
import { cacheCalls, type cacheServiceCalls } from "./service-calls.ts";
import { refuse, strict } from "./strict.ts";

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

/** Limits as documented, values in bytes and keys in characters: https://developers.google.com/apps-script/reference/cache/cache */
const LARGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const MOST_ENTRIES = 1000;
/** How many stay when there are more: those that would be kept longest. */
const ENTRIES_LEFT = 900;

interface Entry {
  readonly value: string;
  readonly expires: number;
}

/** Texts that are kept for a while. */
export class CacheServiceService implements Pick<CacheService, keyof typeof cacheServiceCalls> {
  readonly #document: Cache;
  readonly #user: Cache;
  readonly #script: Cache;

  constructor(context: Context) {
    this.#document = new CacheStore(context).guarded;
    this.#user = new CacheStore(context).guarded;
    this.#script = new CacheStore(context).guarded;
  }

  getDocumentCache(): Cache {
    return this.#document;
  }

  getUserCache(): Cache {
    return this.#user;
  }

  getScriptCache(): Cache {
    return this.#script;
  }
}

class CacheStore implements Pick<Cache, keyof typeof cacheCalls> {
  readonly guarded: Cache;
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;

  constructor(context: Context) {
    this.#now = () => context.host.now();
    this.guarded = strict<Cache>(context.host, "Cache", cacheCalls, this);
  }

  get(key: string): string | null {
    const entry = this.#entries.get(key);
    return entry === undefined || entry.expires <= this.#now() ? null : entry.value;
  }

  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.get(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    const text = String(value);
    if (key.length > LONGEST_KEY) refuse("Argument too large: key");
    if (byteLength(text) > LARGEST_VALUE) refuse("Argument too large: value");
    const seconds = Math.min(Math.max(1, expirationInSeconds), LONGEST_SECONDS);
    this.#entries.set(key, { value: text, expires: this.#now() + seconds * 1000 });
    if (this.#entries.size > MOST_ENTRIES) this.#thinOut();
  }

  putAll(values: Record<string, string>, expirationInSeconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.#entries.delete(key);
  }

  #thinOut(): void {
    const soonestFirst = Array.from(this.#entries).sort(([, one], [, other]) => one.expires - other.expires);
    for (const [key] of soonestFirst.slice(0, -ENTRIES_LEFT)) this.#entries.delete(key);
  }
}
