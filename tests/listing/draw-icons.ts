import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { projectRoot } from "../../src/localhost/project-root.ts";

/** The sizes of icons and of the banner that the Marketplace asks for, in pixels. */
const ICON_SIZES: readonly number[] = [32, 48, 96, 128];
const BANNER = { width: 440, height: 280 };

/** Draws the icon in every size, on a transparent ground, and the banner. */
export async function drawIcons(browser: Browser, folder: string): Promise<void> {
  const icon = readFileSync(join(projectRoot(), "src/localhost/page/icon.svg"), "utf8");
  for (const size of ICON_SIZES) {
    const html = `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${icon}`;
    await draw(browser, html, { width: size, height: size }, join(folder, `icon-${size}.png`));
  }
  await draw(browser, bannerOf(icon), BANNER, join(folder, "banner.png"));
}

async function draw(browser: Browser, html: string, viewport: { width: number; height: number }, path: string): Promise<void> {
  const page = await browser.newPage({ viewport });
  await page.setContent(html);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}

function bannerOf(icon: string): string {
  return `
    <style>
      body { margin: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; height: 100vh;
             color: #202124; background: #eef5f0; font-family: "Open Sans", "Noto Sans JP", Arial, sans-serif }
      svg { width: 104px; height: 104px }
      h1 { margin: 10px 0 2px; font-size: 44px; line-height: 1; font-weight: 700; letter-spacing: -.01em }
      p { margin: 8px 0 0; font-size: 17px; color: #2f6f4f }
    </style>
    ${icon}<h1>Kigi</h1><p>What moved the result, and what to do next</p>`;
}
