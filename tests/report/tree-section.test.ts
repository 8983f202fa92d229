import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/language.ts";
import { layOutReport } from "../../src/report/lay-out/lay-out-report.ts";
import { noReaderCells } from "../../src/report/readers/reader-cells.ts";
import type { Report } from "../../src/report/report.ts";
import { type Figures, type Row, report } from "../support/small-report.ts";

function treeOf({ sections }: Report) {
  const section = sections.find(({ key }) => key === "tree");
  return { rows: section?.table?.rows ?? [], sentences: section?.sentences ?? [] };
}

/** A sum of sums, five below each; only the leaf `k1999` moves. */
function large(language: Language): Report {
  const rows: Row[] = [];
  const figures: Record<string, readonly (number | "")[]> = {};
  for (let at = 0; at < 2_000; at++) {
    const parent = at === 0 ? {} : { parent: `k${Math.floor((at - 1) / 5)}` };
    rows.push({ id: `k${at}`, op: at === 0 ? "=" : "+", name: `KPI ${at}`, unit: "円/月", ...parent });
    if (at * 5 + 1 >= 2_000) figures[`k${at}`] = at === 1_999 ? [10, 60] : [10, 10];
  }
  return report(language, rows, figures as Figures);
}

describe("a tree of 2,000 KPIs", () => {
  test("is shown by its upper levels and what moved, with everything above it, in the order of the tree", () => {
    const { rows, sentences } = treeOf(large("en"));
    expect(rows.length).toBeLessThanOrEqual(40);
    const listed = rows.map(({ id, indent }) => `${indent} ${id}`);
    expect(listed.slice(0, 2)).toEqual(["0 k0", "1 k1"]);
    // k1999 hangs below k399, k79, k15, k2 and k0.
    for (const each of ["1 k5", "1 k2", "2 k15", "3 k79", "4 k399", "5 k1999"]) expect(listed).toContain(each);
    expect(sentences).toEqual([`${rows.length} of 2000 KPIs: the upper levels and what moved most. All are in the sidebar.`]);
  });

  test("prefers what moved to what is far from its target", () => {
    const rows: Row[] = [{ id: "ALL", op: "=", name: "All", unit: "円" }];
    const figures: Record<string, readonly number[]> = {};
    for (let at = 0; at < 60; at++) {
      rows.push({ id: `B${at}`, parent: "ALL", op: "+", name: `B${at}`, unit: "円", target: at === 59 ? 10 : 100 });
      figures[`B${at}`] = [10, at === 59 ? 11 : 10];
    }
    expect(treeOf(report("en", rows, figures)).rows.map(({ id }) => id)).toContain("B59");
  });

  test("leaves the page a page", () => {
    const { rows } = layOutReport(large("ja"), noReaderCells);
    expect(rows.length).toBeLessThan(180);
  });
});

test("a tree of 40 is shown whole, one level moved in per level; a formula-like sign never begins a cell", () => {
  const rows: Row[] = Array.from({ length: 40 }, (_, at) => ({
    id: `k${at}`,
    op: at === 0 ? "=" : at % 2 === 0 ? "-" : "+",
    name: `KPI ${at}`,
    ...(at === 0 ? {} : { parent: "k0" }),
  }));
  const figures = Object.fromEntries(rows.slice(1).map(({ id = "" }) => [id, [1]]));
  const shown = treeOf(report("ja", rows, figures));
  expect(shown.rows).toHaveLength(40);
  expect(shown.sentences).toEqual([]);
  const page = layOutReport(report("ja", rows, figures), noReaderCells);
  const names = page.rows.map((cells) => cells[1]?.value).filter((value) => typeof value === "string");
  expect(names.filter((name) => /^\s*[-+=@]/.test(name))).toEqual([]);
});
