import { describe, expect, test } from "vitest";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import { findKpis } from "../../src/sidebar/client/tree/find-kpis.ts";
import { visibleRows } from "../../src/sidebar/client/tree/visible-rows.ts";
import type { SidebarNode } from "../../src/sidebar/wire/wire.ts";
import { memoryWorkbook } from "../actions/memory-workbook.ts";

const rows = [
  ["ID", "Parent", "Op", "Name"],
  ["R", "", "=", "Revenue"],
  ["C", "R", "×", "Customers"],
  ["C.1", "C", "×", "ＣＳ members"],
  ["P", "R", "×", "Price"],
  ["x", "y", "+", "Loop of members"],
  ["y", "x", "+", "Other"],
];
const nodes: readonly SidebarNode[] = JSON.parse(
  answerRequest({ workbook: memoryWorkbook([{ name: "Tree", rows }]), userLocale: "en" }, "sidebarState", '{"period":null}'),
).nodes;
const shown = (text: string) =>
  visibleRows(nodes, new Set(["R"]), findKpis(nodes, text)?.kept ?? null).map(({ node }) => nodes[node]?.id);

describe("searching the tree", () => {
  test("shows what matches and all above it, though it is folded away; width and case make no difference", () => {
    expect(shown("cs MEM")).toEqual(["R", "C", "C.1"]);
    expect(findKpis(nodes, "cs mem")?.count).toBe(1);
  });

  test("finds ids, and KPIs on a loop", () => {
    expect(shown("c.1")).toEqual(["R", "C", "C.1"]);
    expect(shown("loop")).toEqual(["x", "y"]);
  });

  test("a text without words finds everything, one that nothing has finds nothing", () => {
    expect(findKpis(nodes, " 　")).toBeNull();
    expect(shown("nowhere")).toEqual([]);
  });
});
