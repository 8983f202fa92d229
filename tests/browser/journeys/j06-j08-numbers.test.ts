import { expect, test } from "vitest";
import { sheetData, workbookOf } from "../../../src/localhost/spreadsheet/workbook-data.ts";
import { templateTree } from "../../../src/templates/template-tree.ts";
import { cellValue, typeInCell } from "../host.ts";
import { useOffice, workbookOfT1 } from "./use-office.ts";

const open = useOffice();

/** Thirteen months as somebody pastes them; the published numbers are those of September and October 2026. */
function yearOfNumbers() {
  const months = Array.from({ length: 13 }, (_, at) => `${at < 3 ? 2025 : 2026}-${String(((at + 9) % 12) + 1).padStart(2, "0")}`);
  const course = (first: number, then: number, last: number, step: number) =>
    months.map((_, at) => (at === 12 ? last : at === 11 ? then : first + at * step));
  return [
    ["指標", ...months],
    ["ANC", ...months.map((_, at) => (at === 12 ? 1_300_000 : ""))],
    ["ANC.P", ...course(9000, 10000, 10500, 100)],
    ["ANC.C.M", ...course(5, 5, 5, 0)],
    ["ANC.C.O", ...course(30, 40, 44, 1)],
    ["ANC.A.O", ...course(0.6, 0.75, 0.65, 0.01)],
    ["ANC.A.R", ...course(0.8, 0.8, 0.8, 0)],
  ];
}

test("J6: a pasted year rolls up to the known totals, and a total that does not fit is listed with its cell", async () => {
  const workbook = workbookOf([sheetData("実績・目標", yearOfNumbers()), sheetData("KPIツリー", templateTree("T1", "ja"))]);
  const { page, sidebar, say, value, openTab, keep } = await open(workbook, "ja");
  const periods = sidebar.getByLabel(say("period"));
  expect(await periods.locator("option").count()).toBe(13);
  expect(await value("付帯売上")).toBe("1,201,200円");
  await openTab("problems");
  const mismatch = sidebar.locator(".problems li").filter({ hasText: "1,300,000" }).first();
  await mismatch.waitFor();
  await keep("journey-06-mismatch");
  await mismatch.getByRole("button").first().click();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { getters } = window.kigi.spreadsheet.model as import("@odoo/o-spreadsheet").Model;
        return getters.getActiveSheet().name;
      }),
    )
    .toBe("KPIツリー");

  await openTab("tabTree");
  await periods.selectOption("2026-09");
  await expect.poll(() => value("付帯売上")).toBe("1,200,000円");
});

test("J8: what is counted today is in the sidebar a moment later, and nothing is lagging that is done daily", async () => {
  const { page, sidebar, row, value, openTab, keep } = await open(workbookOfT1("ja"), "ja");
  await row("顧客対話数").scrollIntoViewIfNeeded();
  expect(await value("顧客対話数")).toBe("5件/日");
  await typeInCell(page, "C11", "7");
  await expect.poll(() => cellValue(page, "実績・目標", "C11")).toBe(7);
  await expect.poll(() => value("顧客対話数"), { timeout: 15_000 }).toBe("7件/日");
  await keep("journey-08-conversations");
  await openTab("problems");
  await sidebar.locator(".panel-page").waitFor();
  expect(
    await sidebar
      .locator(".problems")
      .getByText(/P-0[23]/)
      .count(),
  ).toBe(0);
});
