import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { say } from "../../src/language/say.ts";
import { settingWords } from "../../src/language/words/settings-words.ts";
import { startWords } from "../../src/language/words/start-words.ts";
import type { DeskSetup } from "./sidebar-desk.ts";
import { names, sheetRows, shoot } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

const open = useSidebar();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Text that begins with `==` is a formula. */
const OWN: DeskSetup["sheets"] = [
  {
    name: "売上",
    rows: [
      ["", "2026年9月", "2026年10月"],
      ["付帯売上", "==B3*B4*マスタ!B2", "==C3*C4*マスタ!B2"],
      ["単価", 10000, 10500],
      ["客数", 200, 220],
    ],
  },
  {
    name: "マスタ",
    rows: [
      ["", ""],
      ["<b>アクティブ率</b>", 0.52],
    ],
  },
];

const select = (page: Page, row: number, column: number, rows: number, columns: number) =>
  page.evaluate((selection) => Object.assign(window, { selection }), { sheet: "売上", row, column, rows, columns });

describe("where there is no tree yet", () => {
  test.each([
    ["en", ["We cannot find a good KPI", "Recurring revenue (MRR)"], "MRR"],
    ["ja", ["いいKPIが見つからない", "解約率(CCR)"], "CCR"],
  ] as const)(
    "a worry leads to a result, and the result to its tree, in %s by keys alone",
    async (language, [worry, kgi], root) => {
      const page = await open({ sheets: [{ name: "Sheet1", rows: [[""]] }], language });
      expect(await page.locator(".choices button").count()).toBe(5);
      await shoot(page, `kpi-sidebar-start-${language}`);
      await page.getByRole("button", { name: worry }).focus();
      await page.keyboard.press("Enter");
      await shoot(page, `kpi-sidebar-kgi-${language}`);
      await page.getByRole("button", { name: kgi }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(async () => (await names(page))[0]).toContain(root);
    },
  );

  test("a surprise leads to the test of a health score, on a sheet of its own", async () => {
    const page = await open({ sheets: [{ name: "Sheet1", rows: [[""]] }], language: "ja" });
    await page.getByRole("button", { name: "びっくり解約が起きた" }).click();
    await page.getByText("「ヘルススコア検証」シートを追加しました").waitFor();
    expect(await page.evaluate(() => window.workbook.formulas(2)[1]?.[4])).toBe("=KPI_HEALTH_TEST(B1:B500;C1:C500;60)");
    expect((await sheetRows(page, 2))[3]).toContain("企業 3|85|はい");
  });

  test.each([
    { language: "en", account: "Account 3", said: "Accounts that left with a healthy score (60 or more): 1 of 4." },
    { language: "ja", account: "企業 3", said: "解約4社のうち1社は、健全(60点以上)のまま解約しました。" },
  ] as const)(
    "and to each account that left although healthy, to write down what was learned, in $language",
    async ({ language, account, said }) => {
      const page = await open({ sheets: [{ name: "Sheet1", rows: [[""]] }], language });
      await button(page, startWords.worrySurprise[language]).click();
      await page.getByText(said).waitFor();
      await shoot(page, `kpi-sidebar-surprises-${language}`);
      await page.getByRole("button", { name: account }).click();
      await page.waitForFunction(() => window.workbook.selected()?.join() === "2,4,4");
      await page.evaluate(() => window.workbook.edit(2, [{ row: 4, column: 4, value: "<i>担当交代</i>" }]));
      await button(page, startWords.readAgain[language]).click();
      await page.getByText("<i>担当交代</i>").waitFor();
      // The sheet is there now, so none is added.
      expect(await page.evaluate(() => window.workbook.sheets().length)).toBe(2);
      expect(await page.getByText(startWords.healthAdded[language]).count()).toBe(0);
      await button(page, startWords.back[language]).click();
      await button(page, startWords.worrySurprise[language]).waitFor();
    },
  );

  test.each(["en", "ja"] as const)("language and fiscal year can be settled before there is a tree, in %s", async (language) => {
    const page = await open({ sheets: [{ name: "Sheet1", rows: [[""]] }], language });
    await button(page, startWords.startSettings[language]).click();
    const fiscalStart = page.getByLabel(settingWords.fiscalStart[language]);
    await fiscalStart.selectOption("10");
    await page.locator(".notice.done").waitFor();
    expect(await fiscalStart.inputValue()).toBe("10");
    expect(await sheetRows(page, 2)).toContainEqual(expect.stringContaining("|10|"));
    await button(page, startWords.back[language]).click();
    await button(page, startWords.insertTemplate[language]).click();
    await page.getByRole("treeitem").first().waitFor();
    await button(page, language === "ja" ? "設定" : "Settings").click();
    await expect.poll(() => fiscalStart.inputValue()).toBe("10");
  });

  test("a table that cannot be read says why, and leads to its cell", async () => {
    const page = await open({ sheets: [{ name: "Tree", role: "tree", rows: [["Name"], ["Revenue"]] }], language: "en" });
    await page.getByRole("alert").getByText("Parent").waitFor();
    await button(page, "Show in the sheet").click();
    await expect.poll(() => page.evaluate(() => window.workbook.selected())).toEqual([1, 1, 1]);
  });

  test("is looked into from the report as well, once there is a tree", async () => {
    const page = await open({ language: "en" });
    await page.getByRole("tab", { name: "Report" }).click();
    await page.getByRole("button", { name: startWords.surprises.en }).click();
    await page.getByText("Accounts that left with a healthy score (60 or more): 1 of 4.").waitFor();
    await button(page, startWords.back.en).click();
    await page.getByRole("heading", { name: "Report of October 2026" }).waitFor();
  });
});

describe("a table of one's own", () => {
  test("its formulas are read, corrected, and written to new sheets; the table stays as it is", async () => {
    const page = await open({ sheets: OWN, language: "ja" });
    const before = await page.evaluate(() => [window.workbook.read(1), window.workbook.formulas(1), window.workbook.read(2)]);
    await page.getByRole("button", { name: "今のKPIに違和感がある" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByText("選択した範囲に、数式も").waitFor();
    await select(page, 0, 0, 4, 3);
    await page.keyboard.press("Enter");
    await page.getByText("指標 4個、2か月分").waitFor();
    await shoot(page, "kpi-sidebar-own-table");
    const fields = page.locator(".found-kpis input[type=text]");
    expect(await fields.evaluateAll((inputs) => inputs.map((each) => (each as HTMLInputElement).value))).toEqual([
      "付帯売上",
      "単価",
      "客数",
      "<b>アクティブ率</b>",
    ]);
    await fields.nth(3).fill("アクティブ率");
    await page.keyboard.press("Enter");
    await expect.poll(() => names(page)).toEqual(["付帯売上", "単価", "客数", "アクティブ率"]);
    expect(await sheetRows(page, 3)).toEqual([
      "名称|親|演算|単位",
      "付帯売上||=",
      "単価|付帯売上|×",
      "客数|付帯売上|×",
      "アクティブ率|付帯売上|×|%",
    ]);
    expect(await sheetRows(page, 4)).toEqual([
      "指標|2026-09|2026-10",
      "単価|10000|10500",
      "客数|200|220",
      "アクティブ率|0.52|0.52",
    ]);
    expect(await page.evaluate(() => [window.workbook.read(1), window.workbook.formulas(1), window.workbook.read(2)])).toEqual(
      before,
    );
    await shoot(page, "kpi-sidebar-own-tree");
  });

  test.each(["en", "ja"] as const)("a KPI can be left out of it, with all below it, in %s", async (language) => {
    const page = await open({ sheets: OWN, language });
    await button(page, startWords.ownTitle[language]).click();
    await select(page, 0, 0, 4, 3);
    await button(page, startWords.readSelection[language]).click();
    const use = (name: string) => page.getByLabel(say(startWords.use, language, { name }), { exact: true });
    await use("客数").focus();
    await page.keyboard.press("Space");
    await page.getByText(say(startWords.leftOut, language, { count: 1 })).waitFor();
    const operators = page.locator(".found-kpis select");
    const chosen = () => operators.evaluateAll((fields) => fields.map((each) => (each as HTMLSelectElement).value));
    expect(await chosen()).toEqual(["~", "×", "~"]);
    await shoot(page, `kpi-sidebar-own-left-out-${language}`);
    await use("付帯売上").uncheck();
    expect(await use("単価").isDisabled()).toBe(true);
    expect(await button(page, startWords.makeTree[language]).getAttribute("aria-disabled")).toBe("true");
    await use("付帯売上").check();
    await use("客数").check();
    expect(await chosen()).toEqual(["×", "×", "×"]);
    await use("客数").uncheck();
    await operators.first().selectOption("×");
    await button(page, startWords.makeTree[language]).click();
    await expect.poll(() => names(page)).toEqual(["付帯売上", "単価", "<b>アクティブ率</b>"]);
    expect((await sheetRows(page, 3)).slice(1).map((line) => line.split("|").slice(0, 3).join("|"))).toEqual([
      "付帯売上||=",
      "単価|付帯売上|×",
      "<b>アクティブ率</b>|付帯売上|~",
    ]);
    expect((await sheetRows(page, 4)).some((line) => line.startsWith("客数"))).toBe(false);
  });

  test("of thousands of rows is shown as far as somebody would correct it, and made whole", async () => {
    const numbers = Array.from({ length: 2_000 }, (_, at) => [`KPI ${at}`, at, at + 1]);
    const page = await open({ sheets: [{ name: "売上", rows: [["", "2026-09", "2026-10"], ...numbers] }], language: "en" });
    await button(page, startWords.ownTitle.en).click();
    await select(page, 0, 0, 2_001, 3);
    await button(page, startWords.readSelection.en).click();
    await page.getByText(say(startWords.moreFound, "en", { count: 1_700 })).waitFor();
    expect(await page.locator(".found-kpis li").count()).toBe(300);
    await button(page, startWords.makeTree.en).click();
    await page.locator('[role="treeitem"]').first().waitFor();
    expect(await sheetRows(page, 2)).toHaveLength(2_001);
  });

  test("is not written when its cells have changed since they were shown", async () => {
    const page = await open({ sheets: OWN, language: "en" });
    await page.getByRole("button", { name: "Use your own table" }).click();
    await select(page, 1, 2, 1, 1);
    await page.getByRole("button", { name: "Read the selection" }).click();
    await page.getByText("KPIs: 4").waitFor();
    await page.evaluate(() => window.workbook.edit(1, [{ row: 2, column: 3, value: { formula: "=C3*C4" } }]));
    await page.getByRole("button", { name: "Make the tree" }).click();
    await page.getByRole("alert").getByText("The cells have changed since").waitFor();
    expect(await page.evaluate(() => window.workbook.sheets().length)).toBe(2);
  });
});
