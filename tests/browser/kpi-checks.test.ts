import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { treeHeaders } from "../../src/language/words/headers.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { DeskSetup } from "./sidebar-desk.ts";
import { sheetRows, shoot } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

const open = useSidebar();

/** Template T5b, nine numbers to follow, without the values that they set out from, and a KPI whose parent is not there. */
function sheetsOf(language: "en" | "ja", settings: readonly (readonly string[])[] | null = null): DeskSetup["sheets"] {
  const template = templateTree("T5b", language);
  const baseline = template[0]?.indexOf(treeHeaders.baseline[language]);
  const tree = [...template.map((row) => row.filter((_, at) => at !== baseline)), ["LOST", "NOWHERE", "+", "Lost"]];
  return [
    { name: "Tree", role: "tree", rows: tree },
    { name: "Data", role: "data", rows: templateData("T5b", language) },
    ...(settings ? [{ name: "Rules", role: "settings" as const, rows: settings.map((row) => [...row]) }] : []),
  ];
}

async function openChecks(language: "en" | "ja", settings: Parameters<typeof sheetsOf>[1] = null): Promise<Page> {
  const page = await open({ language, sheets: sheetsOf(language, settings) });
  await page.getByRole("tab", { name: language === "ja" ? "点検" : "Checks" }).click();
  await page.locator(".group").first().waitFor();
  return page;
}

const settingsOf = (page: Page): Promise<string[]> => sheetRows(page, 3);
const width = (page: Page) => page.evaluate(() => document.querySelector(".panel-page")?.scrollWidth);
const notice = (page: Page) => page.locator(".notice");
const item = (page: Page, text: string) => page.locator(".problems li").filter({ hasText: text });

