import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { UiEvent } from "../../src/localhost/contract.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import { contract } from "../localhost/contract.ts";
import { buildConformance } from "./build.mjs";
import { type ConformanceResult, rowKey } from "./result.ts";
import { cellText } from "./write-result.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kigi-conformance-"));
const read = (path: string): string => readFileSync(path, "utf8");

beforeAll(() => buildConformance(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("The script for Google", () => {
  test("is a program and a manifest with the add-on's own two scopes", () => {
    expect(readdirSync(folder).sort()).toEqual(["Code.js", "appsscript.json"]);
    expect(read(join(folder, "appsscript.json"))).toBe(read(join(root, "appsscript.json")));
  });

  test("has one menu item, and refuses a file with something in it, because it would be deleted", async () => {
    const { session, said } = await open();
    session.open();
    const entries = [{ kind: "item", caption: "Run", functionName: "runConformance" }];
    expect(session.menus).toEqual([{ caption: "Kigi conformance", addOn: false, entries }]);
    session.spreadsheet.cells.write({ sheetId: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 }, [["precious"]]);
    session.run("runConformance");
    expect(said()).toMatch(/new, empty spreadsheet/);
    expect(session.spreadsheet.cells.value("Sheet1", 0, 0)).toBe("precious");
  });

  test("run in the local host, and run again when its time is up, finds everything as expected", async () => {
    const { session, said } = await open();
    session.timeOutAt(3000);
    expect(session.runJson("runConformance", "[]")).toEqual({ ok: false, message: "Exceeded maximum execution time" });
    session.run("runConformance");
    // The rest of the work, which is most of it, has to fit into one execution at Google, by the latency model.
    expect(session.lastExecution.simulatedSeconds).toBeLessThan(270);
    const { rows, probes, ...rest } = JSON.parse(textOf(said())) as ConformanceResult;
    expect(rest).toEqual({ kind: "kigi-conformance", version: 1, date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(Object.entries(rows).filter(([, outcome]) => outcome !== "as expected")).toEqual([]);
    expect(Object.keys(rows)).toHaveLength(contract.length);
    expect(probes.map(({ answer }) => answer)).not.toContain(null);
    expect(session.spreadsheet.sheets()[0]?.name).toBe("Kigi conformance");
    expect(session.spreadsheet.cells.value(session.spreadsheet.sheets()[0]?.id ?? "", 2, 0)).toBe(textOf(said()));
    // Half a minute on a machine with nothing else to do.
  }, 240_000);
});

test("A result that is too long for a cell is left to the window, instead of ending the run for good", () => {
  const longest = "x".repeat(49_999);
  expect(cellText(longest)).toBe(`'${longest}`);
  expect(cellText(`${longest}x`)).toBe("The result is too long for a cell: copy it from the window.");
});

describe("What is said of Google", () => {
  const files = readdirSync(here).filter((name) => name.endsWith(".json"));

  test.each(files)("%s, a run at Google, agrees with the local host", (file) => {
    const { kind, rows } = JSON.parse(read(join(here, file))) as ConformanceResult;
    expect(kind).toBe("kigi-conformance");
    expect(differencesIn(rows)).toEqual([]);
    expect(Object.keys(rows).filter((key) => rowNames.has(key)).length).toBeGreaterThan(contract.length / 2);
  });

  test("a row that came out differently there would be noticed, unless the contract has it no longer", () => {
    const [first, second] = contract;
    if (!first || !second) throw new Error("the contract is empty");
    const rows = { [rowKey(first)]: "as expected", [rowKey(second)]: { value: "another" }, gone: { error: "Error: x" } } as const;
    expect(differencesIn(rows)).toEqual([[`${second.call}: ${second.run}`, { value: "another" }]]);
  });

  test.runIf(files.length === 0)("nothing is claimed to be verified there, as nobody has run it there", () => {
    for (const path of documents(root)) expect(read(path).match(CLAIM)?.[0], path).toBeUndefined();
  });

  test("a claim would be noticed", () => {
    for (const claim of [
      "verified on Google Sheets",
      "was tested in real Google Sheets",
      "Google スプレッドシートで動作確認済み",
    ]) {
      expect(claim).toMatch(CLAIM);
    }
    expect("Nothing here has been verified on Google; see tests/conformance.").not.toMatch(CLAIM);
  });
});

const rowNames = new Map(contract.map((row) => [rowKey(row), `${row.call}: ${row.run}`]));

/** Rows that Google answers differently. Those that the contract has no longer say nothing about the local host. */
function differencesIn(rows: ConformanceResult["rows"]): unknown[] {
  const differing = Object.entries(rows).filter(([key, outcome]) => outcome !== "as expected" && rowNames.has(key));
  return differing.map(([key, outcome]) => [rowNames.get(key), outcome]);
}

/** That something was tried at Google, unless the sentence says that nothing or nobody was. */
const CLAIM =
  /(?<!\b(?:not|never|nothing|nobody)\b[^.]{0,60})\b(?:verified|tested|confirmed|proven) (?:on|in|at|against|with) (?:the )?(?:real |live )?Google|Google[^。\n]{0,20}で(?:動作)?(?:確認|検証)済み/i;

/** What people read first: everything in Markdown outside the tools' folders. */
function documents(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return /^(?:node_modules|dist.*|\..*)$/.test(entry.name) ? [] : documents(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

async function open(): Promise<{ readonly session: LocalSession; readonly said: () => string }> {
  const events: UiEvent[] = [];
  const onUi = (event: UiEvent): undefined => void events.push(event);
  const session = await openHeadless({ dist: folder, onUi, clock: () => 0 });
  const said = (): string => {
    const last = events[events.length - 1];
    return last?.kind === "dialog" ? last.html : last?.kind === "alert" ? last.message : "";
  };
  return { session, said };
}

/** The text to be copied. */
function textOf(html: string): string {
  const [, text = ""] = /<textarea[^>]*>(.*)<\/textarea>/s.exec(html) ?? [];
  return text.replace(/&lt;/g, "<").replace(/&amp;/g, "&");
}
