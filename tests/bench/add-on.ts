import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { projectRoot } from "../../src/localhost/project-root.ts";

/** A custom function of the add-on. */
export type CustomFunction = (...args: readonly unknown[]) => unknown;

/** The add-on as Apps Script gets it, and how long it took to make it run. */
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
  const start = performance.now();
  const script = new Script(code, { filename: file });
  const compiled = performance.now();
  script.runInThisContext();
  const ran = performance.now();
  return {
    compile: compiled - start,
    run: ran - compiled,
    code,
    call: (name, ...args) => (Reflect.get(globalThis, name) as CustomFunction)(...args),
  };
}
