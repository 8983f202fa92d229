import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { projectRoot } from "../../src/localhost/project-root.ts";

/** The sizes that the Marketplace asks for, in pixels; the banner is drawn in double size as well. */
const ICON_SIZES: readonly number[] = [32, 48, 96, 128];
const BANNER = { width: 220, height: 140 };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws the icon in every size, on a transparent ground, and the banner. */
export async function drawIcons(browser: Browser, folder: string): Promise<void> {
  const icon = readFileSync(join(projectRoot(), "src/localhost/page/icon.svg"), "utf8");
  for (const size of ICON_SIZES) {
    const html = `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${icon}`;
    await draw(browser, html, { width: size, height: size }, join(folder, `icon-${size}.png`));
  }
  await draw(browser, bannerOf(icon), BANNER, join(folder, "banner-small.png"));
  await draw(browser, bannerOf(icon), BANNER, join(folder, "banner.png"), 2);
}

async function draw(browser: Browser, html: string, viewport: Size, path: string, deviceScaleFactor = 1): Promise<void> {
  const page = await browser.newPage({ viewport, deviceScaleFactor });
  await page.setContent(html);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}

function bannerOf(icon: string): string {
  return `
    <style>
      body { margin: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; height: 100vh;
             color: #202124; background: #eef5f0; font-family: "Open Sans", "Noto Sans JP", Arial, sans-serif }
      svg { width: 52px; height: 52px }
      h1 { margin: 5px 0 1px; font-size: 22px; line-height: 1; font-weight: 700; letter-spacing: -.01em }
      p { margin: 4px 0 0; font-size: 9px; color: #2f6f4f }
    </style>
    ${icon}<h1>Kigi</h1><p>What moved the result, and what to do next</p>`;
}
