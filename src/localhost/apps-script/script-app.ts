import type { Context } from "./context.ts";
import { enumeration } from "./enumeration.ts";
import { authorizationInfoCalls, type scriptAppCalls } from "./service-calls.ts";
import { strict } from "./strict.ts";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

export const authModes = enumeration<typeof GoogleAppsScript.Script.AuthMode>("NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");
const statuses = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>("REQUIRED", "NOT_REQUIRED");

export const scriptAppConstants = { AuthMode: authModes, AuthorizationStatus: statuses };

/** The script about itself. Here the person has granted all that the manifest asks for. */
export class ScriptAppService implements Pick<ScriptApp, keyof typeof scriptAppCalls> {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  getAuthorizationInfo(): AuthorizationInfo {
    const info = {
      getAuthorizationStatus: () => statuses.NOT_REQUIRED,
      // Null where nothing is left to be granted, which the declarations do not say.
      getAuthorizationUrl: () => null as never,
    } satisfies Pick<AuthorizationInfo, keyof typeof authorizationInfoCalls>;
    return strict<AuthorizationInfo>(this.#context.host, "AuthorizationInfo", authorizationInfoCalls, info);
  }

  getScriptId(): string {
    return "local-script";
  }
}
