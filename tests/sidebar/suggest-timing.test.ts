import { expect, test } from "vitest";
import { suggestTiming } from "../../src/sidebar/client/tree/suggest-timing.ts";

test.each([
  ["付帯売上", "円/月", 0, "lagging"],
  ["顧客対話数", "件/日", 3, "coincident"],
  ["Customer conversations", "", 3, "coincident"],
  ["オンボーディング完了率", "%", 2, "leading"],
  ["Active rate", "%", 1, "leading"],
  ["解約率", "%", 2, "lagging"],
  ["Net revenue retention", "%", 1, "lagging"],
  ["CS人数", "人", 2, null],
] as const)("%s (%s, level %i) is probably %s", (name, unit, depth, timing) => {
  expect(suggestTiming({ name, unit, depth })).toBe(timing);
});
