import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { openSidebarPage, type SidebarOptions, type SidebarPage } from "./sidebar-page.ts";

export type OpenSidebar = (options?: SidebarOptions) => Promise<Page>;

/** One browser for a test file; every page is closed after its test and must have run without an error. */
export function useSidebar(): OpenSidebar {
  const browser = useBrowser();
  const opened: SidebarPage[] = [];
  afterEach(async () => {
    for (const each of opened.splice(0)) {
      await each.close();
      expect(each.errors).toEqual([]);
    }
  });
  return async (options = {}) => {
    const sidebar = await openSidebarPage(browser(), options);
    opened.push(sidebar);
    return whenThere(sidebar);
  };
}

/**
 * The same for tests that do nothing to the page itself: one page for each language serves the whole file, and the sidebar is
 * loaded anew for each test, which takes half as long.
 */
export function useSidebarAgain(): OpenSidebar {
  const browser = useBrowser();
  const pages = new Map<SidebarOptions["language"], SidebarPage>();
  afterEach(() => {
    for (const { errors } of pages.values()) expect(errors.splice(0)).toEqual([]);
  });
  return async (options = {}) => {
    const kept = pages.get(options.language);
    await kept?.show(options);
    const sidebar = kept ?? (await openSidebarPage(browser(), options));
    pages.set(options.language, sidebar);
    return whenThere(sidebar);
  };
}

function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return () => browser;
}

async function whenThere({ page }: SidebarPage): Promise<Page> {
  await page.locator(".tree, .big-picture, .empty, .first-reading > *, .advice").first().waitFor();
  return page;
}
