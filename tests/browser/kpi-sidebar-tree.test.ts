import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { names, row, sheetRows, shoot } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

const open = useSidebar();
const done = (page: Page) => page.locator(".notice.done");
const panel = (page: Page) => page.locator(".panel");
const active = (page: Page) => page.getByRole("treeitem", { selected: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

describe("searching", () => {
  test("by keys: / goes to the field, the arrow back into what was found, Escape shows everything again", async () => {
    // Tall enough for the whole tree, wherever it is scrolled to.
    const page = await open({ language: "ja", height: 900 });
    const all = await names(page);
    await row(page, "付帯売上").click();
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("検索");
    await page.keyboard.type("定着");
    await expect.poll(() => names(page)).toEqual(["付帯売上", "アクティブ率", "完了社の定着率"]);
    await page.getByText("1件", { exact: true }).waitFor();
    await shoot(page, "kpi-sidebar-search");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await expect.poll(() => focused(page)).toMatch(/^完了社の定着率/);
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    await expect.poll(() => names(page)).toEqual(all);
  });

  test("a KPI that the search hides is found again by showing it", async () => {
    const page = await open();
    await page.getByRole("searchbox").fill("price");
    await expect.poll(() => names(page)).toHaveLength(2);
    await page.locator(".focus-name").click();
    await row(page, "Onboarding completion rate").waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("");
  });
});

describe("splitting", () => {
  test.each(["en", "ja"] as const)("5 × 43 is not 220, 5 × 44 is, in %s", async (language) => {
    const page = await open({
      language,
      sheets: [
        {
          name: "Tree",
          role: "tree",
          rows: [
            ["ID", "Parent", "Op", "Name", "Unit"],
            ["C", "", "=", "Customers", ""],
          ],
        },
        {
          name: "Data",
          role: "data",
          rows: [
            ["KPI", "2026-09", "2026-10"],
            ["C", 200, 220],
          ],
        },
      ],
    });
    await row(page, "Customers").click();
    await page.keyboard.press("Alt+s");
    expect(await panel(page).locator(".hint").textContent()).toMatch(
      language === "ja" ? /^2026年10月の値.*空欄/ : /^Values of October 2026\. In all other periods “Customers”/,
    );
    await page.keyboard.press("Tab");
    await page.keyboard.type("Members");
    await page.keyboard.press("Tab");
    await page.keyboard.type("5");
    expect(await panel(page).getByRole("status").textContent()).toContain("44");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Per member");
    await page.keyboard.press("Tab");
    await page.keyboard.type("43");
    expect(await panel(page).getByRole("status").textContent()).toMatch(/[−▲]5.*\(−2\.3%\)/);
    expect(await panel(page).locator("button.primary").isDisabled()).toBe(true);
    await shoot(page, `kpi-sidebar-split-${language}`);
    await page.keyboard.press("Backspace");
    await page.keyboard.type("4");
    expect(await panel(page).getByRole("status").textContent()).toContain("✓");
    await page.keyboard.press("Enter");
    await done(page).waitFor();
    const period = language === "ja" ? "2026年10月" : "October 2026";
    expect(await done(page).textContent()).toContain(period);
    expect(await names(page)).toEqual(["Customers", "Members", "Per member"]);
    expect(await row(page, "Customers").locator(".value").textContent()).toBe("220");
    expect(await sheetRows(page, 2)).toEqual(["KPI|2026-09|2026-10", "C|200|220", "C.1||5", "C.2||44"]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => names(page)).toEqual(["Customers"]);
    expect((await sheetRows(page, 2)).filter((line) => line !== "")).toHaveLength(2);
  });

  test("is not on offer for a KPI that has parts", async () => {
    const page = await open();
    await row(page, "Total add-on customers").dblclick();
    await page.getByRole("heading", { name: "Total add-on customers" }).waitFor();
    expect(await panel(page).getByRole("button", { name: "Split" }).count()).toBe(0);
    await row(page, "CS headcount").click();
    await panel(page).getByRole("button", { name: "Split into × / +" }).click();
    await page.getByRole("heading", { name: "Split “CS headcount”" }).waitFor();
  });
});

test("the definition card is written into the sheet, and a timing is suggested", async () => {
  const page = await open({
    language: "ja",
    sheets: [
      {
        name: "KPIツリー",
        role: "tree",
        rows: [
          ["ID", "親", "演算", "名称"],
          ["R", "", "=", "売上"],
          ["A", "R", "×", "オンボーディング完了率"],
        ],
      },
    ],
  });
  await row(page, "オンボーディング完了率").dblclick();
  await panel(page).getByText("定義カード").click();
  await panel(page).getByRole("textbox", { name: "定義" }).fill("完了社数 ÷ 契約社数、無償を除く");
  await page.keyboard.press("Enter");
  await done(page).waitFor();
  await panel(page).getByRole("button", { name: "候補: 先行" }).click();
  await expect.poll(() => panel(page).getByLabel("タイミング").inputValue()).toBe("先行");
  await panel(page).getByLabel("頻度").selectOption("日次");
  await panel(page).getByLabel("誰にとって").selectOption("顧客");
  await panel(page).getByLabel("担当領域").selectOption("CS");
  await expect.poll(() => page.locator(".sidebar").getAttribute("aria-busy")).toBe("false");
  await shoot(page, "kpi-sidebar-card");
  expect((await sheetRows(page))[2]).toBe("A|R|×|オンボーディング完了率|完了社数 ÷ 契約社数、無償を除く|先行|日次|顧客|CS");
});

describe("a question about a KPI", () => {
  test("is not asked of another one when somebody deletes that KPI in the sheet", async () => {
    const page = await open();
    await row(page, "CS headcount").click();
    await page.keyboard.press("Delete");
    await panel(page).getByRole("heading", { name: "Delete “CS headcount”?" }).waitFor();
    await page.evaluate(() => window.workbook.deleteRows(1, 5, 1));
    await expect.poll(() => row(page, "CS headcount").count(), { timeout: 10_000 }).toBe(0);
    expect(await panel(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("treeitem");
  });

  test("stands while the search hides that KPI", async () => {
    const page = await open();
    await row(page, "CS headcount").click();
    await page.keyboard.press("Alt+S");
    await panel(page).getByLabel("Name of part 1").fill("Typed already");
    await page.getByRole("searchbox").fill("price");
    await expect.poll(() => names(page)).toHaveLength(2);
    expect(await panel(page).getByLabel("Name of part 1").inputValue()).toBe("Typed already");
  });
});

describe("folding by mouse", () => {
  test("hands a KPI that it hides over to the branch it is in, not to the top of the tree", async () => {
    const page = await open();
    await row(page, "CS headcount").click();
    await row(page, "Total add-on customers").locator(".twisty").click();
    await expect.poll(() => row(page, "CS headcount").count()).toBe(0);
    expect(await active(page).getAttribute("aria-label")).toMatch(/^Total add-on customers/);
  });

  test("twice in a row opens nothing", async () => {
    const page = await open();
    await row(page, "Total add-on customers").locator(".twisty").dblclick();
    await row(page, "CS headcount").waitFor();
    expect(await panel(page).count()).toBe(0);
    await row(page, "CS headcount").dblclick();
    await panel(page).waitFor();
  });
});

describe("dragging a row", () => {
  test("into another makes it a part of that one, above another a sibling before it", async () => {
    const page = await open({ height: 1000 });
    await row(page, "Onboarding completion rate").dragTo(row(page, "Total add-on customers"), {
      targetPosition: { x: 120, y: 30 },
    });
    await done(page).getByText("Moved “Onboarding completion rate”").waitFor();
    expect((await sheetRows(page)).find((line) => line.startsWith("ANC.A.O|"))).toMatch(/^ANC\.A\.O\|ANC\.C\|×/);
    await row(page, "Active rate").dragTo(row(page, "Average add-on unit price"), { targetPosition: { x: 120, y: 3 } });
    await done(page).getByText("Moved “Active rate”").waitFor();
    expect((await names(page)).slice(0, 2)).toEqual(["Ancillary (add-on) revenue", "Active rate"]);
  });

  test("moves that KPI, whatever stands in its line by then", async () => {
    const page = await open({ height: 1000 });
    const middle = async (name: string) => {
      const box = await row(page, name).boundingBox();
      return [(box?.x ?? 0) + 120, (box?.y ?? 0) + 30] as const;
    };
    await page.mouse.move(...(await middle("Average add-on unit price")));
    await page.mouse.down();
    await page.mouse.move(...(await middle("Total add-on customers")), { steps: 3 });
    // Somebody moves another branch to the top meanwhile.
    await page.evaluate(() => window.workbook.moveRows(1, 7, 1, 3));
    await expect.poll(async () => (await names(page))[1], { timeout: 10_000 }).toBe("Active rate");
    await page.mouse.move(...(await middle("Total add-on customers")), { steps: 3 });
    await page.mouse.up();
    await done(page).getByText("Moved “Average add-on unit price”").waitFor();
    expect((await sheetRows(page)).find((line) => line.startsWith("ANC.P|"))).toMatch(/^ANC\.P\|ANC\.C\|/);
  });
});
