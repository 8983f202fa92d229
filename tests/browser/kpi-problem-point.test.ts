import { describe, expect, test } from "vitest";
import { panelWords } from "../../src/language/words/panel-words.ts";
import { sidebarWords } from "../../src/language/words/sidebar-words.ts";
import { sheetRows, shoot } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

const open = useSidebar();

describe("the point where the problem of a result lies", () => {
  test.each([
    {
      language: "en",
      said: "The problem point: Active rate › Onboarding completion rate (−10.0pt, −\u2060¥172,267).",
      question: "Split “Onboarding completion rate”",
    },
    {
      language: "ja",
      said: "問題点: アクティブ率 › オンボーディング完了率(−10.0pt、寄与 ▲172,267円)。",
      question: "「オンボーディング完了率」を分解",
    },
  ] as const)("is said below the answer and can be dug into, in $language", async ({ language, said, question }) => {
    const page = await open({ language });
    await page.getByRole("tab", { name: panelWords.tabWhy[language], exact: true }).click();
    await page.getByText(said).waitFor();
    await page.getByText(said).scrollIntoViewIfNeeded();
    await shoot(page, `kpi-problem-point-${language}`);
    await page.getByRole("button", { name: panelWords.promote[language] }).click();
    await page.locator(".notice.done").waitFor();
    const plan = await sheetRows(page, 3);
    expect(plan[1]).toMatch(/^2026-10\|ANC\.A\.O\|.*\|65%\|80%/);
    await page.locator(".notice").getByRole("button", { name: sidebarWords.undo[language] }).click();
    await expect.poll(async () => (await sheetRows(page, 3))[1] ?? "").toBe("");
    await page.getByRole("button", { name: panelWords.digDeeper[language] }).click();
    await page.getByRole("heading", { name: question }).waitFor();
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe(panelWords.tabTree[language]);
  });

  test("is not said of a gap to the target", async () => {
    const page = await open({ language: "en" });
    await page.getByRole("tab", { name: "Why", exact: true }).click();
    await page.getByText("The problem point").waitFor();
    await page.getByLabel("Compared with").selectOption({ label: "Its target" });
    await page.getByText("The problem point").waitFor({ state: "detached" });
  });
});
