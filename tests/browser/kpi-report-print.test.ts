import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Language } from "../../src/language/language.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { yearOfT1 } from "../support/year-of-t1.ts";
import { chooseMenu } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();
const addon = fileURLToPath(new URL("../../dist", import.meta.url));
const shots = fileURLToPath(new URL("shots", import.meta.url));

/** 210 × 297 mm, in the points of a PDF. */
const A4 = [595, 842];

const names: Readonly<Record<Language, readonly [tree: string, data: string, report: string]>> = {
  ja: ["KPIツリー", "実績・目標", "月次レポート"],
  en: ["Tree", "Data", "Monthly report"],
};

const printing = { ja: ["ファイル", "印刷"], en: ["File", "Print"] } as const;

/** The report of template T1 in the local host, laid out for print by its menu *File > Print*. */
async function openPreview(language: Language, data: readonly (readonly (string | number)[])[]) {
  const [tree, dataSheet, report] = names[language];
  const workbook = workbookOf([sheetData(tree, templateTree("T1", language)), sheetData(dataSheet, data)]);
  const { page, errors } = await open({ addon, pageEntry: null, workbook, language });
  await page.evaluate(() => window.kigi.run("refreshReport"));
  const measures = await measure(page, report);
  const [menu, entry] = printing[language];
  await chooseMenu(page, menu, entry);
  await page.locator(".o-print-page canvas").first().waitFor();
  return { page, errors, measures };
}

/** On the sheet, in its pixels: how wide it is, where sections 1 to 4 end, and where the lowest of their charts ends. */
async function measure(page: Page, report: string) {
  return page.evaluate((name) => {
    const { spreadsheet } = window.kigi;
    const { getters } = spreadsheet.model as import("@odoo/o-spreadsheet").Model;
    const sheetId = spreadsheet.sheets().find((sheet) => sheet.name === name)?.id ?? "";
    const marks = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
      String(getters.getEvaluatedCell({ sheetId, col: 0, row }).value),
    );
    const next = marks.indexOf("§5");
    const charts = getters.getFigures(sheetId).map((figure) => getters.getFigureUI(sheetId, figure));
    return {
      width: getters.getColDimensions(sheetId, getters.getNumberCols(sheetId) - 1).end,
      endOfFocus: getters.getRowDimensions(sheetId, next - 1).end,
      endOfCharts: Math.max(...charts.map(({ y, height }) => y + height)),
      charts: charts.length,
    };
  }, report);
}

test.each([
  { language: "ja", title: "two months", data: templateData("T1", "ja"), charts: 4 },
  { language: "ja", title: "fourteen months", data: yearOfT1("ja"), charts: 5 },
  { language: "en", title: "two months", data: templateData("T1", "en"), charts: 4 },
  { language: "en", title: "fourteen months", data: yearOfT1("en"), charts: 5 },
] as const)(
  "sections 1 to 4 and their charts fit one A4 page, printed to its width ($language, $title)",
  async ({ language, title, data, charts }) => {
    const { page, errors, measures } = await openPreview(language, data);
    const pages = await page
      .locator(".o-print-page canvas")
      .evaluateAll((canvases) => canvases.map((canvas) => ({ width: canvas.clientWidth, height: canvas.clientHeight })));
    const scale = (pages[0]?.width ?? 0) / measures.width;
    expect(measures.charts).toBe(charts);
    expect(scale).toBeGreaterThan(0.55);
    expect((pages[0]?.height ?? 0) / scale + 1).toBeGreaterThanOrEqual(measures.endOfFocus);
    expect(measures.endOfCharts).toBeLessThanOrEqual(measures.endOfFocus);

    await page.setViewportSize({ width: 1360, height: 1500 });
    mkdirSync(shots, { recursive: true });
    const path = `${shots}/report-${language}-${title.replace(" ", "-")}`;
    const pdf = (await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true, printBackground: true })).toString("latin1");
    await page
      .locator(".o-print-page")
      .first()
      .screenshot({ path: `${path}.png` });
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(boxes).toEqual(pages.map(() => A4));
    expect(boxes.length).toBeLessThanOrEqual(2);
    expect(errors).toEqual([]);
  },
);

test("nothing but the pages is printed", async () => {
  const { page } = await openPreview("en", templateData("T1", "en"));
  await page.emulateMedia({ media: "print" });
  for (const part of ["#header", "#toasts", ".o-print-header", ".o-sidePanel"]) {
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
  }
  expect(await page.locator(".o-print-page canvas").first().isVisible()).toBe(true);
});
