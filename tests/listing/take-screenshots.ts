import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Workbook } from "../../src/localhost/contract.ts";
import { projectRoot } from "../../src/localhost/project-root.ts";
import { addOnRevenue } from "../../src/localhost/samples/add-on-revenue.ts";
import { serve } from "../../src/localhost/server.ts";
import { chooseMenu, sheetNames, sidebarFrame, untilReady } from "../browser/host.ts";

type Size = { readonly width: number; readonly height: number };

/** What is to be seen on a picture. */
interface Shot {
  readonly language: "en" | "ja";
  /** The sample of real purchases if absent. */
  readonly workbook?: Workbook;
  /** What a person does before the picture is taken. */
  readonly arrange: (page: Page) => Promise<void>;
}

/** README pictures are as wide as a laptop's screen, those of the listing as the Marketplace asks for. */
const README: Size = { width: 1440, height: 900 };
const LISTING: Size = { width: 1280, height: 800 };

/** Takes the pictures of the README into `docs`, and those of the listing into `listing`. */
export async function takeScreenshots(browser: Browser, docs: string, listing: string): Promise<void> {
  const shots: Readonly<Record<string, Shot>> = {
    overview: { language: "en", arrange: async () => undefined },
    sidebar: { language: "en", workbook: await revenue("en"), arrange: showSidebar },
    report: { language: "ja", workbook: await revenue("ja"), arrange: (page) => showReport(page, "月次レポート") },
  };
  for (const [name, shot] of Object.entries(shots)) await take(browser, shot, README, join(docs, `${name}.png`));
  for (const language of ["en", "ja"] as const) {
    const workbook = await revenue(language);
    const path = (name: string): string => join(listing, `${name}.${language}.png`);
    await take(browser, { language, arrange: async () => undefined }, LISTING, path("overview"));
    await take(browser, { language, workbook, arrange: showSidebar }, LISTING, path("sidebar"));
    const report = { en: "Monthly report", ja: "月次レポート" }[language];
    await take(browser, { language, workbook, arrange: (page) => showReport(page, report) }, LISTING, path("report"));
  }
}

/** Template T1 with its sample values. */
function revenue(language: "en" | "ja"): Promise<Workbook> {
  return addOnRevenue.open(language, () => Promise.reject(new Error("this sample lies in no file")));
}

async function take(browser: Browser, { language, workbook, arrange }: Shot, viewport: Size, path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kigi-picture-"));
  if (workbook) writeFileSync(join(folder, "workbook.json"), JSON.stringify(workbook));
  const server = await serve({ port: 0, folder, dist: join(projectRoot(), "dist") });
  const page = await browser.newPage({ viewport, locale: language, timezoneId: "Asia/Tokyo" });
  try {
    await page.goto(`${server.url}?lang=${language}`);
    await untilReady(page);
    await arrange(page);
    await settle(page);
    await page.screenshot({ path });
  } finally {
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function showSidebar(page: Page): Promise<void> {
  const [, tree = ""] = await sheetNames(page);
  await showSheet(page, tree);
  const japanese = (await page.getAttribute("html", "lang")) === "ja";
  await chooseMenu(page, "Kigi", japanese ? "サイドバーを開く" : "Open sidebar");
  await sidebarFrame(page).getByRole("treeitem").first().waitFor();
}

async function showReport(page: Page, sheet: string): Promise<void> {
  const refresh = sheet === "Monthly report" ? "Refresh monthly report" : "月次レポートを更新";
  await chooseMenu(page, "Kigi", refresh);
  await page.waitForFunction((name) => window.kigi.spreadsheet.sheets().some((each) => each.name === name), sheet);
  await showSheet(page, sheet);
}

async function showSheet(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { spreadsheet } = window.kigi;
    const found = spreadsheet.sheets().find((sheet) => sheet.name === wanted);
    if (!found) throw new Error(`There is no sheet ${wanted}`);
    spreadsheet.activateSheet(found.id);
  }, name);
}

// Messages go by themselves after a few seconds; charts are drawn a moment after their cells.
async function settle(page: Page): Promise<void> {
  await page.locator("#toasts .notice").first().waitFor({ state: "detached", timeout: 15_000 });
  await page.waitForTimeout(1_500);
}
