import { refusal } from "../access.ts";
import type { Host } from "./host.ts";
import { refuse } from "./strict.ts";

/**
 * Throws Google's sentence if the manifest lists its scopes and this one is not among them. A script without a list is asked
 * for whatever it uses.
 */
export function requireScope(host: Host, member: string, scope: string): void {
  const manifest = JSON.parse(host.file("appsscript.json") ?? "{}") as { readonly oauthScopes?: readonly string[] };
  const listed = manifest.oauthScopes ?? [scope];
  if (!listed.includes(scope)) refuse(refusal("FULL", member, "user"));
}
