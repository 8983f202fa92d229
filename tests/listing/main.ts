import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/localhost/project-root.ts";
import { launchBrowser } from "../browser/chromium.ts";
import { drawIcons } from "./draw-icons.ts";
import { takeScreenshots } from "./take-screenshots.ts";

/** Makes every picture of the README and of the Marketplace listing anew, from the built add-on in the local spreadsheet. */
export async function main(): Promise<void> {
  const docs = join(projectRoot(), "docs");
  const listing = join(docs, "listing");
  mkdirSync(listing, { recursive: true });
  const browser = await launchBrowser();
  try {
    await drawIcons(browser, listing);
    await takeScreenshots(browser, docs, listing);
  } finally {
    await browser.close();
  }
  console.log("The pictures are in docs and docs/listing. Look at every one of them.");
}
