import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { chooseMenu, clickCell, screenshot } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();

/** Names that are the same in Japanese: of functions and formats, of the add-on and of what the fixture adds. */
const SAME_IN_JAPANESE = /^(SUM|AVERAGE|COUNT|MAX|MIN|Kigi|Fixture|[\d.%°]+)$/;

/** From the corner of the grid, in pixels. */
const INSIDE = [150, 60] as const;
const COLUMN_HEADER = [150, 12] as const;
const ROW_HEADER = [20, 60] as const;

test("in Japanese the menus are Japanese, and those of a cell, a row, a column and a sheet", async () => {
  const { page } = await open({ language: "ja" });
  const menus = page.locator(".o-topbar-menu");
  const names = (await menus.allInnerTexts()).filter((name) => name !== "Fixture");
  const entries = [...names];
  for (const name of names) {
    await menus.getByText(name, { exact: true }).click();
    entries.push(...(await entriesOf(page)));
    await closeMenu(page);
  }
  await clickCell(page, "B2");
  const grid = await page.locator(".o-grid canvas").first().boundingBox();
  for (const [right, down] of [INSIDE, COLUMN_HEADER, ROW_HEADER]) {
    await page.mouse.click((grid?.x ?? 0) + right, (grid?.y ?? 0) + down, { button: "right" });
    entries.push(...(await entriesOf(page)));
    await closeMenu(page);
  }
  await page.locator(".o-sheet").first().click({ button: "right" });
  entries.push(...(await entriesOf(page)));
  expect(entries.filter((entry) => !isJapanese(entry) && !SAME_IN_JAPANESE.test(entry))).toEqual([]);
  expect(entries).toEqual(expect.arrayContaining(["元に戻す", "B 列を非表示", "2 行を非表示", "名前を変更"]));
});

test("in Japanese the panels of every day are Japanese", async () => {
  const { page } = await open({ language: "ja" });
  for (const [menu, entry, shown] of [
    ["編集", "検索と置換", "大文字と小文字を区別"],
    ["データ", "テキストを列に分割", "区切り文字"],
    ["データ", "名前付き範囲", "名前付き範囲を追加"],
  ] as const) {
    await chooseMenu(page, menu, entry);
    await page.locator(".o-sidePanel", { hasText: shown }).waitFor();
  }
  await chooseMenu(page, "ファイル", "印刷");
  await page.getByText("印刷プレビュー").waitFor();
  await screenshot(page, "grid-print-ja");
});

/** The entries of the menu that is open, and of those below it. */
async function entriesOf(page: Page): Promise<readonly string[]> {
  const menus = page.locator(".o-menu");
  const namesOf = (depth: number): Promise<readonly string[]> => menus.nth(depth).locator(".o-menu-item-name").allInnerTexts();
  await menus.first().waitFor();
  const names = [...(await namesOf(0))];
  const deeper = menus.first().locator(".o-menu-item:not(.disabled):has(.o-menu-item-root)");
  let before = "";
  for (let at = 0; at < (await deeper.count()); at++) {
    await deeper.nth(at).click();
    await menus.nth(1).waitFor();
    // The menu of the entry before stays for a moment.
    await expect.poll(async () => (await namesOf(1)).join()).not.toBe(before);
    const below = await namesOf(1);
    before = below.join();
    names.push(...below);
  }
  return names;
}

async function closeMenu(page: Page): Promise<void> {
  await page.locator("#subtitle").click();
  await expect.poll(() => page.locator(".o-menu").count()).toBe(0);
}

function isJapanese(text: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
}
