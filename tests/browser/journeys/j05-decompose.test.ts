import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { names, row, sheetRows, shoot } from "../sidebar-page.ts";
import { useSidebar } from "../use-sidebar.ts";
import { type KeyboardOnly, useKeyboardOnly } from "./keyboard-only.ts";

const open = useSidebar();

/** What a tree looks like before its workshop: a result and the three factors that everybody knows. */
const FOUR_KPIS = {
  language: "ja" as const,
  sheets: [
    {
      name: "KPIツリー",
      role: "tree" as const,
      rows: [
        ["ID", "親", "演算", "名称", "単位"],
        ["R", "", "=", "付帯売上", "円"],
        ["P", "R", "×", "付帯平均単価", "円/社"],
        ["C", "R", "×", "付帯総客数", "社"],
        ["A", "R", "×", "アクティブ率", "%"],
      ],
    },
    {
      name: "実績・目標",
      role: "data" as const,
      rows: [
        ["指標", "2026-09", "2026-10"],
        ["P", 10000, 10500],
        ["C", 200, 220],
        ["A", 0.6, 0.52],
      ],
    },
  ],
};

/** From anywhere in the tree to a KPI. */
async function goTo(keyboard: KeyboardOnly, name: string): Promise<void> {
  await keyboard.press("Home");
  while (!(await keyboard.where()).startsWith(name)) await keyboard.press("ArrowDown");
}

/** What a KPI means is written into its card, and the timing that is suggested is taken. */
async function define(page: Page, keyboard: KeyboardOnly, name: string, definition: string, timing: string): Promise<void> {
  await goTo(keyboard, name);
  await keyboard.press("Enter");
  await keyboard.tabTo("定義カード");
  await keyboard.press("Enter");
  await keyboard.tabTo("定義");
  await keyboard.type(definition);
  await keyboard.press("Enter");
  await page.locator(".notice.done").waitFor();
  await keyboard.tabTo(`候補: ${timing}`);
  await keyboard.press("Enter");
  await expect.poll(() => page.locator(".panel").getByLabel("タイミング").inputValue()).toBe(timing);
  await keyboard.press("Escape");
}

async function split(
  page: Page,
  keyboard: KeyboardOnly,
  name: string,
  parts: readonly (readonly [string, string])[],
): Promise<void> {
  await goTo(keyboard, name);
  await keyboard.press("Alt+s");
  for (const [at, [part, value]] of parts.entries()) {
    await keyboard.tabTo(`要素${at + 1}の名称`);
    await keyboard.type(part);
    await keyboard.tabTo(`要素${at + 1}の値`);
    await keyboard.type(value);
  }
  await page.locator(".split-check", { hasText: "✓" }).waitFor();
  await keyboard.press("Enter");
  await row(page, parts[0]?.[0] ?? "").waitFor();
}

test("J5: a result is taken apart, its parts are defined and checked, without a mouse", async () => {
  const page = await open(FOUR_KPIS);
  const keyboard = await useKeyboardOnly(page);
  await keyboard.tabTo(/^付帯売上/);

  await split(page, keyboard, "付帯総客数", [
    ["CS人数", "5"],
    ["一人頭の平均オンボード社数", "44"],
  ]);
  await split(page, keyboard, "アクティブ率", [
    ["オンボーディング完了率", "65%"],
    ["完了社の定着率", "80%"],
  ]);
  expect(await names(page)).toEqual([
    "付帯売上",
    "付帯平均単価",
    "付帯総客数",
    "CS人数",
    "一人頭の平均オンボード社数",
    "アクティブ率",
    "オンボーディング完了率",
    "完了社の定着率",
  ]);
  expect(await row(page, "付帯売上").locator(".value").textContent()).toBe("1,201,200円");
  expect(await row(page, "完了社の定着率").locator(".value").textContent()).toBe("80.0%");
  await shoot(page, "journey-05-tree");

  await define(page, keyboard, "オンボーディング完了率", "完了社数 ÷ 契約社数、無償を除く", "先行");
  await define(page, keyboard, "完了社の定着率", "90日後に使っている完了社 ÷ 完了社", "先行");
  await shoot(page, "journey-05-defined");

  await keyboard.tabTo(/^点検/);
  await keyboard.press("Enter");
  await page.locator(".panel-page .advice").getByText("問題はありません").waitFor();
  await shoot(page, "journey-05-checked");
  expect(await keyboard.where()).toBe("点検");
  expect((await sheetRows(page)).slice(-3)).toEqual([
    "A|R|×|アクティブ率|%",
    "A.1|A|×|オンボーディング完了率|%|完了社数 ÷ 契約社数、無償を除く|先行",
    "A.2|A|×|完了社の定着率|%|90日後に使っている完了社 ÷ 完了社|先行",
  ]);
  expect(await keyboard.touches()).toBe(0);
});
