import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cellValue, chooseMenu, sheetNames, typeInCell, untilReady, untilSaved } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();

test("what was typed is still there after a reload", async () => {
  const { page, folder } = await open();
  await typeInCell(page, "B1", "1234");
  await untilSaved(page);
  expect(readFileSync(join(folder, "workbook.json"), "utf8")).toContain('"1234"');
  await page.reload();
  await untilReady(page);
  expect(await cellValue(page, "Numbers", "B1")).toBe(1234);
  expect(readdirSync(folder)).toEqual(["workbook.json"]);
});

test("what a script noted beside the cells is still there after a reload", async () => {
  const { page } = await open();
  await chooseMenu(page, "Fixture", "Remember");
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  expect(await page.evaluate(() => window.kigi.run("recall"))).toEqual(["green", "the first"]);
});

test("a change that cannot be saved is said in the header, and saved with the next one", async () => {
  const { page, folder } = await open();
  await page.route("**/workbook", (route) => route.abort());
  await typeInCell(page, "B1", "71");
  await page.locator("#state.failed", { hasText: "Not saved: Kigi was stopped in the terminal." }).waitFor();
  await page.unroute("**/workbook");
  await typeInCell(page, "B2", "72");
  await untilSaved(page);
  expect(readFileSync(join(folder, "workbook.json"), "utf8")).toMatch(/"B1":"71","B2":"72"/);
});

test.each([
  { language: "en", status: 409, said: "Not saved: the workbook was changed in another window." },
  { language: "en", status: 403, said: "Not saved: Kigi was started anew." },
  { language: "en", status: 507, said: "Not saved: the disk is full." },
  { language: "ja", status: 507, said: "保存できません: ディスクの空きがありません。" },
  { language: "ja", status: 409, said: "保存できません: 別のウィンドウで変更されました。" },
  { language: "ja", status: 403, said: "保存できません: Kigi が起動し直されました。" },
] as const)("a refusal with $status is said in $language with what to do", async ({ language, status, said }) => {
  const { page } = await open({ language });
  await page.route("**/workbook", (route) => route.fulfill({ status, body: "for programs" }));
  await typeInCell(page, "B1", "71");
  await page.locator("#state.failed", { hasText: said }).waitFor();
});

test("File > Reset to sample brings the sample back, once the person agrees", async () => {
  const { page } = await open();
  await typeInCell(page, "B1", "1234");
  await untilSaved(page);
  page.once("dialog", (dialog) => dialog.dismiss());
  await chooseMenu(page, "File", "Reset to sample", "Three numbers");
  expect(await cellValue(page, "Numbers", "B1")).toBe(1234);
  page.once("dialog", (dialog) => dialog.accept());
  const reloaded = page.waitForEvent("load");
  await chooseMenu(page, "File", "Reset to sample", "Three numbers");
  await reloaded;
  await untilReady(page);
  expect(await cellValue(page, "Numbers", "B1")).toBe(1);
});

test("a copy that was saved opens again", async () => {
  const { page, folder } = await open();
  await typeInCell(page, "B1", "55");
  const downloading = page.waitForEvent("download");
  await chooseMenu(page, "File", "Save a copy (JSON)");
  const copy = join(folder, "copy.json");
  await (await downloading).saveAs(copy);
  await typeInCell(page, "B1", "66");
  await untilSaved(page);
  page.once("dialog", (dialog) => dialog.accept());
  const choosing = page.waitForEvent("filechooser");
  await chooseMenu(page, "File", "Open a copy…");
  const reloaded = page.waitForEvent("load");
  await (await choosing).setFiles(copy);
  await reloaded;
  await untilReady(page);
  expect(await cellValue(page, "Numbers", "B1")).toBe(55);
});

test("a file that is no copy of a workbook is refused, and nothing changes", async () => {
  const { page, folder } = await open();
  const other = join(folder, "other.json");
  writeFileSync(other, '{"name":"something else"}');
  const choosing = page.waitForEvent("filechooser");
  await chooseMenu(page, "File", "Open a copy…");
  await (await choosing).setFiles(other);
  await page.getByRole("alert").getByText("other.json is not a copy").waitFor();
  expect(await sheetNames(page)).toEqual(["Numbers"]);
});

const damaged = [
  { name: "half of a file", workbook: '{"version":1,"model":{"sheets":[' },
  { name: "JSON of something else", workbook: "[1,2,3]" },
  { name: "a workbook o-spreadsheet cannot read", workbook: '{"version":1,"model":{"version":"19.3.2","sheets":7},"extras":{}}' },
];

test.each(damaged)("$name is kept aside and the sample opened with a message", async ({ workbook }) => {
  const { page, folder } = await open({ workbook });
  await page.getByRole("alert").getByText("workbook.broken-1.json").waitFor();
  expect(readFileSync(join(folder, "workbook.broken-1.json"), "utf8")).toBe(workbook);
  expect(await cellValue(page, "Numbers", "B3")).toBe(3);
});
