import { describe, expect, test } from "vitest";
import type { FactorSection } from "../../src/report/report.ts";
import { type Figures, type Row, report } from "../support/small-report.ts";

/*
 * Twelve branches add up, two more than the table lists. Ten are 1,000 short of their targets and stood still; the other two
 * have reached theirs, and are all that moved.
 */

const short = Array.from({ length: 10 }, (_, at) => `S${at}`);
const moved = ["UP", "DOWN"];
const branches: readonly Row[] = [
  { id: "ALL", op: "=", name: "全社", unit: "円" },
  ...[...short, ...moved].map((id) => ({ id, parent: "ALL", op: "+", name: id, unit: "円", target: 2000 })),
];

function sectionOf(up: number, down: number): FactorSection | undefined {
  const figures: Figures = Object.fromEntries([
    ...short.map((id) => [id, [1000, 1000]] as const),
    ["UP", [2000, 2000 + up]],
    ["DOWN", [3000, 3000 + down]],
  ]);
  return report("ja", branches, figures).factorSections[0];
}

describe("of more factors than the table has room for", () => {
  test("those that moved most are listed, however far others are from their targets", () => {
    const section = sectionOf(500, -300);
    expect(section?.factors).toHaveLength(10);
    expect(section?.factors.map(({ id }) => id)).toEqual(expect.arrayContaining(moved));
    expect(section?.factors.find(({ isLargest }) => isLargest)?.id).toBe("UP");
    expect(section?.others).toEqual({ name: "ほか2件", count: 2, contribution: 0, gap: 2000 });
  });

  test("the sentences name what moved the KGI most", () => {
    expect(sectionOf(500, -300)?.sentences.slice(0, 2)).toEqual([
      "全社を最も上げたのはUP(+25.0%、+500円)です。",
      "全社を最も下げたのはDOWN(−10.0%、▲300円)です。",
    ]);
  });

  test("of equal moves one in the table is named, whatever the ids of those that are not", () => {
    const ids = Array.from({ length: 12 }, (_, at) => String.fromCharCode("L".charCodeAt(0) - at));
    const rows: Row[] = [{ id: "ALL", op: "=", name: "全社", unit: "円" }];
    rows.push(...ids.map((id) => ({ id, parent: "ALL", op: "+", name: id, unit: "円" })));
    const section = report("ja", rows, Object.fromEntries(ids.map((id) => [id, [100, 90]]))).factorSections[0];
    expect(section?.factors[0]?.id).toBe("L");
    expect(section?.reason).toBe("全社を最も下げたのはC(−10.0%、▲10円)です。");
    expect(section?.factors.filter(({ isLargest }) => isLargest).map(({ id }) => id)).toEqual(["C"]);
  });

  test("what is furthest from its target fills the rest of the room", () => {
    expect(sectionOf(500, 0)?.factors.map(({ id }) => id)).toEqual([...short.slice(0, 9), "UP"]);
  });

  test("all have improved only where those have that are not listed", () => {
    const up: Figures = Object.fromEntries(
      [...short, ...moved].map((id, at) => [id, at === 5 ? [2000, 2000] : [1000, 1100 + at]]),
    );
    const section = report("ja", branches, up).factorSections[0];
    expect(section?.factors.map(({ id }) => id)).not.toContain("S5");
    expect(section?.reason).toBe("全社を最も上げたのはDOWN(+11.1%、+111円)です。");
  });
});

test("of a gain and a loss that are equal the table marks the one that the sentence names", () => {
  const rows = branches.slice(0, 3);
  const section = report("ja", rows, { S0: [100, 110], S1: [100, 90] }).factorSections[0];
  expect(section?.reason).toBe("全社を最も下げたのはS1(−10.0%、▲10円)です。");
  expect(section?.factors.map(({ isLargest }) => isLargest)).toEqual([false, true]);
});

describe("where factors moved and the KGI did not", () => {
  const deals: readonly Row[] = [
    { id: "D", op: "=", name: "成約", unit: "件" },
    { id: "M", parent: "D", op: "×", name: "商談", unit: "件" },
    { id: "W", parent: "D", op: "×", name: "受注率", unit: "%" },
  ];

  test.each([
    ["ja", "商談は動きましたが、成約を動かしていません。"],
    ["en", "商談 moved, but did not move 成約."],
  ] as const)("it is not said that none did (%s)", (language, sentence) => {
    expect(report(language, deals, { M: [10, 12], W: [0, 0] }).factorSections[0]?.sentences[0]).toBe(sentence);
  });

  test("and where none did, that is said", () => {
    expect(report("ja", deals, { M: [10, 10], W: [0.2, 0.2] }).factorSections[0]?.reason).toBe(
      "成約のどの要素も動いていません。",
    );
  });
});
