import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import type { Model } from "../../src/localhost/spreadsheet/engine.ts";
import { sheetData } from "../../src/localhost/spreadsheet/workbook-data.ts";
import type { SidebarState } from "../../src/sidebar/wire/wire.ts";
import { openReportSession, type ReportSession } from "../support/report-session.ts";
import { hostileFormulas, hostileRecords, hostileSheets, hostileTexts, typedAsText } from "./hostile-text.ts";

const REPORT = "Monthly report";
const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const english = { locale: "en_US", userLocale: "en" };

const open = (texts: readonly string[]): Promise<ReportSession> =>
  openReportSession({ workbook: typedAsText(hostileSheets(texts)), ...english });

/** The column for what people write, counted from 1. */
const commentColumn = (opened: ReportSession): number =>
  Math.max(...opened.displays(REPORT).map((row) => row.indexOf("Comment"))) + 1;

/** The formulas of a sheet, without the cells that have none. */
const formulas = (opened: ReportSession, sheet: string): string[] =>
  (opened.hand("Formulas", sheet) as string[][]).flat().filter((formula) => formula !== "");

function ask(session: LocalSession, name: string, request: unknown): unknown {
  const reply = session.runJson(name, JSON.stringify([JSON.stringify(request)]));
  if (!reply.ok) throw new Error(reply.message);
  return JSON.parse(JSON.parse(reply.json) as string);
}

