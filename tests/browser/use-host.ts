import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { type Host, type HostOptions, openHost } from "./host.ts";

/**
 * To be called once at the top of a test file: one browser serves the file, and what a test opened is closed after it.
 * Returns what opens a local host.
 */
export function useHost(): (options?: HostOptions) => Promise<Host> {
  const opened: Host[] = [];
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const host of opened.splice(0)) await host.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    if (!browser) throw new Error("a local host can be opened within a test only");
    const host = await openHost(browser, options);
    opened.push(host);
    return host;
  };
}
