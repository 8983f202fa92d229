import { expect, test } from "vitest";
import { nameWithUnit } from "../../src/report/name-with-unit.ts";

test.each([
  ["Revenue", "GBP", "Revenue (GBP)"],
  ["付帯総客数", "社", "付帯総客数 (社)"],
  ["Active rate", "%", "Active rate"],
  ["Score", "", "Score"],
  ["Customers", "customers", "Customers"],
  ["Accounts renewed with an outcome", "accounts", "Accounts renewed with an outcome"],
])("%s in %s is called %s", (name, unit, called) => {
  expect(nameWithUnit({ id: "A", name, unit })).toBe(called);
});
