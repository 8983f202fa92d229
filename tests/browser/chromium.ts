import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { type ChromiumCommand, unpackNpmChromium } from "./npm-chromium.ts";

const SYSTEM_BROWSERS: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

// No sandbox, because tests also run as root in a container; the pages they open are our own, on 127.0.0.1.
const FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts a Chromium: the one CHROMIUM_PATH names, else one installed on the system, else the one that came with npm.
 * `CHROMIUM=npm` in the environment passes over the system's.
 *
 * @throws {Error} in one line, when no Chromium can run on this machine.
 */
export async function launchBrowser(): Promise<Browser> {
  const command = await findChromium();
  try {
    return await chromium.launch({ headless: true, args: [...FLAGS], ...command });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new Error(`Chromium at ${command.executablePath} does not start: ${reason}`, { cause: error });
  }
}

async function findChromium(): Promise<ChromiumCommand> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return { executablePath: named };
  }
  const installed = process.env["CHROMIUM"] === "npm" ? undefined : SYSTEM_BROWSERS.find((path) => existsSync(path));
  return installed ? { executablePath: installed } : unpackNpmChromium();
}
