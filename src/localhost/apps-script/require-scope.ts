import { lacksScope, scopeAddress } from "../access.ts";
import type { Host } from "./host.ts";
import { refuse } from "./strict.ts";

/**
 * Throws Google's sentence if the manifest lists its scopes and none of these is among them. A script without a list is asked
 * for whatever it uses, and a custom function runs without having been asked for anything.
 *
 * @param scopes - without what all addresses of scopes have in common; the narrowest first
 */
export function requireScope({ execution, file }: Host, member: string, ...scopes: readonly [string, ...string[]]): void {
  if (execution.mode() === "CUSTOM_FUNCTION") return;
  const { oauthScopes } = JSON.parse(file("appsscript.json") ?? "{}") as { readonly oauthScopes?: readonly string[] };
  if (oauthScopes === undefined || scopes.some((scope) => oauthScopes.includes(scopeAddress(scope)))) return;
  refuse(lacksScope(member, scopes[0]));
}
