import type { Calls } from "../strict.ts";

export const propertiesServiceCalls = {
  getDocumentProperties: "look up",
  getUserProperties: "look up",
  getScriptProperties: "look up",
} as const satisfies Calls<GoogleAppsScript.Properties.PropertiesService>;

export const propertiesCalls = {
  getProperty: "read",
  getProperties: "read",
  getKeys: "read",
  setProperty: "write",
  setProperties: "write",
  deleteProperty: "write",
  deleteAllProperties: "write",
} as const satisfies Calls<GoogleAppsScript.Properties.Properties>;

export const cacheServiceCalls = {
  getDocumentCache: "look up",
  getUserCache: "look up",
  getScriptCache: "look up",
} as const satisfies Calls<GoogleAppsScript.Cache.CacheService>;

/** A cache is open to custom functions, so even putting counts as a read there. */
export const cacheCalls = {
  get: "read",
  getAll: "read",
  put: "read",
  putAll: "read",
  remove: "read",
  removeAll: "read",
} as const satisfies Calls<GoogleAppsScript.Cache.Cache>;

export const lockServiceCalls = {
  getDocumentLock: "look up",
  getUserLock: "look up",
  getScriptLock: "look up",
} as const satisfies Calls<GoogleAppsScript.Lock.LockService>;

export const lockCalls = {
  tryLock: "lock",
  waitLock: "lock",
  hasLock: "local",
  releaseLock: "lock",
} as const satisfies Calls<GoogleAppsScript.Lock.Lock>;
