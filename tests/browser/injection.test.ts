import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileRecords, hostileSheets, hostileTexts, typedAsText } from "../privacy/hostile-text.ts";
import { launchBrowser } from "./chromium.ts";
import { cellValue, chooseMenu, dropFile, sheetNames, sidebarFrame, untilSaved } from "./host.ts";
import { names, openSidebarPage, row } from "./sidebar-page.ts";
import { useHost } from "./use-host.ts";

const addon = fileURLToPath(new URL("../../dist", import.meta.url));

/** What hostile text has set, in the page and in every frame of it. */
function whatRan(page: Page): Promise<unknown[]> {
  return Promise.all(page.frames().map((frame) => frame.evaluate(() => Reflect.get(window, "wasRun"))));
}

// Google's frame has no policy against inline scripts, so here there is none either.
describe("in the sidebar alone", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const sheetsOf = (texts: readonly string[]) => {
    const [tree, data] = hostileSheets(texts);
    return [
      { name: "Tree <img src=x onerror=wasRun=1>", role: "tree", rows: tree?.[1] ?? [] },
      { name: "</script><script>wasRun=1</script>", role: "data", rows: data?.[1] ?? [] },
    ] as const;
  };

  test("the page would run what was put into it: the trap is open", async () => {
    const { page, close } = await openSidebarPage(browser, { sheets: sheetsOf(["a"]) });
    await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), hostileTexts[0] ?? "");
    await expect.poll(() => page.evaluate(() => Reflect.get(window, "wasRun"))).toBe(1);
    await close();
  });

  test("names, units, people and definitions are text in the tree, in the details and in what is said", async () => {
    const sidebar = await openSidebarPage(browser, { sheets: sheetsOf(hostileTexts), height: 1600 });
    const { page, errors } = sidebar;
    await page.locator(".tree").waitFor();
    expect((await names(page)).slice(1)).toEqual(hostileTexts.map((text) => text.trim()));
    const elements = await page.evaluate(
      () => document.querySelectorAll("img, iframe, script, svg[onload], [onerror], [onfocus]").length,
    );
    for (const text of hostileTexts.slice(1)) {
      await row(page, text.trim()).first().click();
      await page.keyboard.press("Enter");
      await page.locator(".panel").waitFor();
      expect(await page.locator(".panel").textContent(), text).toContain(text.trim().replace(/\s+/g, " "));
      await page.keyboard.press("Escape");
      await page.locator(".panel").waitFor({ state: "detached" });
    }
    await page.getByRole("button", { name: /^Checks/ }).click();
    expect(
      await page.evaluate(() => document.querySelectorAll("img, iframe, script, svg[onload], [onerror], [onfocus]").length),
    ).toBe(elements);
    expect(await whatRan(page)).toEqual([undefined]);
    expect(errors).toEqual([]);
    await sidebar.close();
  });

  test("what the script says when it fails is text", async () => {
    for (const text of hostileTexts.slice(0, 7)) {
      const { page, close } = await openSidebarPage(browser, { sheets: sheetsOf(["a"]) });
      await page.locator(".tree").waitFor();
      await page.evaluate((message) => Reflect.set(window, "failure", message), text);
      await page.getByRole("treeitem").first().press("Alt+ArrowDown");
      await page.getByRole("treeitem").first().press("F2");
      await page.getByRole("textbox").fill("x");
      await page.keyboard.press("Enter");
      await page.getByText(text, { exact: false }).first().waitFor();
      expect(await whatRan(page)).toEqual([undefined]);
      await close();
    }
  });
});

describe("in the local spreadsheet", () => {
  const open = useHost();

  test("sidebar, report and cells show text, and nothing leaves the page", async () => {
    const sheets = [...hostileSheets(hostileTexts), ...hostileRecords(hostileTexts), ["Out", [["x"]]] as const];
    const { page, url, requests } = await open({ addon, pageEntry: null, workbook: typedAsText(sheets) });
    await chooseMenu(page, "Kigi", "Open sidebar");
    await sidebarFrame(page).getByRole("treeitem").first().waitFor();
    expect(await sidebarFrame(page).locator(".name").count()).toBeGreaterThan(10);
    await chooseMenu(page, "Kigi", "Refresh monthly report");
    await expect.poll(() => sheetNames(page)).toContain("Monthly report");
    const tabs = await sidebarFrame(page).getByRole("tab").all();
    expect(tabs.length).toBeGreaterThan(3);
    for (const tab of tabs) {
      await tab.click();
      await sidebarFrame(page).getByRole("tabpanel").first().waitFor();
    }
    await untilSaved(page);
    expect((await whatRan(page)).every((ran) => ran === undefined)).toBe(true);
    expect(requests.filter((address) => !address.startsWith(url) && !/^(data|blob|about):/.test(address))).toEqual([]);
    expect(page.context().pages()).toHaveLength(1);
  });

  test("fields and names of CSV files are text", async () => {
    const { page, errors } = await open();
    const quoted = hostileTexts.map((text) => `"${text.replace(/"/g, '""')}"`);
    await dropFile(page, "</script><script>wasRun=1</script>.csv", quoted.join("\n"));
    await page.locator("#toasts .notice").waitFor();
    const [, sheet = ""] = await sheetNames(page);
    for (const [index, text] of hostileTexts.entries()) {
      if (!/^-1|^\+1/.test(text)) expect(await cellValue(page, sheet, `A${index + 1}`), text).toBe(text);
    }
    for (const name of ["__proto__.csv", "constructor.csv", "../../etc/passwd.csv", "\u202evsc.csv"])
      await dropFile(page, name, "1");
    await expect.poll(async () => (await sheetNames(page)).length).toBe(6);
    expect(await whatRan(page)).toEqual((await whatRan(page)).map(() => undefined));
    expect(errors).toEqual([]);
  });
});
