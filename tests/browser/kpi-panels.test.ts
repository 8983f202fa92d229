import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { largeSheets, type SidebarOptions, sheetRows, shoot } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

const openPage = useSidebar();

async function open(tab: string, options: SidebarOptions = {}): Promise<Page> {
  const page = await openPage(options);
  await page.getByRole("tab", { name: tab, exact: true }).click();
  return page;
}

/** Nothing may stick out of a sidebar that cannot be made wider. */
const width = (page: Page) => page.evaluate(() => document.querySelector(".panel-page")?.scrollWidth);

describe("why", () => {
  const step = (page: Page, name: string) => page.locator(".step").filter({ hasText: name });

  test("the parts of the change add up to it as they are shown, and one stands out", async () => {
    const page = await open("Why");
    await step(page, "Active rate").waitFor();
    expect(await page.locator(".waterfall .value").allTextContents()).toEqual([
      "¥1,200,000",
      "↑ +¥58,733",
      "↑ +¥114,734",
      "↓ −¥172,267",
      "¥1,201,200",
    ]);
    expect(await page.locator(".step.largest").textContent()).toContain("Active rate");
    await page.getByText("The total is almost flat, but factors cancel out").waitFor();
    await page.getByText("The largest part is the same in every order").waitFor();
    expect(await width(page)).toBe(300);
    await shoot(page, "kpi-why-en");
  });

  test("level by level by keyboard alone, and back", async () => {
    const page = await open("Tree");
    await page.keyboard.press("ArrowRight");
    await step(page, "Active rate").waitFor();
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Why");
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (let tabs = 0; tabs < 12 && !(await focused()).startsWith("Active rate"); tabs++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await step(page, "Onboarding completion rate").waitFor();
    expect(await page.locator(".waterfall .value").allTextContents()).toEqual(["↓ −¥172,267", "±¥0", "−¥172,267"]);
    await shoot(page, "kpi-why-level");
    await page.getByRole("navigation", { name: "Levels" }).getByRole("button").click();
    await step(page, "Total add-on customers").waitFor();
  });

  test("against the target, in Japanese", async () => {
    const page = await open("理由", { language: "ja" });
    await page.getByLabel("比較").selectOption("目標");
    await page.getByText("目標との差 541,200円の内訳").waitFor();
    await expect
      .poll(() => page.locator(".waterfall .value").allTextContents())
      .toEqual(["1,201,200円", "↑ +67,966円", "↑ +126,967円", "↑ +346,267円", "1,742,400円"]);
    expect(await width(page)).toBe(300);
    await shoot(page, "kpi-why-ja");
  });

  test("the sentences are copied as the report says them", async () => {
    const page = await open("Why");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: async (text: string) => void Reflect.set(window, "copied", text) },
      });
    });
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => Reflect.get(window, "copied"))).toMatch(/^Ancillary.*Active rate pulled .* down most/);
  });
});

describe("focus", () => {
  const candidate = (page: Page, name: string) => page.locator(".candidate").filter({ hasText: name }).first();

  test("one star; the reason, both effects and the payback are one key away", async () => {
    const page = await open("Focus");
    await candidate(page, "Onboarding completion rate").waitFor();
    expect(await page.locator(".candidate .star").count()).toBe(1);
    expect(await page.locator(".candidate").count()).toBe(4);
    await page.getByLabel("Hours of work").fill("60");
    await page.getByLabel("Cost of an hour").fill("4000");
    await page.getByText("paid back in about 0.9 months").waitFor();
    expect(await width(page)).toBe(300);
    await shoot(page, "kpi-focus-en");
    await candidate(page, "Average add-on unit price").locator("summary").focus();
    await page.keyboard.press("Enter");
    await candidate(page, "Average add-on unit price").getByText("¥686,400").waitFor();
    await page.getByText("Not ranked").click();
    await page.getByText("is a given").waitFor();
  });

  test("a long ranking shows its beginning, and more of it when asked", async () => {
    const page = await open("Focus", { sheets: largeSheets(100) });
    await page.locator(".candidate").first().waitFor();
    expect(await page.locator(".candidate").count()).toBe(30);
    await page.getByRole("button", { name: /^Show more/ }).press("Enter");
    await expect.poll(() => page.locator(".candidate").count()).toBe(60);
  });

  test("an area shows its own, and a KPI is found in the tree", async () => {
    const page = await open("フォーカス", { language: "ja" });
    await candidate(page, "オンボーディング完了率").waitFor();
    await shoot(page, "kpi-focus-ja");
    await page.getByLabel("担当領域").selectOption("営業");
    await expect.poll(() => page.locator(".candidate").count()).toBe(1);
    await candidate(page, "付帯平均単価").locator("summary").click();
    await page.getByRole("button", { name: "ツリーで表示" }).click();
    await page.getByRole("treeitem", { name: /^付帯平均単価/, selected: true }).waitFor();
  });
});

