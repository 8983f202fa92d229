import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { projectRoot } from "../../src/localhost/project-root.ts";

/** What is measured in a process of its own. */
export type Program = "cold-kigi" | "cold-engine" | "cold-hyperformula" | "chain" | "retained-memory" | "transactions";

const bundled = new Map<Program, Promise<string>>();

/**
 * Runs a program of `programs/` in a new process, so that no code is warm and no memory is used yet.
 *
 * @param args - Words for the program.
 * @returns What it printed, read as JSON.
 */
export async function inFreshProcess<Result>(program: Program, args: readonly string[] = []): Promise<Result> {
  const file = bundled.get(program) ?? bundleProgram(program);
  bundled.set(program, file);
  const printed = execFileSync(process.execPath, ["--expose-gc", "--max-old-space-size=8192", await file, ...args], {
    encoding: "utf8",
    cwd: projectRoot(),
  });
  return JSON.parse(printed) as Result;
}

/** Beside the bundle of the bench, where the peers are found; what a program imports while it runs is a file of its own. */
async function bundleProgram(program: Program): Promise<string> {
  const outdir = dirname(fileURLToPath(import.meta.url));
  await build({
    entryPoints: [join(projectRoot(), "tests/bench/programs", `${program}.ts`)],
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
  });
  return join(outdir, `${program}.mjs`);
}
