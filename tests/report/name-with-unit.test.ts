import { expect, test } from "vitest";
import { nameWithUnit } from "../../src/report/say/name-with-unit.ts";

function called(name: string, unit: string): string {
  return nameWithUnit({ id: "A", name, unit });
}

test("the unit stands behind the name", () => {
  expect(called("Revenue", "GBP")).toBe("Revenue (GBP)");
  expect(called("付帯総客数", "社")).toBe("付帯総客数 (社)");
});

test("per cent stand behind the numbers, and what has no unit needs none", () => {
  expect(called("Active rate", "%")).toBe("Active rate");
  expect(called("Score", "")).toBe("Score");
});

test("a unit that the name has in it is not said again", () => {
  expect(called("Customers", "customers")).toBe("Customers");
  expect(called("Accounts renewed with an outcome", "accounts")).toBe("Accounts renewed with an outcome");
});
