import { describe, expect, test } from "vitest";
import { type AttentionRow, attention } from "../../../src/engine/monitoring/attention.ts";

const row = (id: string, given: Partial<AttentionRow> = {}): AttentionRow => ({
  id,
  parent: null,
  role: "kpi",
  status: null,
  owner: "CS",
  ...given,
});

/** Template T5b: a KGI with three KPIs, each with as many micro-KPIs as asked for. */
const onlineMeetings = (microsEach: number): AttentionRow[] => [
  row("OMR", { role: "kgi", owner: "共同" }),
  ...["OMR.1", "OMR.2", "OMR.3"].flatMap((kpi) => [
    row(kpi, { parent: "OMR" }),
    ...Array.from({ length: microsEach }, (_, index) => row(`${kpi}.${index}`, { parent: kpi, role: "micro" })),
  ]),
];

describe("how many numbers there are to follow (P-06)", () => {
  test("template T5b has nine: its KPIs count through their micro-KPIs", () => {
    const result = attention(onlineMeetings(3));
    expect(result).toMatchObject({ total: 9, verdict: "too-many", owners: [{ owner: "CS", tracked: 9, verdict: "too-many" }] });
    expect(result.tracked).not.toContain("OMR.1");
  });

  test("two micro-KPIs each are six: fine for the tree, too many for one person", () => {
    expect(attention(onlineMeetings(2))).toMatchObject({
      total: 6,
      verdict: "ok",
      owners: [{ tracked: 6, verdict: "too-many" }],
    });
  });

  test("KPIs without micro-KPIs count themselves", () => {
    expect(attention(onlineMeetings(0))).toMatchObject({ total: 3, verdict: "ok", owners: [{ tracked: 3, verdict: "ok" }] });
  });

  test("what is paused, under test or only needed for the arithmetic does not count", () => {
    const rows = [
      row("a", { status: "paused" }),
      row("b", { status: "trial" }),
      row("c", { role: null }),
      row("d", { status: "adopted" }),
    ];
    expect(attention(rows).tracked).toEqual(["d"]);
  });

  test("a KPI whose micro-KPIs are all paused counts itself", () => {
    expect(attention([row("k"), row("m", { parent: "k", role: "micro", status: "paused" })]).tracked).toEqual(["k"]);
  });

  test("the limit is per tree: two trees of five are fine, one of ten is not", () => {
    const tree = (root: string, size: number): AttentionRow[] => [
      row(root, { role: "kgi" }),
      ...Array.from({ length: size }, (_, index) => row(`${root}.${index}`, { parent: root, owner: `${root}${index % 2}` })),
    ];
    expect(attention([...tree("a", 5), ...tree("b", 5)])).toMatchObject({ total: 10, verdict: "ok" });
    expect(attention(tree("a", 10))).toMatchObject({ total: 10, verdict: "too-many" });
  });

  test("people are listed by burden, then by name, the unowned last, whatever the order of the rows", () => {
    const rows = [
      row("1", { owner: null }),
      row("2", { owner: null }),
      row("3", { owner: "b" }),
      row("4", { owner: "a" }),
      row("5", { owner: "c" }),
      row("6", { owner: "c" }),
    ];
    const owners = (given: readonly AttentionRow[]): (string | null)[] => attention(given).owners.map(({ owner }) => owner);
    expect(owners(rows)).toEqual(["c", "a", "b", null]);
    expect(owners([...rows].reverse())).toEqual(["c", "a", "b", null]);
  });

  test("cycles, orphans, prototype names and a chain of 50,000 do not stop the count", () => {
    expect(attention([row("a", { parent: "b" }), row("b", { parent: "a" })]).total).toBe(2);
    expect(attention([row("a", { parent: "gone" }), row("__proto__"), row("c", { parent: "__proto__" })]).total).toBe(3);
    const chain = Array.from({ length: 50_000 }, (_, index) =>
      row(String(index), { parent: index === 0 ? null : String(index - 1) }),
    );
    expect(attention(chain)).toMatchObject({ total: 50_000, verdict: "too-many" });
    expect(attention([])).toEqual({ owners: [], total: 0, verdict: "ok", tracked: [] });
  });
});
