import type { Calls } from "../strict.ts";

export const sessionCalls = {
  getActiveUserLocale: "local",
  getScriptTimeZone: "local",
  getActiveUser: "user",
  getEffectiveUser: "user",
  getTemporaryActiveUserKey: "user",
} as const satisfies Calls<GoogleAppsScript.Base.Session>;

export const userCalls = { getEmail: "local" } as const satisfies Calls<GoogleAppsScript.Base.User>;

export const utilitiesCalls = {
  formatDate: "local",
  formatString: "local",
  getUuid: "local",
  sleep: "local",
} as const satisfies Calls<GoogleAppsScript.Utilities.Utilities>;

export const scriptAppCalls = {
  getAuthorizationInfo: "script",
  getScriptId: "script",
} as const satisfies Calls<GoogleAppsScript.Script.ScriptApp>;

export const authorizationInfoCalls = {
  getAuthorizationStatus: "local",
  getAuthorizationUrl: "local",
} as const satisfies Calls<GoogleAppsScript.Script.AuthorizationInfo>;

export const loggerCalls = {
  log: "local",
  clear: "local",
  getLog: "local",
} as const satisfies Calls<GoogleAppsScript.Base.Logger>;
