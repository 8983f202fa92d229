import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { say } from "../../src/language/say.ts";
import { reportPanelWords } from "../../src/language/words/report-panel-words.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { cellValue, chooseMenu, screenshot, sheetNames, sidebarFrame } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();
const addon = fileURLToPath(new URL("../../dist", import.meta.url));

test.each([
  { language: "en", menu: "Open sidebar", report: "Monthly report", period: "2026-09", words: "September 2026" },
  { language: "ja", menu: "サイドバーを開く", report: "月次レポート", period: "2026-09", words: "2026年9月" },
] as const)(
  "the report of an earlier month is written from the sidebar, opened, and its month closed, in $language",
  async ({ language, menu, report, period, words }) => {
    const sheets = [sheetData("Tree", templateTree("T1", language)), sheetData("Data", templateData("T1", language))];
    const { page, errors } = await open({ addon, pageEntry: null, workbook: workbookOf(sheets), language });
    await chooseMenu(page, "Kigi", menu);
    const sidebar = sidebarFrame(page);
    const button = (name: string) => sidebar.getByRole("button", { name, exact: true });
    await sidebar.getByRole("tab", { name: reportPanelWords.tabReport[language] }).click();
    await sidebar.locator(".period select").selectOption(period);
    await sidebar.getByRole("heading", { name: words }).waitFor();
    expect(await button(reportPanelWords.openReport[language]).count()).toBe(0);

    await button(reportPanelWords.refreshReport[language]).click();
    await sidebar.locator(".notice.done").getByText(words).waitFor();
    expect(await sheetNames(page)).toContain(report);
    expect(await cellValue(page, report, "B1")).toContain(words);
    await screenshot(page, `kpi-report-host-${language}`);

    await button(reportPanelWords.openReport[language]).click();
    await button(say(reportPanelWords.closePeriod, language, { period: words })).click();
    await sidebar.locator(".notice.done").getByText(words).waitFor();
    expect(await sheetNames(page)).toHaveLength(4);
    expect(errors).toEqual([]);
  },
);
