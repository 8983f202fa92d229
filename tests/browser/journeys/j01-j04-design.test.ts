import { expect, test } from "vitest";
import { emptyWorkbook, useOffice, workbookOfT1 } from "./use-office.ts";

const open = useOffice();

test("J1: from an empty spreadsheet to the report of a sample, in the phase and fiscal year of the team", async () => {
  const { sidebar, say, click, value, openTab, sheetNames, cells, done, keep } = await open(emptyWorkbook("ja"), "ja");
  await keep("journey-01-start");
  await click("テンプレートを挿入");
  await expect.poll(() => value("付帯売上")).toBe("1,201,200円");

  await click(say("settings"));
  expect(await sidebar.getByLabel("年度の開始月").first().textContent()).toContain("4月");
  await sidebar.getByLabel("フェーズ").selectOption({ label: "立ち上げ" });
  await expect.poll(sheetNames).toContain("Kigi 設定");
  await expect.poll(async () => (await cells("Kigi 設定")).find(([name]) => name === "フェーズ")?.[1]).toBe("立ち上げ");
  await keep("journey-01-settings");

  await openTab("tabReport");
  await click("レポートを更新");
  await done("レポートを更新しました");
  expect(await sheetNames()).toEqual(expect.arrayContaining(["KPIツリー", "実績・目標", "月次レポート"]));
  expect((await cells("月次レポート")).flat().join(" ")).toContain("付帯売上は1,201,200円");
  await keep("journey-01-report");
});

test("J2: three questions lead to a KGI, its tree, and the reason for it, in English", async () => {
  const { page, sidebar, click, cells, done, keep } = await open(emptyWorkbook("en"), "en");
  await click("We cannot find a good KPI");
  await keep("journey-02-question");
  await click("Recurring revenue (MRR)");
  await sidebar.getByRole("treeitem").first().waitFor();
  expect(await sidebar.getByRole("treeitem").count()).toBeGreaterThanOrEqual(6);

  await sidebar.getByRole("treeitem").first().dblclick();
  await sidebar.getByText("Definition card").click();
  await sidebar.getByLabel("Definition", { exact: true }).fill("Because churn decides our year; checked again in April");
  await page.keyboard.press("Enter");
  await done(/changed|Changed/);
  expect((await cells("Tree")).flat()).toContain("Because churn decides our year; checked again in April");
  await keep("journey-02-tree");
});

test("J3: a goal, the factor that decides it, and the number that tells how it goes", async () => {
  const { page, sidebar, say, row, cells, done, keep } = await open(workbookOfT1("ja"), "ja");
  await row("付帯売上").dblclick();
  await sidebar.getByLabel("目標", { exact: true }).fill("1,742,400");
  await page.keyboard.press("Enter");
  await done(/「付帯売上」/);
  await row("付帯売上").click();
  await page.keyboard.press("Insert");
  await sidebar.getByLabel(say("name"), { exact: true }).fill("営業とCSの毎週の振り返り");
  await page.keyboard.press("Enter");
  await done(/「営業とCSの毎週の振り返り」/);
  await row("営業とCSの毎週の振り返り").dblclick();
  await sidebar.getByLabel("「付帯売上」への計算").selectOption("~");
  await done(/変更しました/);
  const added = (await cells("KPIツリー")).find((cells) => cells.includes("営業とCSの毎週の振り返り"));
  expect(added?.slice(1, 4)).toEqual(["ANC", "~", "営業とCSの毎週の振り返り"]);
  await keep("journey-03-factor");
});

test("J4: every step has somebody who answers for it, and the one where it breaks is found", async () => {
  const { page, sidebar, row, openTab, cells, done, keep } = await open(workbookOfT1("ja"), "ja");
  await row("オンボーディング完了率").dblclick();
  await sidebar.getByText("定義カード").click();
  await sidebar.getByLabel("担当者", { exact: true }).fill("佐藤");
  await page.keyboard.press("Enter");
  await done(/「オンボーディング完了率」/);
  expect((await cells("KPIツリー")).flat()).toContain("佐藤");

  await openTab("tabFocus");
  await sidebar.getByRole("combobox", { name: "担当領域" }).selectOption("営業");
  await expect.poll(() => sidebar.locator(".candidate").count()).toBe(1);
  await sidebar.getByRole("combobox", { name: "担当領域" }).selectOption("CS");
  await expect.poll(() => sidebar.locator(".candidate").count()).toBe(3);

  await openTab("tabWhy");
  await sidebar.getByText(/^問題点: アクティブ率 › オンボーディング完了率/).waitFor();
  await keep("journey-04-problem-point");
});
