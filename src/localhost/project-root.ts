import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of Kigi's `package.json`. Found by walking up, so that it is the same whether this file runs from `src` or
 * from a bundle somewhere under `node_modules/.cache`.
 */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isKigi(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("no package.json of Kigi above this file");
    folder = parent;
  }
  return folder;
}

function isKigi(packagePath: string): boolean {
  if (!existsSync(packagePath)) return false;
  const description = JSON.parse(readFileSync(packagePath, "utf8")) as { readonly name?: unknown };
  return description.name === "kigi";
}
