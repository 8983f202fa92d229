import { expect, test } from "vitest";
import { createNodeRealm } from "../../src/localhost/realm-node.ts";

const absentAtGoogle = [
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "fetch",
  "URL",
  "URLSearchParams",
  "TextEncoder",
  "structuredClone",
  "atob",
  "crypto",
  "performance",
  "require",
  "process",
  "Buffer",
  "module",
  "window",
  "self",
  "console",
  "SharedArrayBuffer",
  "Atomics",
];

test.each(absentAtGoogle)("the realm has no %s", (name) => {
  expect(createNodeRealm().evaluate(`typeof ${name}`, "probe.js")).toBe("undefined");
});

test("the realm has its own language: its arrays are not ours", () => {
  const array = createNodeRealm().evaluate("[1, 2]", "probe.js");
  expect(Array.isArray(array)).toBe(true);
  expect(Object.getPrototypeOf(array)).not.toBe(Array.prototype);
});

test("top-level functions of a script become globals, modules are refused", () => {
  const realm = createNodeRealm();
  realm.runScript("function f() { return 42 }", "Code.js");
  expect(realm.evaluate("globalThis.f()", "probe.js")).toBe(42);
  expect(() => realm.runScript("import x from 'y'", "Code.js")).toThrow(/import statement/);
});

test("two realms share nothing", () => {
  const one = createNodeRealm();
  one.runScript("var shared = 1", "Code.js");
  expect(createNodeRealm().evaluate("typeof shared", "probe.js")).toBe("undefined");
});
