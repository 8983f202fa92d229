import { fileURLToPath } from "node:url";
import type { FrameLocator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Workbook } from "../../src/localhost/contract.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { cellValue, chooseMenu, screenshot, sheetNames, sidebarFrame, typeInCell } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();
const addon = fileURLToPath(new URL("../../dist", import.meta.url));

const sheetsOfT1 = (): Workbook =>
  workbookOf([sheetData("Data", templateData("T1", "en")), sheetData("Tree", templateTree("T1", "en"))]);

/** The local host with the built add-on, and its sidebar opened from the menu. */
async function openSidebar(workbook: Workbook, language: "en" | "ja" = "en") {
  const { page, errors } = await open({ addon, pageEntry: null, workbook, language });
  await chooseMenu(page, "Kigi", language === "ja" ? "サイドバーを開く" : "Open sidebar");
  const sidebar = sidebarFrame(page);
  await sidebar.locator(".tree, .empty").first().waitFor();
  return { page, errors, sidebar };
}

const row = (sidebar: FrameLocator, name: string) =>
  sidebar.getByRole("treeitem").filter({ has: sidebar.locator(".name", { hasText: name }) });
const value = (sidebar: FrameLocator, name: string) => row(sidebar, name).locator(".value").textContent();

/** Until the sidebar has heard of what it wrote: a move by key is only taken then. */
async function settled(sidebar: FrameLocator): Promise<void> {
  await sidebar.locator('.sidebar[aria-busy="false"]').waitFor();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test("edits in the sidebar arrive in the sheet, edits in the grid arrive in the sidebar", async () => {
  const { page, errors, sidebar } = await openSidebar(sheetsOfT1());
  await expect.poll(() => value(sidebar, "Ancillary (add-on) revenue")).toBe("¥1,201,200");
  await screenshot(page, "kpi-sidebar-host");

  await row(sidebar, "Average add-on unit price").click();
  await press(page, "F2");
  await page.keyboard.type("=Price");
  await press(page, "Enter");
  await expect.poll(() => cellValue(page, "Tree", "D3")).toBe("=Price");
  await settled(sidebar);

  await press(page, "Alt+ArrowDown");
  await expect.poll(() => cellValue(page, "Tree", "A3")).toBe("ANC.C");
  await settled(sidebar);
  await press(page, "Delete", "Enter");
  await expect.poll(() => value(sidebar, "Ancillary (add-on) revenue")).toBe("¥114");
  for (let step = 0; step < 3; step++) await sidebar.locator(".toolbar").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => cellValue(page, "Tree", "D3")).toBe("Average add-on unit price");
  await expect.poll(() => value(sidebar, "Ancillary (add-on) revenue")).toBe("¥1,201,200");

  await typeInCell(page, "C2", "21000");
  await expect.poll(() => value(sidebar, "Ancillary (add-on) revenue"), { timeout: 15_000 }).toBe("¥2,402,400");
  expect(errors).toEqual([]);
});

test("a problem in the sidebar leads to its cell in the grid", async () => {
  const tree = [
    ["ID", "Parent", "Op"],
    ["R", "", "="],
    ["a", "lost", "+"],
  ];
  const { page, errors, sidebar } = await openSidebar(workbookOf([sheetData("Notes", [["hello"]]), sheetData("Tree", tree)]));
  await sidebar.getByRole("button", { name: /^Checks · Errors: 1/ }).click();
  await sidebar.getByRole("button", { name: "Tree!B3" }).click();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { getters } = window.kigi.spreadsheet.model as import("@odoo/o-spreadsheet").Model;
        const { col, row: line } = getters.getActivePosition();
        return [getters.getActiveSheet().name, col, line];
      }),
    )
    .toEqual(["Tree", 1, 2]);
  expect(errors).toEqual([]);
});

test("an empty spreadsheet gets a tree from the sidebar, in Japanese", async () => {
  const { page, errors, sidebar } = await openSidebar(workbookOf([sheetData("シート1", [[""]])]), "ja");
  await sidebar.getByRole("button", { name: "テンプレートを挿入" }).click();
  await expect.poll(() => value(sidebar, "付帯売上")).toBe("1,201,200円");
  expect(await sheetNames(page)).toEqual(["シート1", "KPIツリー", "実績・目標"]);
  await screenshot(page, "kpi-sidebar-host-ja");
  expect(errors).toEqual([]);
});
