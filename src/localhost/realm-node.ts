import vm from "node:vm";
import type { Realm } from "./contract.ts";

/** What Node puts into a new context beyond the language, and Apps Script does not have in this form. */
const foreign = ["console", "SharedArrayBuffer", "Atomics"];

/** From where tasks are started, because Node ends only what it has started as a script. */
const starter = vm.createContext({ task: null });
const start = new vm.Script("task()", { filename: "start-task.js" });

/** A realm with nothing but the language in it, as the add-on finds it at Google before the services are added. */
export function createNodeRealm(): Realm {
  const context = vm.createContext(Object.create(null), { name: "apps-script" });
  vm.runInContext(`for (const name of ${JSON.stringify(foreign)}) delete globalThis[name];`, context);
  return {
    evaluate: (source, fileName) => vm.runInContext(source, context, { filename: fileName }),
    runScript(source, fileName) {
      vm.runInContext(source, context, { filename: fileName });
    },
    within(seconds, task) {
      Object.assign(starter, { task });
      try {
        return start.runInContext(starter, { timeout: Math.ceil(seconds * 1000) });
      } catch (error) {
        if (isTimeUp(error)) return null;
        throw error;
      }
    },
  };
}

/** The error may belong to any realm. */
function isTimeUp(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
