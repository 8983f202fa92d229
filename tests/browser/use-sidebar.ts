import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { openSidebarPage, type SidebarOptions, type SidebarPage } from "./sidebar-page.ts";

/** One browser for a test file; every page is closed after its test and must have run without an error. */
export function useSidebar(): (options?: SidebarOptions) => Promise<Page> {
  let browser: Browser;
  const opened: SidebarPage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const each of opened.splice(0)) {
      await each.close();
      expect(each.errors).toEqual([]);
    }
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const sidebar = await openSidebarPage(browser, options);
    opened.push(sidebar);
    await sidebar.page.locator(".tree, .big-picture, .empty, .first-reading > *, .advice").first().waitFor();
    return sidebar.page;
  };
}
