import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { RefreshStep } from "../../src/actions/progress.ts";
import { say } from "../../src/language/say.ts";
import { panelWords } from "../../src/language/words/panel-words.ts";
import { reportPanelWords } from "../../src/language/words/report-panel-words.ts";
import { sidebarWords } from "../../src/language/words/sidebar-words.ts";
import { shoot } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

const open = useSidebar();
type Language = "en" | "ja";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const begin = (page: Page, step: RefreshStep) => page.evaluate((taken) => window.refresh?.begin(taken), step);
const end = (page: Page, isDone: boolean, sentence: string) =>
  page.evaluate((answer) => window.refresh?.end(answer), { isDone, sentence });

async function openReport(language: Language): Promise<Page> {
  const page = await open({ language });
  await page.getByRole("tab", { name: reportPanelWords.tabReport[language] }).click();
  return page;
}

async function start(page: Page, language: Language): Promise<void> {
  await button(page, reportPanelWords.refreshReport[language]).click();
  await page.waitForFunction(() => window.refresh !== null);
}

describe.each([
  { language: "en", period: "October 2026", step: "2/4 Computing…", kgi: "Ancillary", month: "Report of September 2026" },
  { language: "ja", period: "2026年10月", step: "2/4 計算しています…", kgi: "付帯売上", month: "2026年9月の月次レポート" },
] as const)("the report in the sidebar, in $language", ({ language, period, step, month, kgi }) => {
  test("is refreshed with its steps in words and a bar, and says when it is done", async () => {
    const page = await openReport(language);
    await page.getByRole("heading", { name: say(reportPanelWords.reportOf, language, { period }) }).waitFor();
    await shoot(page, `kpi-report-${language}`);
    await start(page, language);
    expect(await page.evaluate(() => window.refresh?.request.period)).toBe("2026-10");
    await page.getByText(reportPanelWords.starting[language]).waitFor();
    expect(await page.getByRole("progressbar").getAttribute("value")).toBeNull();
    await begin(page, "read");
    await begin(page, "compute");
    await page.getByText(step).waitFor();
    expect(await page.getByRole("progressbar").getAttribute("value")).toBe("1.5");
    await shoot(page, `kpi-report-running-${language}`);
    await end(page, true, "✓");
    await page.locator(".notice.done").getByText("✓").waitFor();
    expect(await page.getByRole("progressbar").count()).toBe(0);
  });

  test("can be called off between two steps, by keys alone, and says that nothing has changed", async () => {
    const page = await openReport(language);
    await start(page, language);
    await begin(page, "read");
    await button(page, sidebarWords.cancel[language]).focus();
    await page.keyboard.press("Enter");
    await page.getByText(reportPanelWords.cancelling[language]).waitFor();
    await page.waitForFunction(() => window.endpointCalls.filter((name) => name === "followRefresh").length > 0);
    await shoot(page, `kpi-report-cancelling-${language}`);
    expect(await begin(page, "compute")).toBe(false);
    await end(page, false, "—");
    await page.locator(".notice.refused").waitFor();
    await button(page, reportPanelWords.refreshReport[language]).waitFor();
  });

  test("cannot be called off while the page is put in place", async () => {
    const page = await openReport(language);
    await start(page, language);
    await begin(page, "place");
    await page.getByText(reportPanelWords.tooLate[language]).waitFor();
    const cancel = button(page, sidebarWords.cancel[language]);
    expect(await cancel.getAttribute("aria-disabled")).toBe("true");
    await cancel.click({ force: true });
    expect(await begin(page, "place")).toBe(true);
    await shoot(page, `kpi-report-placing-${language}`);
  });

  test("has a text for everyone that is copied as it is read, and asks for it only when it is wanted", async () => {
    const page = await openReport(language);
    expect(await page.evaluate(() => window.endpointCalls.includes("shareText"))).toBe(false);
    await page.getByText(reportPanelWords.share[language]).click();
    await page.locator(".lines").waitFor();
    expect(await page.locator(".lines").textContent()).toContain(kgi);
    await page.getByRole("button", { name: panelWords.copy[language] }).click();
    await page.getByText(panelWords.copied[language]).or(page.getByText(panelWords.notCopied[language])).waitFor();
    await shoot(page, `kpi-report-share-${language}`);
  });

  test("closes the month that is shown, and says so; a second time is refused", async () => {
    const page = await openReport(language);
    const close = button(page, say(reportPanelWords.closePeriod, language, { period }));
    await close.click();
    await page.locator(".notice.done").getByText(period).waitFor();
    await shoot(page, `kpi-report-closed-${language}`);
    await close.click();
    await page.locator(".notice.refused").getByText(period).waitFor();
    await shoot(page, `kpi-report-closed-already-${language}`);
  });

  test("goes on while another tab is looked at, and is about the month that is shown", async () => {
    const page = await openReport(language);
    await start(page, language);
    await begin(page, "write");
    await page.getByRole("tab").first().click();
    await page.getByRole("tab", { name: reportPanelWords.tabReport[language] }).click();
    await page.getByRole("progressbar").waitFor();
    await end(page, true, "✓");
    await page.getByLabel(sidebarWords.period[language], { exact: true }).selectOption("2026-09");
    await page.getByRole("heading", { name: month }).waitFor();
    await page.evaluate(() => {
      window.refresh = null;
    });
    await start(page, language);
    expect(await page.evaluate(() => window.refresh?.request.period)).toBe("2026-09");
  });
});
