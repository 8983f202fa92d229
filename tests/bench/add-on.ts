import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { projectRoot } from "../../src/localhost/project-root.ts";
import { processorTime } from "./measure.ts";

/** A custom function of the add-on. */
export type CustomFunction = (...args: readonly unknown[]) => unknown;

/** The add-on as Apps Script gets it, and the milliseconds of the processor that it took to compile and to run its top level. */
export interface AddOn {
  readonly compile: number;
  readonly run: number;
  readonly code: string;
  readonly call: (name: string, ...args: readonly unknown[]) => unknown;
}

/** Loads `dist/Code.js`. Not into a context of its own: there Node asks an interceptor for every global, `Number` and `Math` included. */
export function loadAddOn(): AddOn {
  const file = join(projectRoot(), "dist/Code.js");
  const code = readFileSync(file, "utf8");
  const start = process.cpuUsage();
  const script = new Script(code, { filename: file });
  const compile = processorTime(start);
  const compiled = process.cpuUsage();
  script.runInThisContext();
  const run = processorTime(compiled);
  return {
    compile,
    run,
    code,
    call: (name, ...args) => (Reflect.get(globalThis, name) as CustomFunction)(...args),
  };
}