describe("from tab to tab", () => {
  const go = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).click();
  const calls = (page: Page, name: string) =>
    page.evaluate((wanted) => window.endpointCalls.filter((each) => each === wanted).length, name);

  test("what was typed, chosen and opened is there when one comes back, and nothing is asked again", async () => {
    const page = await open("Focus");
    await page.getByLabel("Hours of work").fill("60");
    await go(page, "Why");
    await page.getByLabel("Compared with").selectOption("Its target");
    await page.getByRole("button", { name: "Active rate" }).click();
    await go(page, "Tree");
    await page.getByRole("treeitem", { name: /^Onboarding completion rate/ }).click();
    await page.keyboard.press("Alt+S");
    await page.getByLabel("Name of part 1").fill("Typed already");

    await go(page, "Focus");
    expect(await page.getByLabel("Hours of work").inputValue()).toBe("60");
    await go(page, "Why");
    await page.locator(".crumbs").getByText("Active rate").waitFor();
    await go(page, "Tree");
    expect(await page.getByLabel("Name of part 1").inputValue()).toBe("Typed already");
    expect([await calls(page, "rankLeaves"), await calls(page, "explainResult")]).toEqual([1, 2]);
  });

  test("the settings lead back to where one came from", async () => {
    const page = await open("Why");
    const settings = page.getByRole("button", { name: "Settings" });
    await settings.click();
    await page.getByLabel("Language of the report").waitFor();
    await settings.click();
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Why");
  });

  test("a panel asks for what has changed when it is looked at again, not before", async () => {
    const page = await open("Why");
    await page.locator(".answer").getByText("¥1,201,200").waitFor();
    await go(page, "Tree");
    await page.evaluate(() => window.workbook.edit(2, [{ row: 2, column: 3, value: 20000 }]));
    await page.getByRole("treeitem", { name: /^Average add-on unit price, ¥20,000/ }).waitFor();
    expect(await calls(page, "explainResult")).toBe(1);
    await go(page, "Why");
    await page.locator(".answer").getByText("¥2,288,000").waitFor();
    expect(await calls(page, "explainResult")).toBe(2);
  });

  test("the tree is where it was left, and the keyboard never in what is out of sight", async () => {
    const page = await openPage({ sheets: largeSheets(500) });
    await page.getByRole("treeitem").first().focus();
    await page.keyboard.press("End");
    const last = (await page.getByRole("treeitem", { selected: true }).getAttribute("aria-label")) ?? "";
    await page.keyboard.press("Insert");
    await page.getByLabel("Name", { exact: true }).fill("Half a name");
    await go(page, "Checks");
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.checkVisibility())).toBe(true);
    await go(page, "Tree");
    await page.getByRole("treeitem", { name: last, exact: true, selected: true }).click({ trial: true });
    expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Half a name");
  });
});

describe("what if", () => {
  const result = (page: Page) => page.locator(".scenario.chosen");

  test("a slider by keyboard, a goal, a second scenario, and nothing is written before it is applied", async () => {
    const page = await open("What if");
    const before = await sheetRows(page);
    const slider = page.getByRole("slider", { name: "Onboarding completion rate" });
    await slider.focus();
    for (let step = 0; step < 32; step++) await page.keyboard.press("ArrowRight");
    await result(page).getByText("¥1,496,880").waitFor();
    await result(page).getByText("better").waitFor();
    await page.getByRole("button", { name: "Compare with another" }).click();
    await page.getByLabel("Goal").fill("1,500,000");
    await page.getByRole("button", { name: "Find the values" }).click();
    await result(page).getByText("¥1,500,000").waitFor();
    await page.locator(".scenario").first().getByText("¥1,496,880").waitFor();
    expect(await width(page)).toBe(300);
    await shoot(page, "kpi-try-en");
    expect(await sheetRows(page)).toEqual(before);

    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Apply as targets" }).click();
    await page.getByText("Targets written: 1").waitFor();
    await shoot(page, "kpi-try-applied");
    expect(await sheetRows(page)).not.toEqual(before);
    await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => sheetRows(page)).toEqual(before);
  });

  test("of thousands of KPIs, those on offer are searched, and the chosen one stays", async () => {
    const page = await open("What if", { sheets: largeSheets(2_000) });
    const offered = (label: string) => page.getByLabel(label).locator("option").allTextContents();
    const search = page.getByRole("textbox", { name: "Search" });
    await search.waitFor();
    expect(await offered("To be reached by")).toHaveLength(201);
    await search.fill("1998");
    await expect.poll(() => offered("To be reached by")).toEqual(["Several, spread", "KPI 1998"]);
    await page.getByLabel("To be reached by").selectOption("KPI 1998");
    await search.fill("1997");
    await expect.poll(() => offered("To be reached by")).toEqual(["Several, spread", "KPI 1997", "KPI 1998"]);
    await page.getByLabel("Change another KPI").selectOption("KPI 1997");
    await page.getByRole("textbox", { name: /^KPI 1997/ }).waitFor();
  });

  test("the values that a goal needs go where they were asked for, and what was typed meanwhile stays", async () => {
    const page = await open("What if");
    await page.getByLabel("Goal").fill("1,500,000");
    await page.evaluate(() => {
      window.pause = 600;
    });
    await page.getByRole("button", { name: "Find the values" }).click();
    await page.getByRole("button", { name: "Compare with another" }).click();
    await page.getByLabel("Goal").fill("1,600,000");
    await page.locator(".scenario").first().getByText("¥1,500,000").waitFor();
    expect(await page.locator(".scenario").count()).toBe(2);
    expect(await page.getByLabel("Goal").inputValue()).toBe("1,600,000");
  });

  test("what cannot be read is said at its field, in Japanese", async () => {
    const page = await open("試算", { language: "ja" });
    await page.getByRole("textbox", { name: /^付帯平均単価/ }).fill("高め");
    await page.getByText("数値として読めません").waitFor();
    await page.getByRole("textbox", { name: /^付帯平均単価 .*数値として読めません$/ }).waitFor();
    await shoot(page, "kpi-try-ja");
    await page.getByRole("textbox", { name: /^付帯平均単価/ }).fill("1.2万");
    await result(page).getByText("1,372,800円").waitFor();
    expect(await page.getByRole("slider", { name: "付帯平均単価" }).inputValue()).toBe("12000");
  });
});