describe("in the report", () => {
  test("names, units, people and definitions are shown as they are, and add no formula", async () => {
    const [hostile, harmless] = [await open(hostileTexts), await open(hostileTexts.map((_, at) => `KPI ${at}`))];
    for (const opened of [hostile, harmless]) opened.refresh();
    expect(hostile.said().at(-1)).toBe("The report for October 2026 is up to date.");
    expect(formulas(hostile, REPORT)).toEqual(formulas(harmless, REPORT));
    // Long names are broken into lines.
    const shown = hostile
      .displays(REPORT)
      .flat()
      .map((cell) => cell.replace(/\n/g, " "));
    expect(hostileTexts.filter((text) => shown.some((cell) => cell.includes(text))).length).toBeGreaterThanOrEqual(10);
    // Some of them begin a cell, where a formula would be one.
    expect(shown.filter((cell) => hostileFormulas.some((text) => cell.startsWith(text))).length).toBeGreaterThan(0);
    expect(hostile.displays(REPORT).length).toBe(harmless.displays(REPORT).length);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("what was settled, planned and closed is shown as it is, where the report speaks of it", async () => {
    const tree = hostileSheets(hostileTexts.map((_, at) => `KPI ${at}`));
    const openWith = (texts: readonly string[]): Promise<ReportSession> =>
      openReportSession({ workbook: typedAsText([...tree, ...hostileRecords(texts)]), ...english });
    const [opened, harmless] = [await openWith(hostileTexts), await openWith(hostileTexts.map((_, at) => `Word ${at}`))];
    for (const each of [opened, harmless]) each.refresh();
    expect(formulas(opened, REPORT)).toEqual(formulas(harmless, REPORT));
    // Long texts are broken into lines.
    const shown = opened
      .displays(REPORT)
      .flat()
      .map((cell) => cell.replace(/\n/g, " "));
    // The owners of the plan have cells of their own; what is no KPI is quoted in a sentence.
    expect(shown).toEqual(expect.arrayContaining(hostileTexts.map((text) => text.trim())));
    const quoted = hostileTexts.map((text) => expect.stringContaining(`“${text.trim()}” is not in the tree`));
    expect(shown).toEqual(expect.arrayContaining(quoted));
    expect(opened.said().at(-1)).toBe("The report for October 2026 is up to date.");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("a unit changes nothing about the numbers beside it", async () => {
    for (const unit of [";;;", '"', "[Red]0", "\\", "_", "@", "0", "#,##0;[Red]"]) {
      const [hostile, harmless] = [await open([unit, unit]), await open(["piece", "piece"])];
      for (const opened of [hostile, harmless]) opened.refresh();
      const digits = (opened: ReportSession): string[] =>
        opened.displays(REPORT).flatMap((row) => row.slice(2, 7).filter((cell) => /^[−▲-]?[\d,.]+%?$/.test(cell)));
      expect(digits(hostile), unit).toEqual(digits(harmless));
    }
  });

  test("comments are kept letter by letter through two refreshes, and stay text", async () => {
    const opened = await open(["A", "B", "C"]);
    opened.refresh();
    const before = formulas(opened, REPORT);
    const rows = opened.displays(REPORT).flatMap(([mark = ""], at) => (/^K\d$/.test(mark) ? [at + 1] : []));
    expect(rows.length).toBeGreaterThanOrEqual(3);
    const comments = rows.map((_, at) => hostileFormulas[at % hostileFormulas.length] ?? "");
    for (const [at, row] of rows.entries()) opened.hand("Type", REPORT, row, commentColumn(opened), `'${comments[at]}`);
    opened.refresh();
    opened.refresh();
    const after = opened.displays(REPORT);
    expect(rows.map((row) => after[row - 1]?.[commentColumn(opened) - 1])).toEqual(comments);
    expect(formulas(opened, REPORT)).toEqual(before);
  });

  test("none of it names a period to show, which is said in a sentence", async () => {
    const opened = await open(["A", "B"]);
    opened.refresh();
    const before = formulas(opened, REPORT);
    const row = opened.displays(REPORT).findIndex(([mark]) => mark === "▸") + 1;
    for (const text of hostileFormulas) {
      opened.hand("Type", REPORT, row, commentColumn(opened), `'${text}`);
      opened.refresh();
      expect(opened.said().at(-1), text).toMatch(/\S/);
      expect(formulas(opened, REPORT), text).toEqual(before);
    }
  });
});

describe("in cells", () => {
  /** What the built add-on answers beside a tree and its numbers. */
  async function rollUp(sheets: Parameters<typeof typedAsText>[0]) {
    const { model, extras } = typedAsText(sheets);
    const out = sheetData("Out", [["=KPI_ROLLUP(Tree!A1:H40,Data!A1:C40)"]]);
    const workbook = { version: 1 as const, model: { ...model, sheets: [...(model["sheets"] as object[]), out] }, extras };
    const { spreadsheet } = await openHeadless({ dist, workbook, locale: "en_US" });
    const { getters } = spreadsheet.model as Model;
    const cell = (col: number, row: number) => getters.getEvaluatedCell({ sheetId: "Out", col, row }).value;
    return Array.from({ length: 40 }, (_, row) => [cell(0, row), cell(1, row), cell(2, row), cell(3, row)]);
  }

  test("what the functions pass on stays text", async () => {
    const shown = (await rollUp(hostileSheets(hostileTexts))).flat();
    for (const text of hostileTexts) expect(shown, text).toContain(text.trim());
  });

  test("ids with a meaning in JavaScript are ids like any other", async () => {
    const ids = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype", "length"];
    const rows = await rollUp([
      ["Tree", [["ID", "Parent", "Op"], ["R", "", "="], ...ids.map((id) => [id, "R", "+"])]],
      ["Data", [["KPI", "2026-10"], ...ids.map((id, at) => [id, at + 1])]],
    ]);
    const shown = (id: string): unknown =>
      rows
        .find(([first]) => first === id)
        ?.slice(1)
        .find((value) => typeof value === "number");
    expect(["R", ...ids].map(shown)).toEqual([28, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("through the sidebar", () => {
  test("a KPI can be called anything, and the tree sheet holds it as text", async () => {
    // With the spaces around it, a name is the same as another one here, and the sidebar refuses it for that.
    const texts = hostileTexts.filter((text) => text === text.trim());
    const opened = await open(texts.map((_, at) => `KPI ${at}`));
    let state = ask(opened.session, "sidebarState", { period: null }) as SidebarState;
    for (const [at, name] of texts.entries()) {
      const edit = { kind: "rename", kpi: `K${at}`, name };
      const answer = ask(opened.session, "editTree", { edit, revision: state.revision, period: null }) as {
        readonly outcome: string;
        readonly state: SidebarState;
      };
      expect(answer.outcome, name).toBe("done");
      ({ state } = answer);
    }
    const names = opened
      .displays("Tree")
      .slice(2)
      .map((row) => row[3]);
    expect(names).toEqual(texts);
    expect(formulas(opened, "Tree")).toEqual([]);
  });

  test("the template that is asked for is text as well", async () => {
    for (const text of hostileTexts) {
      const opened = await openReportSession({
        sheets: [["Sheet1", [["hello"]]]],
        ...english,
        reply: (event) => (event.kind === "prompt" ? { button: "OK", text } : undefined),
      });
      opened.session.run("chooseTemplate");
      expect(opened.said().at(-1)).toBe(`There is no template “${text}”.`);
      expect(opened.names()).toEqual(["Sheet1"]);
    }
  });
});
