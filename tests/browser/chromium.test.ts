import { afterEach, expect, test, vi } from "vitest";
import { launchBrowser } from "./chromium.ts";

const platform = Object.getOwnPropertyDescriptor(process, "platform");

afterEach(() => {
  vi.unstubAllEnvs();
  if (platform) Object.defineProperty(process, "platform", platform);
});

test("a browser that is named but missing is an error in one line", async () => {
  vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
  await expect(launchBrowser()).rejects.toThrow(/^CHROMIUM_PATH names \/nowhere\/chromium, which does not exist$/);
});

test("a file that is no browser is an error in one line", async () => {
  vi.stubEnv("CHROMIUM_PATH", process.execPath);
  await expect(launchBrowser()).rejects.toThrow(/^Chromium at [^\n]+ does not start: [^\n]+$/);
});

test("where no browser can run, the error says so and what to do, in one line", async () => {
  vi.stubEnv("CHROMIUM_PATH", "");
  vi.stubEnv("CHROMIUM", "npm");
  Object.defineProperty(process, "platform", { value: "sunos" });
  await expect(launchBrowser()).rejects.toThrow(
    /^no Chromium found[^\n]+ sunos [^\n]+: install Chrome or Chromium, or set CHROMIUM_PATH$/,
  );
});
