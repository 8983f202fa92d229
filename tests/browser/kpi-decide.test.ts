import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { j7, planRows } from "../support/plan-rows.ts";
import type { SidebarOptions } from "./sidebar-page.ts";
import { sheetRows, shoot } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

/* Journey J7: the star and its effect, 60 hours at 4,000, the schedule, the agreement; the decision is kept. */

const open = useSidebar();

async function openFocus(options: SidebarOptions = {}): Promise<Page> {
  const page = await open({ height: 1000, ...options });
  await page.getByRole("tab", { name: options.language === "ja" ? "フォーカス" : "Focus" }).click();
  await page.locator(".candidate").first().waitFor();
  return page;
}

const starred = (page: Page): Locator => page.locator(".candidate.starred");
const decided = (page: Page): Locator => page.locator(".decided");
const width = (page: Page) => page.evaluate(() => document.querySelector(".panel-page")?.scrollWidth);

function sheetsWith(plan: ReturnType<typeof planRows>, language: "en" | "ja" = "en"): NonNullable<SidebarOptions["sheets"]> {
  return [
    { name: "Tree", role: "tree", rows: templateTree("T1", language) },
    { name: "Data", role: "data", rows: templateData("T1", language) },
    { name: "Plan", role: "plan", rows: plan },
  ];
}

describe("deciding on the one of the month", () => {
  test("in Japanese: effect, hours, payback, schedule and agreement are kept on the plan sheet", async () => {
    const page = await openFocus({ language: "ja" });
    await starred(page).getByText("+277,200円").first().waitFor();
    await page.getByLabel("かける時間").fill("60");
    await page.getByLabel("1時間の費用").fill("4,000");
    await page.getByText("回収は約0.9か月です").waitFor();
    await page.getByText("予定と合意").click();
    expect(await page.getByLabel("判定月").inputValue()).toBe("2026-11");
    await page.getByLabel("担当者").fill("佐藤");
    await page.getByLabel("開始日").fill("2026-11-04");
    await page.getByLabel("期限").fill("2026-11-28");
    await page.getByLabel("判定月").fill("2026-12");
    await page.getByLabel("合意した相手").fill("営業・マーケ");
    await page.getByLabel("合意日").fill("2026-11-02");
    expect(await width(page)).toBe(300);
    await shoot(page, "kpi-decide-form-ja");
    await page.getByRole("button", { name: "これに決める" }).click();
    await decided(page).getByText("今月の1つ: オンボーディング完了率。65.0%→80.0%にすると月+277,200円").waitFor();
    await decided(page).getByText("60時間(240,000円)を投じ").waitFor();
    await decided(page).getByText("予定: 担当 佐藤、2026年11月4日〜11月28日、判定 2026年12月。").waitFor();
    await decided(page).getByText("合意: 営業・マーケ(2026年11月2日)。").waitFor();
    expect(await decided(page).getByText("△").count()).toBe(0);
    const [, plan = ""] = await sheetRows(page, 3);
    expect(plan).toMatch(/^2026-10\|ANC\.A\.O\|オンボーディング完了率\|65%\|80%\|60\|4000\|佐藤\|/);
    expect(await width(page)).toBe(300);
    await shoot(page, "kpi-decide-done-ja");
  });

  test("in English: taken back with what the notice offers, and changed", async () => {
    const page = await openFocus();
    await page.getByLabel("Hours of work").fill("60");
    await page.getByLabel("Hours of work").press("Enter");
    await decided(page).getByText("Onboarding completion rate. Raising it from 65.0% to 80.0%").waitFor();
    await decided(page).getByText("Nobody has agreed to work on").waitFor();
    await shoot(page, "kpi-decide-lacks-en");
    await decided(page).getByRole("button", { name: "Change" }).click();
    await page.getByLabel("Agreed with").fill("Sales");
    await page.getByLabel("Due").fill("2026-11-28");
    await shoot(page, "kpi-decide-change-en");
    await decided(page).getByRole("button", { name: "Save" }).click();
    await decided(page).getByText("Agreed with Sales.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await decided(page).getByText("Nobody has agreed to work on").waitFor();
    await decided(page).getByRole("button", { name: "Take back" }).click();
    await expect.poll(() => decided(page).count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await decided(page).getByText("Onboarding completion rate. Raising it").waitFor();
  });

  test("shows a decision against the ranking beside the star, and that it is hardly ours to move", async () => {
    const page = await openFocus({ sheets: sheetsWith(planRows("en", { ...j7, id: "ANC.P", from: 10500, to: 11000 })) });
    await decided(page).getByText("The ranking puts Onboarding completion rate first").waitFor();
    await decided(page).getByText("has controllability 2: hardly ours to move").waitFor();
    expect(await starred(page).getByText("Onboarding completion rate").count()).toBeGreaterThan(0);
    expect(await width(page)).toBe(300);
    await shoot(page, "kpi-decide-against-en");
  });

  test("keeps what is being typed when the plan is changed meanwhile, and says so", async () => {
    const page = await openFocus({ sheets: sheetsWith(planRows("en", { ...j7, agreement: "" })) });
    await decided(page).getByRole("button", { name: "Change" }).click();
    await page.getByLabel("Agreed with").fill("Marketing");
    await page.evaluate(() => window.workbook.edit(3, [{ row: 2, column: 8, value: "Tanaka" }]));
    await decided(page).getByRole("button", { name: "Save" }).click();
    await page.getByText("The focus plan was changed in the meantime").waitFor();
    await decided(page).getByText("Tanaka is in charge").waitFor();
    expect(await page.getByLabel("Agreed with").inputValue()).toBe("Marketing");
    await decided(page).getByRole("button", { name: "Save" }).click();
    await decided(page).getByText("Agreed with Marketing on 2 Nov 2026.").waitFor();
  });
});
