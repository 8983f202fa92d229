import type { FrameLocator } from "playwright-core";
import { expect, test } from "vitest";
import { sheetData, workbookOf } from "../../../src/localhost/spreadsheet/workbook-data.ts";
import { type KeyboardOnly, useKeyboardOnly } from "./keyboard-only.ts";
import { useOffice } from "./use-office.ts";

const open = useOffice();

/** What a tree looks like before its workshop: a result and the three factors that everybody knows. */
const fourKpis = () =>
  workbookOf([
    sheetData("KPIツリー", [
      ["ID", "親", "演算", "名称", "単位"],
      ["R", "", "=", "付帯売上", "円"],
      ["P", "R", "×", "付帯平均単価", "円/社"],
      ["C", "R", "×", "付帯総客数", "社"],
      ["A", "R", "×", "アクティブ率", "%"],
    ]),
    sheetData("実績・目標", [
      ["指標", "2026-09", "2026-10"],
      ["P", 10000, 10500],
      ["C", 200, 220],
      ["A", 0.6, 0.52],
    ]),
  ]);

/** From anywhere in the tree to a KPI. */
async function goTo(keyboard: KeyboardOnly, name: string): Promise<void> {
  await keyboard.press("Home");
  while (!(await keyboard.where()).startsWith(name)) await keyboard.press("ArrowDown");
}

/** What a KPI means is written into its card, and the timing that is suggested is taken. */
async function define(
  sidebar: FrameLocator,
  keyboard: KeyboardOnly,
  name: string,
  definition: string,
  timing: string,
): Promise<void> {
  await goTo(keyboard, name);
  await keyboard.press("Enter");
  await keyboard.tabTo("定義カード");
  await keyboard.press("Enter");
  await keyboard.tabTo("定義");
  await keyboard.type(definition);
  await keyboard.press("Enter");
  await sidebar.locator(".notice.done").waitFor();
  await keyboard.tabTo(`候補: ${timing}`);
  await keyboard.press("Enter");
  await expect.poll(() => sidebar.locator(".panel").getByLabel("タイミング").inputValue()).toBe(timing);
  await keyboard.press("Escape");
}

async function split(
  sidebar: FrameLocator,
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
  await sidebar.locator(".split-check", { hasText: "✓" }).waitFor();
  await keyboard.press("Enter");
  await sidebar.locator(".name", { hasText: parts[0]?.[0] ?? "" }).waitFor();
}

test("J5: a result is taken apart, its parts are defined and checked, without a mouse", async () => {
  const { page, sidebar, frame, value, cells, keep } = await open(fourKpis(), "ja");
  const keyboard = await useKeyboardOnly(page, frame);
  // Google Sheets has a key that leads into its sidebar.
  await sidebar.getByRole("tab").first().focus();
  await keyboard.tabTo(/^付帯売上/);

  await split(sidebar, keyboard, "付帯総客数", [
    ["CS人数", "5"],
    ["一人頭の平均オンボード社数", "44"],
  ]);
  await split(sidebar, keyboard, "アクティブ率", [
    ["オンボーディング完了率", "65%"],
    ["完了社の定着率", "80%"],
  ]);
  expect(await sidebar.locator(".name").allTextContents()).toEqual([
    "付帯売上",
    "付帯平均単価",
    "付帯総客数",
    "CS人数",
    "一人頭の平均オンボード社数",
    "アクティブ率",
    "オンボーディング完了率",
    "完了社の定着率",
  ]);
  expect(await value("付帯売上")).toBe("1,201,200円");
  expect(await value("完了社の定着率")).toBe("80.0%");
  await keep("journey-05-tree");

  await define(sidebar, keyboard, "オンボーディング完了率", "完了社数 ÷ 契約社数、無償を除く", "先行");
  await define(sidebar, keyboard, "完了社の定着率", "90日後に使っている完了社 ÷ 完了社", "先行");
  await keep("journey-05-defined");

  await keyboard.tabTo(/^点検/);
  await keyboard.press("Enter");
  await sidebar.locator(".panel-page .advice").getByText("問題はありません").waitFor();
  await keep("journey-05-checked");
  expect(await keyboard.where()).toBe("点検");
  const rows = (await cells("KPIツリー")).map((row) => row.join("|"));
  expect(rows.filter((row) => row !== "").slice(-3)).toEqual([
    "A|R|×|アクティブ率|%",
    "A.1|A|×|オンボーディング完了率|%|完了社数 ÷ 契約社数、無償を除く|先行",
    "A.2|A|×|完了社の定着率|%|90日後に使っている完了社 ÷ 完了社|先行",
  ]);
  expect(await keyboard.touches()).toBe(0);
});
