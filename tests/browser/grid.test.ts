import { expect, test } from "vitest";
import type { Workbook } from "../../src/localhost/contract.ts";
import { LATENCY } from "../../src/localhost/latency-model.ts";
import { cellValue, chooseMenu, clickCell, screenshot, sheetNames, typeInCell } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();

test("the first start opens the first sample, calculated, and logs no error", async () => {
  const { page, errors } = await open();
  expect(await sheetNames(page)).toEqual(["Numbers"]);
  expect(await cellValue(page, "Numbers", "D3")).toBe(6);
  expect(await page.title()).toBe("Kigi");
  expect(errors).toEqual([]);
});

test("typing over a number recalculates the add-on's function, and undo brings it back", async () => {
  const { page } = await open();
  await typeInCell(page, "B2", "21");
  expect(await cellValue(page, "Numbers", "D2")).toBe(42);
  await page.keyboard.press("Control+z");
  expect(await cellValue(page, "Numbers", "D2")).toBe(4);
});

test("letters typed faster than the grid draws replace the old content, each of them", async () => {
  const { page } = await open();
  await clickCell(page, "B1");
  // All within one task of the page, so that nothing is drawn in between.
  await page.evaluate((letters) => {
    for (const key of letters) {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      document.execCommand("insertText", false, key);
    }
  }, "4321");
  await page.keyboard.press("Enter");
  expect(await cellValue(page, "Numbers", "B1")).toBe(4321);
});

test("typing the name of a function shows its help, and its parenthesis the help of its arguments", async () => {
  const { page } = await open();
  await clickCell(page, "F5");
  await page.keyboard.type("=FIXTURE_D");
  const proposals = page.locator(".o-autocomplete-dropdown");
  await proposals.getByText("FIXTURE_DOUBLE").waitFor();
  expect(await proposals.textContent()).toContain("Doubles every number of a range.");
  await page.keyboard.type("OUBLE(");
  const assistant = page.locator(".o-grid-composer .o-formula-assistant");
  await assistant.locator(".collapsor").click();
  await assistant.getByText("The cells to double.").waitFor();
});

test("the menu built by onOpen runs a function that writes, reads back and toasts", async () => {
  const { page } = await open();
  await chooseMenu(page, "Fixture", "Write the total");
  const toast = page.locator("#toasts .notice");
  await toast.waitFor();
  expect(await toast.textContent()).toContain("The total is 6");
  expect(await cellValue(page, "Numbers", "B4")).toBe(6);
});

test("a script that fails says so, and the page goes on", async () => {
  const { page } = await open();
  await chooseMenu(page, "Fixture", "Fail");
  const toast = page.getByRole("alert");
  await toast.waitFor();
  expect(await toast.textContent()).toContain("Nothing works today");
  await typeInCell(page, "B1", "5");
  expect(await cellValue(page, "Numbers", "D1")).toBe(10);
});

test("the developer drawer counts what the last execution asked of the spreadsheet", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Developer" }).click();
  await chooseMenu(page, "Fixture", "Write the total");
  await page.locator("#toasts .notice").waitFor();
  const cellsWritten = page.locator("#developer dt", { hasText: "Cells written" }).locator("+ dd");
  expect(await cellsWritten.textContent()).toBe("2");
  const seconds = page.locator("#developer dt", { hasText: "Simulated seconds" }).locator("+ dd");
  const counted = await page.evaluate(() => window.kigi.lastExecution.simulatedSeconds);
  expect(counted).toBeGreaterThan(LATENCY.start);
  expect(Number(await seconds.textContent())).toBeCloseTo(counted, 3);
});

test("alerts and prompts ask the person and hand the answers to the script", async () => {
  const { page } = await open();
  const asked: string[] = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.message());
    await dialog.accept(dialog.type() === "prompt" ? "Autumn" : undefined);
  });
  await chooseMenu(page, "Fixture", "Ask");
  await expect.poll(() => cellValue(page, "Numbers", "C6")).toBe("Autumn");
  expect(asked).toEqual(["Sure?\n\nIt cannot be undone.\n\n[OK] = Yes   [Cancel] = No", "Name\n\nWhat is it called?"]);
  expect([await cellValue(page, "Numbers", "A6"), await cellValue(page, "Numbers", "B6")]).toEqual([true, true]);
});

const waterfall: Workbook = {
  version: 1,
  model: {
    version: "19.3.2",
    sheets: [
      {
        id: "change",
        name: "Change",
        cells: { A1: "Price", B1: "40", A2: "Customers", B2: "-25", A3: "Frequency", B3: "10" },
        figures: [
          {
            id: "figure",
            tag: "chart",
            col: 3,
            row: 1,
            offset: { x: 0, y: 0 },
            width: 480,
            height: 300,
            data: {
              chartId: "chart",
              type: "waterfall",
              title: { text: "What moved the result" },
              dataSource: {
                type: "range",
                dataSets: [{ dataSetId: "0", dataRange: "B1:B3" }],
                labelRange: "A1:A3",
                dataSetsHaveTitle: false,
              },
              dataSetStyles: {},
              legendPosition: "none",
              showSubTotals: true,
              showConnectorLines: true,
              firstValueAsSubtotal: false,
              verticalAxisPosition: "left",
            },
          },
        ],
      },
    ],
  },
  extras: {},
};

/** How many colours fill a visible part of a canvas. */
function coloursOf(element: SVGElement | HTMLElement): number {
  if (!(element instanceof HTMLCanvasElement)) return 0;
  const { data } = element.getContext("2d")?.getImageData(0, 0, element.width, element.height) ?? { data: [] };
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = [data[at], data[at + 1], data[at + 2], data[at + 3]].join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1000).length;
}

test("a waterfall chart is drawn with a bar for each change", async () => {
  const { page, errors } = await open({ workbook: waterfall });
  const canvas = page.locator(".o-figure canvas");
  const countColours = (): Promise<number> => canvas.evaluate(coloursOf);
  // The paper, what rose, what fell, and the total.
  await expect.poll(countColours).toBeGreaterThanOrEqual(4);
  await screenshot(page, "waterfall");
  expect(errors).toEqual([]);
});

test("Japanese letters have shapes of their own in this browser", async () => {
  const { page } = await open({ language: "ja" });
  await typeInCell(page, "A1", "売上");
  await screenshot(page, "japanese");
  const drawn = await page.evaluate(() =>
    ["売", "上"].map((letter) => {
      const context = document.createElement("canvas").getContext("2d");
      if (!context) return "";
      context.font = "20px sans-serif";
      context.fillText(letter, 0, 24);
      return context.getImageData(0, 0, 32, 32).data.join();
    }),
  );
  expect(drawn[0]).not.toBe(drawn[1]);
});
