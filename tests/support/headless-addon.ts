import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { ProjectFiles } from "../../src/localhost/contract.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

let files: Promise<ProjectFiles> | null = null;

/** What `main.ts` offers to Apps Script, from the sources as they are, without the sidebar's page; bundled once. */
export function addonFiles(): Promise<ProjectFiles> {
  files ??= bundleFiles();
  return files;
}

async function bundleFiles(): Promise<ProjectFiles> {
  const main = readFileSync(`${root}src/main.ts`, "utf8");
  const names = [...main.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.match(/\w+/g) ?? []);
  const { outputFiles } = await build({
    entryPoints: [`${root}src/main.ts`],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "kigi_",
    target: "es2020",
    platform: "neutral",
    logLevel: "silent",
    footer: { js: names.map(entryPoint).join("\n") },
  });
  return { "Code.js": outputFiles[0]?.text ?? "", "sidebar.html": "<p>sidebar</p>" };
}

/** The comment makes it a custom function; the real one, with its help, is the build's affair. */
function entryPoint(name: string): string {
  const comment = name.startsWith("KPI_") ? "/** @customfunction */ " : "";
  return `${comment}function ${name}() { return kigi_.${name}.apply(null, arguments); }`;
}
