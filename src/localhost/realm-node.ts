import vm from "node:vm";
import type { Realm } from "./contract.ts";

/** What Node puts into a new context beyond the language, and Apps Script does not have in this form. */
const foreign = ["console", "WebAssembly", "SharedArrayBuffer", "Atomics"];

/** A realm with nothing but the language in it, as the add-on finds it at Google before the services are added. */
export function createNodeRealm(): Realm {
  const context = vm.createContext(Object.create(null), { name: "apps-script" });
  vm.runInContext(`for (const name of ${JSON.stringify(foreign)}) delete globalThis[name];`, context);
  return {
    evaluate: (source, fileName) => vm.runInContext(source, context, { filename: fileName }),
    runScript(source, fileName) {
      vm.runInContext(source, context, { filename: fileName });
    },
  };
}
