import { expect, test } from "vitest";
import { cellValue, chooseMenu, clickCell, sheetNames, typeInCell } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();

test("the first start opens the first sample, calculated, and logs no error", async () => {
  const { page, errors } = await open();
  expect(await sheetNames(page)).toEqual(["Numbers"]);
  expect(await cellValue(page, "Numbers", "D3")).toBe(6);
  expect(await page.title()).toBe("Kigi");
  expect(errors).toEqual([]);
});

test("typing over a number recalculates the add-on's function, and undo brings it back", async () => {
  const { page } = await open();
  await typeInCell(page, "B2", "21");
  expect(await cellValue(page, "Numbers", "D2")).toBe(42);
  await page.keyboard.press("Control+z");
  expect(await cellValue(page, "Numbers", "D2")).toBe(4);
});

test("typing the name of a function shows its help", async () => {
  const { page } = await open();
  await clickCell(page, "F5");
  await page.keyboard.type("=FIXTURE_D");
  const proposals = page.locator(".o-autocomplete-dropdown");
  await proposals.getByText("FIXTURE_DOUBLE").waitFor();
  expect(await proposals.textContent()).toContain("Doubles every number of a range.");
});

test("the menu built by onOpen runs a function that writes, reads back and toasts", async () => {
  const { page } = await open();
  await chooseMenu(page, "Fixture", "Write the total");
  const toast = page.locator("#toasts .notice");
  await toast.waitFor();
  expect(await toast.textContent()).toContain("The total is 6");
  expect(await cellValue(page, "Numbers", "B4")).toBe(6);
});

test("a script that fails says so, and the page goes on", async () => {
  const { page } = await open();
  await chooseMenu(page, "Fixture", "Fail");
  const toast = page.getByRole("alert");
  await toast.waitFor();
  expect(await toast.textContent()).toContain("Nothing works today");
  await typeInCell(page, "B1", "5");
  expect(await cellValue(page, "Numbers", "D1")).toBe(10);
});

test("the developer drawer counts what the last execution asked of the spreadsheet", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Developer" }).click();
  await chooseMenu(page, "Fixture", "Write the total");
  await page.locator("#toasts .notice").waitFor();
  const cellsWritten = page.locator("#developer dt", { hasText: "Cells written" }).locator("+ dd");
  expect(await cellsWritten.textContent()).toBe("2");
});
