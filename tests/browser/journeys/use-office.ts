import { fileURLToPath } from "node:url";
import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import { afterEach, expect } from "vitest";
import { menuWords } from "../../../src/language/words/menu-words.ts";
import type { Workbook } from "../../../src/localhost/contract.ts";
import { sheetData, workbookOf } from "../../../src/localhost/spreadsheet/workbook-data.ts";
import { type Say, sayIn } from "../../../src/sidebar/client/words.ts";
import { templateData } from "../../../src/templates/template-data.ts";
import { templateTree } from "../../../src/templates/template-tree.ts";
import { chooseMenu, screenshot, sheetNames, sidebarFrame } from "../host.ts";
import { useHost } from "../use-host.ts";

type Language = "en" | "ja";

/** A person at a spreadsheet with the built add-on, whose sidebar was opened from the menu. */
export interface Office {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** The page inside the sidebar, for what locators cannot ask. */
  readonly frame: Frame;
  readonly say: Say;
  readonly row: (name: string) => Locator;
  /** What a KPI shows as its value. */
  readonly value: (name: string) => Promise<string | null>;
  readonly click: (name: string | RegExp) => Promise<void>;
  readonly openTab: (name: Parameters<Say>[0]) => Promise<void>;
  /** The cells of a sheet as the add-on reads them. */
  readonly cells: (sheet: string) => Promise<readonly (readonly unknown[])[]>;
  readonly sheetNames: () => Promise<readonly string[]>;
  /** Waits until an edit, or whatever was asked for, has been done. */
  readonly done: (words: string | RegExp) => Promise<void>;
  readonly keep: (picture: string) => Promise<void>;
}

/** To be called once at the top of a test file; every journey must end without an error in the page. */
export function useOffice(): (workbook: Workbook, language: Language) => Promise<Office> {
  const open = useHost();
  const opened: (readonly string[])[] = [];
  afterEach(() => {
    for (const errors of opened.splice(0)) expect(errors).toEqual([]);
  });
  return async (workbook, language) => {
    const addon = fileURLToPath(new URL("../../../dist", import.meta.url));
    const { page, errors } = await open({ addon, pageEntry: null, workbook, language });
    opened.push(errors);
    await chooseMenu(page, "Kigi", menuWords.openSidebar[language]);
    const sidebar = sidebarFrame(page);
    await sidebar.locator(".tree, .empty").first().waitFor();
    const frame = await sidebar
      .owner()
      .elementHandle()
      .then((element) => element?.contentFrame());
    if (!frame) throw new Error("the sidebar has no page");
    return officeOf(page, sidebar, frame, sayIn(language));
  };
}

function officeOf(page: Page, sidebar: FrameLocator, frame: Frame, say: Say): Office {
  const row = (name: string): Locator =>
    sidebar.getByRole("treeitem").filter({ has: sidebar.locator(".name", { hasText: new RegExp(`^(★ )?${name}$`) }) });
  return {
    page,
    sidebar,
    frame,
    say,
    row,
    value: (name) => row(name).locator(".value").textContent(),
    click: (name) => sidebar.getByRole("button", { name, exact: true }).first().click(),
    openTab: (name) => sidebar.getByRole("tab", { name: say(name), exact: true }).click(),
    cells: (sheet) => page.evaluate(readCells, sheet),
    sheetNames: () => sheetNames(page),
    done: (words) => sidebar.locator(".notice.done").getByText(words).waitFor({ timeout: 20_000 }),
    keep: (picture) => screenshot(page, picture),
  };
}

function readCells(sheet: string): unknown[][] {
  const { spreadsheet } = window.kigi;
  const { id = "" } = spreadsheet.sheets().find(({ name }) => name === sheet) ?? {};
  const { getters } = spreadsheet.model as import("@odoo/o-spreadsheet").Model;
  const { bottom, right } = getters.getSheetZone(id);
  const valueAt = (row: number, col: number): unknown => getters.getEvaluatedCell({ sheetId: id, row, col }).value;
  const rows = Array.from({ length: bottom + 1 }, (_, at) => Array.from({ length: right + 1 }, (__, col) => valueAt(at, col)));
  return rows.map((cells) => {
    const blanksFrom = cells.reduce<number>((end, cell, at) => (cell === "" || cell === null ? end : at + 1), 0);
    return cells.slice(0, blanksFrom);
  });
}

/** A spreadsheet in which nothing has been done yet. */
export function emptyWorkbook(language: Language): Workbook {
  return workbookOf([sheetData(language === "ja" ? "シート1" : "Sheet1", [[""]])]);
}

/** Template T1 with its numbers; the sheet of numbers is in front. */
export function workbookOfT1(language: Language): Workbook {
  const [tree, data] = language === "ja" ? ["KPIツリー", "実績・目標"] : ["Tree", "Data"];
  return workbookOf([sheetData(data, templateData("T1", language)), sheetData(tree, templateTree("T1", language))]);
}
