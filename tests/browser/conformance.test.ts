import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildConformance } from "../conformance/build.mjs";
import type { ConformanceResult } from "../conformance/result.ts";
import { contractWorkbook } from "../localhost/contract-workbook.ts";
import { cellValue, chooseMenu } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();
const folder = mkdtempSync(join(tmpdir(), "kigi-conformance-"));

beforeAll(() => buildConformance(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the window of the result finds out how long a page waits and what it is given, and keeps that too", async () => {
  const { page, errors } = await open({ addon: folder, pageEntry: null, workbook: emptied() });
  // The page is busy with the rows for as long as they take.
  page.setDefaultTimeout(150_000);
  await chooseMenu(page, "Kigi conformance", "Run");
  const shown = page.frameLocator("#dialog iframe");
  await shown.getByText("Complete.").waitFor();
  const text = await shown.locator("textarea").inputValue();
  const { probes, rows } = JSON.parse(text) as ConformanceResult;
  const [waits, crossed] = probes.slice(-2);
  expect(waits?.answer).toEqual([0, 0, 0, 0].map(() => expect.any(Number)));
  expect(Object.fromEntries(Object(crossed?.answer))).toEqual({
    nothing: "object null",
    Date: "object null",
    "Date inside": "object null",
    NaN: "object [null]",
    Infinity: "object [null]",
    undefined: "object [null]",
    Map: "object [{}]",
    "5 MB": "5000000 characters",
  });
  expect(Object.values(rows).filter((outcome) => outcome !== "as expected")).toEqual([]);
  expect(await cellValue(page, "Kigi conformance", "A3")).toBe(text);
  expect(errors).toEqual([]);
}, 240_000);

/** A file like a new one, except for its empty sheets' names. */
function emptied(): ReturnType<typeof contractWorkbook> {
  const { model, ...rest } = contractWorkbook();
  const sheets = model["sheets"] as readonly object[];
  return { ...rest, model: { ...model, sheets: sheets.map((sheet) => ({ ...sheet, cells: {} })) } };
}
