import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { roundedNumber } from "../../src/functions/pages/render/rounded-number.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import { dispatchBatch } from "../../src/localhost/spreadsheet/host-plugin.ts";
import { readPage } from "./read-page.ts";

/** Below every table of an example. */
const ANSWER_ROW = 40;
const ROOM = { rows: 80, cols: 40 };

/** What is pushed to Google; the tests build it first. */
const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const folder = fileURLToPath(new URL("../../docs/functions/", import.meta.url));

const pages = ["en", "ja"].flatMap((language) =>
  readdirSync(folder + language)
    .filter((file) => file.startsWith("KPI_"))
    .map((file) => ({ name: `${language}/${file}`, ...readPage(readFileSync(`${folder}${language}/${file}`, "utf8")) })),
);

let session: LocalSession;

/** Types every example into a sheet of its own: its cells where the page shows them, its formula below. */
beforeAll(async () => {
  session = await openHeadless({ dist, locale: "en_US" });
  const typed = pages.flatMap(({ name, cells, formula }) => [
    { type: "CREATE_SHEET", sheetId: name, name: name.replace("/", " "), position: 0, ...ROOM } as const,
    ...[...cells].map(([address, content]) => ({ type: "UPDATE_CELL", sheetId: name, ...placeOf(address), content }) as const),
    { type: "UPDATE_CELL", sheetId: name, row: ANSWER_ROW, col: 0, content: formula } as const,
  ]);
  dispatchBatch(session.spreadsheet.model, typed);
});

test("every function has its example on a page in two languages", () => {
  expect(pages).toHaveLength(2 * 46);
  expect(pages.filter(({ formula }) => formula.startsWith("=KPI_"))).toHaveLength(pages.length);
});

test.each(pages)("whoever types the example of $name into a sheet sees what the page shows", ({ name, answer }) => {
  const area = { sheetId: name, row: ANSWER_ROW, column: 0, rows: answer.length, columns: answer[0]?.length ?? 0 };
  const shown = session.spreadsheet.cells.values(area).map((row) => row.map(written));
  expect(shown).toEqual(answer);
});

/** Row and column of an address such as B12, counted from 0. */
function placeOf(address: string): { row: number; col: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, col: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

/** As a page writes the value of a cell. */
function written(value: unknown): string {
  if (typeof value === "number") return roundedNumber(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
