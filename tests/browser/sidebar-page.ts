import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Locator, Page, PageScreenshotOptions } from "playwright-core";
import { projectRoot } from "../../src/localhost/project-root.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { DeskSetup } from "./sidebar-desk.ts";

const ADDRESS = "http://sidebar.example/";

// Not from the address of this file: the bench bundles it elsewhere.
const here = (path: string): string => join(projectRoot(), "tests/browser", path);

export interface SidebarOptions {
  readonly language?: "en" | "ja";
  /** Template T1 with its numbers if absent. */
  readonly sheets?: DeskSetup["sheets"];
  readonly height?: number;
  readonly width?: number;
  /** What the page is told to be: the dialog with the whole tree, or the sidebar if absent. */
  readonly view?: "picture";
  /** Of the page around the sidebar. */
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly forcedColors?: "active" | "none";
  /** How many times slower than this machine. */
  readonly slowdown?: number;
  /** What every call fails with from the first one on; "" for calls that are never answered. */
  readonly failure?: string;
}

/** The built sidebar alone in a page as wide as Google makes it. */
export interface SidebarPage {
  readonly page: Page;
  /** Since they were last looked at. */
  readonly errors: string[];
  /** Loads the sidebar anew, as if nothing had been there: it keeps nothing in the browser. */
  show(options: SidebarOptions): Promise<void>;
  close(): Promise<void>;
}

export async function openSidebarPage(browser: Browser, options: SidebarOptions = {}): Promise<SidebarPage> {
  const { language = "en", slowdown = 1 } = options;
  const context = await browser.newContext({ locale: language });
  const page = await context.newPage();
  if (slowdown !== 1) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const show = (shown: SidebarOptions): Promise<void> => showSidebar(page, shown);
  await show(options);
  return { page, errors, show, close: () => context.close() };
}

async function showSidebar(page: Page, options: SidebarOptions): Promise<void> {
  const { height = 720, width = 300, colorScheme = "light", reducedMotion = "no-preference", forcedColors = "none" } = options;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion, forcedColors });
  const body = await sidebarHtml(options);
  await page.unroute(ADDRESS);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto(ADDRESS);
}

/** The built page, with the script behind it in the same page. */
async function sidebarHtml({ language = "en", sheets = sheetsOfT1(language), view, failure }: SidebarOptions): Promise<string> {
  const setup: DeskSetup = { sheets, userLocale: language, ...(failure === undefined ? {} : { failure }) };
  const setupJson = JSON.stringify(setup).replace(/</g, "\\u003c");
  const desk = await deskScript();
  const built = readFileSync(here("../../dist/sidebar.html"), "utf8").replace(
    "<base",
    () => `<script>window.deskSetup = ${setupJson}</script><script>${desk}</script><base`,
  );
  return view ? built.replace('<div id="sidebar">', `<div id="sidebar" data-view="${view}">`) : built;
}

function sheetsOfT1(language: "en" | "ja"): DeskSetup["sheets"] {
  return [
    { name: language === "ja" ? "KPIツリー" : "Tree", role: "tree", rows: templateTree("T1", language) },
    { name: language === "ja" ? "実績・目標" : "Data", role: "data", rows: templateData("T1", language) },
  ];
}

/** A tree with this many KPIs: a root, then parts of a thousand each hundred. */
export function largeSheets(count: number): DeskSetup["sheets"] {
  const parts = Array.from({ length: count - 1 }, (_, at) => [
    `K${at}`,
    at < 10 ? "R" : `K${Math.floor(at / 10) - 1}`,
    "+",
    `KPI ${at}`,
  ]);
  const data = parts.map(([id], at) => [id ?? "", at, at + 1]);
  return [
    { name: "Tree", role: "tree", rows: [["ID", "Parent", "Op", "Name"], ["R", "", "=", "Result"], ...parts] },
    { name: "Data", role: "data", rows: [["KPI", "2026-09", "2026-10"], ...data] },
  ];
}

/** The row of a KPI in the tree. */
export function row(page: Page, name: string): Locator {
  return page.getByRole("treeitem").filter({ has: page.locator(".name", { hasText: name }) });
}

/** The names in the tree from top to bottom. */
export function names(page: Page): Promise<string[]> {
  return page.locator(".name").evaluateAll((found) => found.map((each) => (each.textContent ?? "").replace("★ ", "")));
}

/** Rows of a sheet of the workbook, blank ends cut. */
export function sheetRows(page: Page, sheet = 1): Promise<string[]> {
  return page.evaluate((id) => window.workbook.read(id).map((cells) => cells.map(String).join("|").replace(/\|+$/, "")), sheet);
}

/** Takes a picture of the page, and keeps it under `tests/browser/shots`. */
export function shoot(page: Page, name: string, options: PageScreenshotOptions = {}): Promise<Buffer> {
  return page.screenshot({ ...options, path: here(`shots/${name}.png`) });
}

let desk: string | undefined;

async function deskScript(): Promise<string> {
  if (desk === undefined) {
    const { outputFiles } = await build({
      entryPoints: [here("sidebar-desk.ts")],
      bundle: true,
      write: false,
      format: "iife",
      target: "es2022",
      charset: "utf8",
    });
    desk = (outputFiles[0]?.text ?? "").replace(/<\/script/g, "<\\/script");
  }
  return desk;
}
