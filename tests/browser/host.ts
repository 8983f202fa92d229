import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Session, Workbook } from "../../src/localhost/contract.ts";
import { type RunningServer, serve } from "../../src/localhost/server.ts";

declare global {
  interface Window {
    readonly kigi: Session;
  }
}

export interface HostOptions {
  /** The folder of a built add-on; the fixture's if absent. */
  readonly addon?: string;
  /** What is already in the folder when the page opens; the first sample is opened if absent. */
  readonly workbook?: Workbook | string;
  readonly language?: "en" | "ja";
  /** The module that starts the page; the fixture's, with its three numbers, if absent. `null`: Kigi's own. */
  readonly pageEntry?: string | null;
  /** The time zone of the browser. */
  readonly timeZone?: string;
}

/** A local host that is running, with one page open on it. */
export interface Host {
  readonly page: Page;
  readonly url: string;
  /** The folder in which the workbook is kept. */
  readonly folder: string;
  /** Every address that the browser asked for. */
  readonly requests: readonly string[];
  /** What went wrong in the page: uncaught errors and errors written to the console. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Serves an add-on from a folder of its own and opens the page. */
export async function openHost(browser: Browser, options: HostOptions = {}): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), "kigi-"));
  if (options.workbook) writeFileSync(join(folder, "workbook.json"), asJson(options.workbook));
  const server = await serve({
    port: 0,
    folder,
    dist: options.addon ?? here("fixture-addon"),
    pageEntry: options.pageEntry === null ? undefined : (options.pageEntry ?? here("fixture-page.ts")),
  });
  const context = await browser.newContext({
    viewport: { width: 1360, height: 800 },
    ...(options.timeZone ? { timezoneId: options.timeZone } : {}),
  });
  const page = await context.newPage();
  const { requests, errors } = record(page);
  await page.goto(`${server.url}?lang=${options.language ?? "en"}`);
  await untilReady(page);
  const close = (): Promise<void> => closeAll(page, server, folder);
  return { page, url: server.url, folder, requests, errors, close };
}

/** Waits until the workbook is shown and can be used. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForSelector("body[data-ready=true]", { timeout: 30_000 });
}

/** Waits until every change is in the folder. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator("#state", { hasText: /^(Saved|保存しました)$/ }).waitFor();
}

/** Clicks a cell of the sheet in front, types, and presses Enter. */
export async function typeInCell(page: Page, a1: string, text: string): Promise<void> {
  await clickCell(page, a1);
  if (isOnTheKeyboard(text)) await page.keyboard.type(text);
  else await compose(page, text);
  await page.waitForFunction((typed) => document.querySelector(".o-grid-composer .o-composer")?.textContent === typed, text);
  await page.keyboard.press("Enter");
}

function isOnTheKeyboard(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

// What no key gives comes from an input method, which needs a cell that is open for editing.
async function compose(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Delete");
  await page.keyboard.press("F2");
  await page.keyboard.insertText(text);
}

/** Clicks a cell of the sheet in front; it must be in view. */
export async function clickCell(page: Page, a1: string): Promise<void> {
  const { column, row } = toCartesian(a1);
  const place = await page.evaluate(
    ([col, line]) => {
      const { getters } = window.kigi.spreadsheet.model as import("@odoo/o-spreadsheet").Model;
      return getters.getVisibleRect({ left: col, right: col, top: line, bottom: line });
    },
    [column, row] as const,
  );
  const grid = await page.locator(".o-grid canvas").first().boundingBox();
  if (!grid) throw new Error("the grid is not shown");
  await page.mouse.click(grid.x + place.x + place.width / 2, grid.y + place.y + place.height / 2);
  await page.waitForFunction(
    ([col, line]) => {
      const { getters } = window.kigi.spreadsheet.model as import("@odoo/o-spreadsheet").Model;
      const active = getters.getActivePosition();
      return active.col === col && active.row === line;
    },
    [column, row] as const,
  );
}

/** What a cell shows: its value, as the add-on would read it. */
export async function cellValue(page: Page, sheet: string, a1: string): Promise<unknown> {
  const { column: col, row } = toCartesian(a1);
  return page.evaluate(
    ([name, position]) => {
      const { spreadsheet } = window.kigi;
      const found = spreadsheet.sheets().find((candidate) => candidate.name === name);
      if (!found) throw new Error(`no sheet ${name}`);
      const { getters } = spreadsheet.model as import("@odoo/o-spreadsheet").Model;
      return getters.getEvaluatedCell({ sheetId: found.id, ...position }).value;
    },
    [sheet, { col, row }] as const,
  );
}

/** The names of the sheets, in order. */
export async function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.kigi.spreadsheet.sheets().map((sheet) => sheet.name));
}

/** Opens a menu of the menu bar and chooses an entry, through submenus if more names are given. */
export async function chooseMenu(page: Page, menu: string, ...entries: readonly string[]): Promise<void> {
  await page.locator(".o-topbar-menu").getByText(menu, { exact: true }).click();
  for (const [index, entry] of entries.entries()) {
    const item = page.locator(".o-menu-item").filter({ has: page.getByText(entry, { exact: true }) });
    if (index < entries.length - 1) await item.hover();
    else await item.click();
  }
}

/** The html inside the sidebar. */
export function sidebarFrame(page: Page): FrameLocator {
  return page.frameLocator("#sidebar-body iframe");
}

/** Drops a file onto the page. */
export async function dropFile(page: Page, name: string, contents: string | Uint8Array): Promise<void> {
  const bytes = [...(typeof contents === "string" ? new TextEncoder().encode(contents) : contents)];
  await page.evaluate(
    ([fileName, data]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(data)], fileName));
      const event = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent("dragover", event));
      document.body.dispatchEvent(new DragEvent("drop", event));
    },
    [name, bytes] as const,
  );
}

/** Keeps a picture of the page under `tests/browser/shots`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(here("shots"), { recursive: true });
  await page.screenshot({ path: here(`shots/${name}.png`) });
}

function record(page: Page): { requests: string[]; errors: string[] } {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { requests, errors };
}

async function closeAll(page: Page, server: RunningServer, folder: string): Promise<void> {
  await page.context().close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

function asJson(workbook: Workbook | string): string {
  return typeof workbook === "string" ? workbook : JSON.stringify(workbook);
}

function toCartesian(a1: string): { readonly column: number; readonly row: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  if (!letters || !digits) throw new Error(`“${a1}” is not a cell`);
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { column: column - 1, row: Number(digits) - 1 };
}
