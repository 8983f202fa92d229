import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Workbook } from "../../src/localhost/contract.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { clickCell, sheetNames, untilReady } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();
const SCRIPT = '"><img src="http://evil.example/pixel.png" onerror="wasRun=1"><script>wasRun=1</script>';

/** A workbook file that somebody else made, with more in it than the local spreadsheet writes itself. */
function madeUp(sheet: object, model: object = {}, extras: object = {}): Workbook {
  const { model: usual } = workbookOf([]);
  const cells = { A1: "'harmless", A2: "1" };
  return {
    version: 1,
    model: { ...usual, sheets: [{ ...sheetData("S", []), cells, ...sheet }], ...model },
    extras: extras as Workbook["extras"],
  };
}

const figure = (tag: string, data: object) => ({
  id: "f",
  tag,
  width: 300,
  height: 200,
  x: 10,
  y: 60,
  col: 0,
  row: 3,
  offset: { x: 0, y: 0 },
  fixed_position: false,
  data,
});

const hostile: readonly { readonly what: string; readonly workbook: Workbook | string }[] = [
  { what: "a script in the name of a sheet", workbook: madeUp({ name: SCRIPT }) },
  { what: "scripts in cells", workbook: madeUp({ cells: { A1: SCRIPT, A2: `=CONCATENATE("${SCRIPT.replace(/"/g, '""')}")` } }) },
  { what: "a script in a number format", workbook: madeUp({ formats: { A2: 2 } }, { formats: { 2: `"${SCRIPT}"0` } }) },
  {
    what: "a picture that is a drawing with a script",
    workbook: madeUp({
      figures: [
        figure("image", {
          path: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" onload="top.wasRun=1"/>')}`,
          size: { width: 9, height: 9 },
        }),
      ],
    }),
  },
  {
    what: "a script in the title of a chart",
    workbook: madeUp({
      figures: [
        figure("chart", {
          type: "bar",
          title: { text: SCRIPT },
          dataSets: [{ dataRange: "A1:A2" }],
          dataSetsHaveTitle: false,
          legendPosition: "top",
        }),
      ],
    }),
  },
  { what: "links with a script", workbook: madeUp({ cells: { A1: "[click](javascript:opener.wasRun=1)", A2: "1" } }) },
  { what: "a condition with a script", workbook: madeUp({ cells: { A1: `=HYPERLINK("javascript:wasRun=1","x")`, A2: "1" } }) },
  {
    what: "keys of the prototype",
    workbook: `{"version":1,"model":${JSON.stringify(madeUp({}).model)},"extras":{"__proto__":{"wasRun":1},"constructor":{"prototype":{"wasRun":1}}},"__proto__":{"wasRun":1}}`,
  },
  {
    what: "keys of the prototype for cells and styles",
    workbook: `{"version":1,"model":${JSON.stringify(madeUp({}).model).replace('"cells":{', '"cells":{"__proto__":"=1","constructor":"=2",')},"extras":{}}`,
  },
  {
    what: "a formula nested without end",
    workbook: madeUp({ cells: { A1: `=${"(".repeat(5000)}1${")".repeat(5000)}`, A2: "1" } }),
  },
];

const harmful: readonly { readonly what: string; readonly workbook: Workbook | string }[] = [
  {
    what: "scripts in styles",
    workbook: madeUp(
      { styles: { A1: 1 } },
      { styles: { 1: { fillColor: `red;background:url(http://evil.example/a.png)`, textColor: SCRIPT, align: SCRIPT } } },
    ),
  },
  {
    what: "a picture from elsewhere",
    workbook: madeUp({ figures: [figure("image", { path: "http://evil.example/pixel.png", size: { width: 9, height: 9 } })] }),
  },
  {
    what: "a picture that is a script",
    workbook: madeUp({ figures: [figure("image", { path: "javascript:wasRun=1", size: { width: 9, height: 9 } })] }),
  },
  {
    what: "a depth that no stack can hold",
    workbook: `{"version":1,"model":${JSON.stringify(madeUp({}).model)},"extras":{"notes":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`,
  },
  { what: "cells far outside of their sheet", workbook: madeUp({ cells: { ZZZ99999999: "1" } }) },
  { what: "styles far outside of their sheet", workbook: madeUp({ styles: { "A1:ZZZ999999": 1 } }) },
  { what: "an address that is none", workbook: madeUp({ cells: { [SCRIPT]: "1" } }) },
  {
    what: "more merged cells than anybody can look at",
    workbook: madeUp({ rowNumber: 10_000, colNumber: 1000, merges: ["A1:ALL10000"] }),
  },
  { what: "two sheets with one id", workbook: madeUp({}, { sheets: [sheetData("A", []), sheetData("A", [])] }) },
  { what: "a sheet whose id is a key of the prototype", workbook: madeUp({ id: "__proto__" }) },
  { what: "more rows than there can be", workbook: madeUp({ rowNumber: 1e15, colNumber: 1e15 }) },
  { what: "a chart whose colour is none", workbook: madeUp({ figures: [figure("chart", { type: "bar", background: SCRIPT })] }) },
];

async function whatRan(page: Page): Promise<unknown> {
  return page.evaluate(() => [Reflect.get(window, "wasRun"), Reflect.get({}, "wasRun")]);
}

test.each(hostile)("$what runs nothing and asks nobody, and the page opens", async ({ workbook }) => {
  const { page } = await open({ workbook });
  const asked: string[] = [];
  await page.context().route(/^(?!http:\/\/127\.0\.0\.1)/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.reload();
  await untilReady(page);
  await clickCell(page, "A1");
  await page.waitForTimeout(300);
  expect(await whatRan(page)).toEqual([undefined, undefined]);
  expect(asked).toEqual([]);
});

test.each(harmful)("$what is set aside, and the sample opened instead", async ({ workbook }) => {
  const { page } = await open({ workbook });
  await page.getByRole("alert").getByText("workbook.broken-1.json").waitFor();
  expect(await sheetNames(page)).toEqual(["Numbers"]);
  expect(await whatRan(page)).toEqual([undefined, undefined]);
});

test("a link with a script opens nothing when it is followed", async () => {
  const { page } = await open({ workbook: madeUp({ cells: { A1: "[click](javascript:opener.wasRun=1)" } }) });
  await clickCell(page, "A1");
  await page.locator(".o-link").click();
  await page.waitForTimeout(300);
  expect(page.context().pages()).toHaveLength(1);
  expect(await whatRan(page)).toEqual([undefined, undefined]);
});
