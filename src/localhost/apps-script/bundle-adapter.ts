import { join } from "node:path";
import { build } from "esbuild";
import { projectRoot } from "../project-root.ts";

let bundled: Promise<string> | null = null;

/**
 * The adapter as one expression, to be evaluated inside a realm; its value is `startAdapter`. It has to be evaluated there
 * because arrays, dates and errors of another realm fail the script's `instanceof`. It is bundled once per process.
 */
export function bundleAdapter(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(projectRoot(), "src/localhost/apps-script/start-adapter.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "kigiAdapter",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error("The bundler made no file of the adapter; please report it.");
  return `(() => {\n${file.text}\nreturn kigiAdapter.startAdapter;\n})()`;
}
