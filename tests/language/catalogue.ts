import { readdirSync } from "node:fs";
import type { Words } from "../../src/language/say.ts";

/** A text of the catalogue in both languages, and where it stands: `menuWords.openSidebar`. */
export interface CatalogueText extends Words {
  readonly place: string;
}

/** Every text that a module of `src/language/words` exports, each once. */
export async function catalogue(): Promise<readonly CatalogueText[]> {
  const folder = new URL("../../src/language/words/", import.meta.url);
  const modules = await Promise.all(readdirSync(folder).map((file): Promise<unknown> => import(new URL(file, folder).href)));
  const texts = new Map<unknown, CatalogueText>();
  for (const exported of modules) collect(exported, [], texts);
  return Array.from(texts.values());
}

function collect(found: unknown, path: readonly string[], texts: Map<unknown, CatalogueText>): void {
  if (typeof found !== "object" || found === null || texts.has(found)) return;
  const { en, ja } = found as { readonly en?: unknown; readonly ja?: unknown };
  if (typeof en === "string" && typeof ja === "string") texts.set(found, { en, ja, place: path.join(".") });
  else for (const [key, inside] of Object.entries(found)) collect(inside, [...path, key], texts);
}