describe("checks", () => {
  test("stand in groups, errors first, notes folded, each with the way to its cell", async () => {
    const page = await openChecks("en");
    const heads = await page.locator(".group > summary").allTextContents();
    expect(heads.map((head) => head.split(":")[0])).toEqual(["Errors", "Warnings", "Notes"]);
    expect(await page.locator(".group").evaluateAll((groups) => groups.map((each) => (each as HTMLDetailsElement).open))).toEqual(
      [true, true, false],
    );
    expect(await width(page)).toBe(300);
    await shoot(page, "kpi-checks-en");
    await page
      .getByRole("button", { name: /^Tree!B/ })
      .first()
      .click();
    await expect.poll(() => page.evaluate(() => window.workbook.selected()?.[2])).toBe(2);
  });

  test("the line below the tree leads to them, and takes the keyboard along", async () => {
    const page = await open({ sheets: sheetsOf("en") });
    await page.getByRole("button", { name: /^Checks · Errors/ }).press("Enter");
    await page.locator(".group").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-checks");
  });

  test("a mistake that makes numbers wrong cannot be muted", async () => {
    const page = await openChecks("en");
    const lost = item(page, "NOWHERE");
    await lost.waitFor();
    expect(await lost.getByRole("button", { name: "Mute" }).count()).toBe(0);
    expect(await item(page, "Numbers followed").getByRole("button", { name: "Mute" }).count()).toBe(1);
  });

  test("muting needs a reason, is written as a row of the settings, and can be taken back at once", async () => {
    const page = await openChecks("ja");
    const crowded = page.locator("li.warning").filter({ hasText: "追う数字が" });
    await crowded.getByRole("button", { name: "表示しない" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    expect(await crowded.locator("form button").isDisabled()).toBe(true);
    await page.keyboard.type("四半期だけ試す");
    await shoot(page, "kpi-checks-mute-ja");
    await page.keyboard.press("Enter");
    await notice(page).getByText("P-06 を表示しないようにしました").waitFor();
    await crowded.waitFor({ state: "detached" });
    expect(await settingsOf(page)).toContain("点検を表示しない|P-06|四半期だけ試す");
    await page.getByText("表示しない設定 1件").click();
    await shoot(page, "kpi-checks-muted-ja");
    expect(await width(page)).toBe(300);
    await notice(page).getByRole("button", { name: "元に戻す" }).click();
    await crowded.waitFor();
    expect((await settingsOf(page)).some((row) => row.includes("P-06"))).toBe(false);
  });

  test("a KPI's check is muted for it alone, or for all, and heard again", async () => {
    const page = await openChecks("en");
    await page.getByText(/^Notes/).click();
    const coarse = page.locator("li.warning, li.note").filter({ has: page.getByRole("button", { name: /^Tree!/ }) });
    await coarse.first().getByRole("button", { name: "Mute" }).click();
    await page.keyboard.type("known");
    await page.keyboard.press("Enter");
    await notice(page)
      .getByText(/^P-\d\d .+ is muted/)
      .waitFor();
    expect((await settingsOf(page)).at(-1)).toMatch(/^Mute check\|P-\d\d \S.*\|known$/);
    await page.getByText("Muted: 1").click();
    await page.getByRole("button", { name: "Show again" }).click();
    await notice(page).getByText("is shown again").waitFor();
    expect(await page.getByText(/^Muted/).count()).toBe(0);
  });

  test("a reason that is text stays text", async () => {
    const page = await openChecks("en", [
      ["Setting", "Value", "Reason"],
      ["Mute check", "P-06", "<img src=x onerror=alert(1)>"],
    ]);
    await page.getByText("Muted: 1").click();
    await page.getByText("<img src=x onerror=alert(1)>").waitFor();
    expect(await page.locator("img").count()).toBe(0);
  });
});

describe("settings", () => {
  const gear = (page: Page, name = "Settings") => page.getByRole("button", { name, exact: true });

  test("are a form in the person's language, and each is saved when it is chosen", async () => {
    const page = await open({ language: "ja", sheets: sheetsOf("ja") });
    await gear(page, "設定").click();
    await page.getByLabel("フェーズ").waitFor();
    expect(await gear(page, "設定").getAttribute("aria-pressed")).toBe("true");
    await shoot(page, "kpi-settings-ja");
    await page.getByLabel("フェーズ").selectOption("立ち上げ");
    await notice(page).getByText("「フェーズ」を立ち上げにしました").waitFor();
    await page.getByLabel("1人が追う指標の上限").waitFor();
    await expect.poll(() => page.getByLabel("1人が追う指標の上限").getAttribute("placeholder")).toBe("既定: 3");
    await page.getByLabel("年度の開始月").selectOption("7月");
    await notice(page).getByText("7月").waitFor();
    const rows = await settingsOf(page);
    expect(rows.find((row) => row.startsWith("フェーズ"))).toMatch(/^フェーズ\|立ち上げ\|/);
    expect(rows.find((row) => row.startsWith("年度の開始月"))).toMatch(/^年度の開始月\|7\|/);
    expect(await width(page)).toBe(300);
  });

  test("in English; a limit changes the checks at once, and undo brings both back", async () => {
    const page = await open({ sheets: sheetsOf("en") });
    const footer = page.getByRole("button", { name: /^Checks ·/ });
    const before = await footer.textContent();
    await gear(page).click();
    const limit = page.getByLabel("Warn from this many numbers in a tree");
    await limit.fill("12");
    await limit.press("Enter");
    await notice(page).getByText("Warn from this many numbers in a tree: 12").waitFor();
    await shoot(page, "kpi-settings-en");
    await gear(page).click();
    await expect.poll(() => footer.textContent()).not.toBe(before);
    await notice(page).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => footer.textContent()).toBe(before);
  });

  test("what cannot be used is refused and stays to be mended, marked as not saved", async () => {
    const page = await open({
      sheets: sheetsOf("en", [
        ["Setting", "Value"],
        ["Numbers per tree", "10"],
      ]),
    });
    await gear(page).click();
    const limit = page.getByLabel("Warn from this many numbers in a tree");
    await expect.poll(() => limit.inputValue()).toBe("10");
    await limit.fill("soon");
    await limit.press("Enter");
    await notice(page).getByText("“soon” cannot be used here. Type a whole number from 1.").waitFor();
    await page.getByText("Not saved", { exact: true }).waitFor();
    expect(await limit.inputValue()).toBe("soon");
    expect(await settingsOf(page)).toEqual(["Setting|Value", "Numbers per tree|10"]);
    await limit.press("Escape");
    expect(await limit.inputValue()).toBe("10");
    await page.getByText("Not saved", { exact: true }).waitFor({ state: "detached" });
  });

  test("changed in the sheet meanwhile they are shown as they are now, and not written over", async () => {
    const page = await open({
      sheets: sheetsOf("en", [
        ["Setting", "Value"],
        ["Phase", "Launch"],
      ]),
    });
    await gear(page).click();
    await page.getByLabel("Phase").waitFor();
    await page.evaluate(() => window.workbook.edit(3, [{ row: 2, column: 2, value: "Steady" }]));
    await page.getByLabel("Money in the report").selectOption("In thousands");
    await notice(page).getByText("The settings were changed in the meantime").waitFor();
    await expect.poll(() => page.getByLabel("Phase").inputValue()).toBe("steady");
    await expect.poll(() => page.getByLabel("Money in the report").inputValue()).toBe("");
    expect(await settingsOf(page)).toEqual(["Setting|Value", "Phase|Steady"]);
  });
});

test("of many problems it says how many there are, in the line below the tree and in the tab", async () => {
  const lost = Array.from({ length: 250 }, (_, at) => [`K${at}`, "nobody", "+", `Lost ${at}`]);
  const rows = [["ID", "Parent", "Op", "Name"], ["R", "", "=", "Result"], ...lost];
  const page = await open({ sheets: [{ name: "Tree", role: "tree", rows }] });
  await page.getByRole("button", { name: /^Checks · Errors: 250/ }).click();
  await page.getByText("Errors: 250", { exact: true }).waitFor();
  await page.getByText("50 more will be listed when these are mended.").waitFor();
});
