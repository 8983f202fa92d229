import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { projectRoot } from "../project-root.ts";

/** The scripts of the page, ready to be sent. */
export interface PageScripts {
  /** What the page itself runs. */
  readonly page: string;
  /** What runs first inside a sidebar or dialog: it provides `google.script`. */
  readonly frame: string;
}

const here = (path: string): string => join(projectRoot(), "src/localhost/page", path);
const bundled = new Map<string, Promise<PageScripts>>();

/** Bundles the page in memory, once per process; `entry` is the module that starts it, Kigi's own if absent. */
export function bundlePage(entry = here("main.ts")): Promise<PageScripts> {
  const scripts = bundled.get(entry) ?? bundleScripts(entry);
  bundled.set(entry, scripts);
  return scripts;
}

async function bundleScripts(entry: string): Promise<PageScripts> {
  const [page, frame] = await Promise.all([
    bundle({ entryPoints: [entry], format: "esm" }),
    bundle({ entryPoints: [here("frame/main.ts")], format: "iife" }),
  ]);
  return { page, frame };
}

async function bundle(options: BuildOptions): Promise<string> {
  const result = await build({
    ...options,
    bundle: true,
    write: false,
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
  });
  const [file] = result.outputFiles ?? [];
  if (!file) throw new Error("esbuild wrote no page script");
  return file.text;
}
