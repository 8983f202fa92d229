import { describe, expect, it, test } from "vitest";
import { KPI_BAND } from "../../src/functions/kpi-band.ts";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_FOCUS } from "../../src/functions/kpi-focus.ts";
import { KPI_GAP } from "../../src/functions/kpi-gap.ts";
import { KPI_REQUIRED } from "../../src/functions/kpi-required.ts";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { KPI_SENSITIVITY } from "../../src/functions/kpi-sensitivity.ts";
import { KPI_SPLIT } from "../../src/functions/kpi-split.ts";
import { KPI_TEMPLATE } from "../../src/functions/kpi-template.ts";
import { KPI_WHATIF } from "../../src/functions/kpi-whatif.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { column, rowOf, tableOf } from "./answered-table.ts";
import { drawnTable } from "./drawn-table.ts";

/** 10,000 × 200 × 0.60 → 10,500 × 220 × 0.52: the flat month of domain.md H.3. */
const tree = drawnTable(`
  ID        | Parent  | Op | Name        | Unit  | Controllability | Target
  revenue   |         | =  | Revenue     | 円/月 |                 |
  price     | revenue | ×  | Unit price  | 円/社 | 2               | 11000
  customers | revenue | ×  | Customers   | 社    | 3               | 240
  active    | revenue | ×  | Active rate | %     | 5               | 0.66
`);
const data = drawnTable(`
  ID        | 2026-09 | 2026-10
  price     | 10000   | 10500
  customers | 200     | 220
  active    | 0.6     | 0.52
`);

describe("KPI_CONTRIB", () => {
  it("splits a flat month into what moved it (domain.md H.3)", () => {
    const answer = tableOf(KPI_CONTRIB(tree, data, undefined, undefined, undefined));
    expect(answer[0]).toEqual(["ID", "Name", "Before", "After", "Change", "Contribution", "Share"]);
    expect(rowOf(answer, "revenue").slice(2, 5)).toEqual([1_200_000, 1_201_200, 1_200]);
    expect(rowOf(answer, "price")[5]).toBeCloseTo(58_733.33, 2);
    expect(rowOf(answer, "customers")[5]).toBeCloseTo(114_733.33, 2);
    expect(rowOf(answer, "active")[5]).toBeCloseTo(-172_266.67, 2);
    expect(rowOf(answer, "price")[6]).toBeCloseTo(48.944, 3);
  });

  it("takes the periods it is given, in either direction", () => {
    const forth = column(tableOf(KPI_CONTRIB(tree, data, "2026-09", "2026-10", "")), 5);
    const back = column(tableOf(KPI_CONTRIB(tree, data, "2026-10", "2026-09", "")), 5);
    expect(back.map(Number)).toEqual(forth.map((value) => -Number(value)));
  });

  it("compares the latest period with any actual with the one before it when none is named", () => {
    const withFuture = data.map((row, at) => [
      row[0] ?? "",
      at === 0 ? "2026-08" : 1,
      ...row.slice(1),
      at === 0 ? "2026-11" : "",
    ]);
    expect(KPI_CONTRIB(tree, withFuture, "", "", "")).toEqual(KPI_CONTRIB(tree, data, "", "", ""));
    expect(rowOf(tableOf(KPI_CONTRIB(tree, withFuture, "", "2026-09", "")), "price").slice(2, 4)).toEqual([1, 10_000]);
  });

  it("leaves the share blank when the root did not change", () => {
    const answer = tableOf(KPI_CONTRIB(tree, data, "2026-10", "2026-10", ""));
    expect(column(answer, 6)).toEqual(["", "", "", ""]);
  });

  it("leaves contributions blank where a value is missing, never 0", () => {
    const withGap = data.map((row) => (row[0] === "active" ? ["active", "", 0.52] : row));
    const answer = tableOf(KPI_CONTRIB(tree, withGap, "2026-09", "2026-10", ""));
    expect(rowOf(answer, "revenue")).toEqual(["revenue", "Revenue", "", 1_201_200, "", "", ""]);
    expect(rowOf(answer, "price")[5]).toBe("");
  });
});

describe("KPI_GAP", () => {
  it("splits the way to the target (domain.md H.3)", () => {
    const answer = tableOf(KPI_GAP(tree, data, "", ""));
    expect(answer[0]).toEqual(["ID", "Name", "Actual", "Target", "Gap", "Contribution", "Share"]);
    expect(rowOf(answer, "revenue").slice(2, 5)).toEqual([1_201_200, 1_742_400, 541_200]);
    expect(rowOf(answer, "price")[5]).toBeCloseTo(67_966.67, 2);
    expect(rowOf(answer, "customers")[5]).toBeCloseTo(126_966.67, 2);
    expect(rowOf(answer, "active")[5]).toBeCloseTo(346_266.67, 2);
  });
});

describe("KPI_FOCUS", () => {
  it("ranks by improvement × controllability and says why, with its numbers", () => {
    const answer = tableOf(KPI_FOCUS(tree, data, "", "", ""));
    expect(answer[0]?.slice(0, 4)).toEqual(["Rank", "ID", "Name", "Now"]);
    expect(column(answer, 1)).toEqual(["active", "customers", "price"]);
    expect(rowOf(answer, "active", 1).slice(3, 8).map(Number)).toEqual([
      0.52,
      0.66,
      expect.closeTo(323_400, 6),
      5,
      expect.closeTo(323_400, 6),
    ]);
    expect(rowOf(answer, "active", 1)[10]).toBe(
      "Active rate from 52.0% to 66.0% (its target) improves Revenue by ¥323,400; × controllability 5/5 = ¥323,400, the highest score. " +
        "Below controllability 1.01 the pick would be Customers (¥65,520).",
    );
  });

  it("shows only the top and only an area when asked", () => {
    expect(column(tableOf(KPI_FOCUS(tree, data, "", "", 1)), 1)).toEqual(["active"]);
    const areas = new Map([
      ["ID", "Area"],
      ["customers", "Sales"],
    ]);
    const inAreas = tree.map((row) => [...row, areas.get(String(row[0])) ?? ""]);
    expect(column(tableOf(KPI_FOCUS(inAreas, data, "", "Sales", "")), 1)).toEqual(["customers"]);
    expect(column(tableOf(KPI_FOCUS(inAreas, data, "", "ｓａｌｅｓ", "")), 1)).toEqual(["customers"]);
  });

  it("lists a given after the ranked, without a rank", () => {
    const given = tree.map((row) => (row[0] === "customers" ? row.map((cell, at) => (at === 5 ? 1 : cell)) : row));
    const answer = tableOf(KPI_FOCUS(given, data, "", "", ""));
    expect(answer.slice(1).map(([rank, id]) => [rank, id])).toEqual([
      [1, "active"],
      [2, "price"],
      ["", "customers"],
    ]);
  });
});

describe("KPI_BAND", () => {
  it("gives the ends over all orders of replacement (domain.md H.3: −184,800 and −160,000)", () => {
    const answer = tableOf(KPI_BAND(tree, data, "", ""));
    expect(rowOf(answer, "active").slice(3, 5).map(Number)).toEqual([expect.closeTo(-184_800, 6), expect.closeTo(-160_000, 6)]);
    expect(rowOf(answer, "active")[5]).toBe(true);
  });
});

describe("KPI_SENSITIVITY", () => {
  it("moves the root by 120,120 for +10 % of any factor (domain.md H.3)", () => {
    const answer = tableOf(KPI_SENSITIVITY(tree, data, "", ""));
    expect(answer[0]).toEqual(["ID", "Name", "Elasticity", "Change of root for +10.0%"]);
    expect(column(answer, 3).map(Number)).toEqual([120_120, 120_120, 120_120].map((value) => expect.closeTo(value, 6)));
  });
});

describe("KPI_REQUIRED", () => {
  test.each([
    ["active", 0.64935],
    ["customers", 274.7253],
    ["price", 13_111.888],
  ])("finds what %s must be for a revenue of 1,500,000 (domain.md H.3)", (kpi, value) => {
    expect(KPI_REQUIRED(tree, data, "", kpi, 1_500_000)).toBeCloseTo(value, 3);
  });

  it("says how near it comes when no value can", () => {
    expect(() => KPI_REQUIRED(tree, data, "", "active", 3_000_000)).toThrow(
      "KPI_REQUIRED: no value of active brings revenue to 3,000,000; the best is 2,310,000, with active at 1. Move another KPI too.",
    );
  });
});

describe("KPI_WHATIF", () => {
  it("shows every KPI now and with the changes, a header row allowed", () => {
    const answer = tableOf(
      KPI_WHATIF(tree, data, "", [
        ["KPI", "New"],
        ["Active rate", "60％"],
        ["price", ""],
      ]),
    );
    expect(answer[0]).toEqual(["ID", "Name", "Now", "What if", "Change"]);
    expect(rowOf(answer, "revenue").slice(2)).toEqual([1_201_200, 1_386_000, 184_800]);
    expect(rowOf(answer, "price").slice(2)).toEqual([10_500, 10_500, 0]);
  });
});

describe("KPI_SPLIT", () => {
  it("proposes values that together reach the target", () => {
    const answer = tableOf(KPI_SPLIT(tree, data, "", 1_500_000, ""));
    const proposed = drawnTable(`KPI|New`).concat(answer.slice(1).map((row) => [String(row[0]), Number(row[3])]));
    expect(rowOf(tableOf(KPI_WHATIF(tree, data, "", proposed)), "revenue")[3]).toBeCloseTo(1_500_000, 3);
    expect(column(answer, 5).reduce((sum: number, value) => sum + Number(value), 0)).toBeCloseTo(298_800, 3);
  });

  it("says what the bounds leave open", () => {
    const onlyRateMoves = tree.map((row) =>
      row[0] === "price" || row[0] === "customers" ? [...row.slice(0, 5), 1, row[6] ?? ""] : row,
    );
    expect(tableOf(KPI_SPLIT(onlyRateMoves, data, "", 3_000_000, "")).slice(1)).toEqual([
      ["active", "Active rate", 0.52, 1, 0.48, expect.closeTo(1_108_800, 6)],
      ["", "Not reached", "", "", "", expect.closeTo(690_000, 6)],
    ]);
  });

  it("says that the root has no value to start from", () => {
    const withoutPrice = data.map((row) => (row[0] === "price" ? [row[0], row[1] ?? "", ""] : row));
    expect(() => KPI_SPLIT(tree, withoutPrice, "", 1_500_000, "")).toThrow(
      new Error("KPI_SPLIT: revenue has no value in 2026-10. Fill in the KPIs it is computed from first."),
    );
  });
});

describe("the language of an answer", () => {
  const japanese = KPI_TEMPLATE("T1", "ja");
  const values = templateData("T1", "ja");

  test.each([
    ["KPI_ROLLUP", () => KPI_ROLLUP(japanese, values, "2026-10", ""), ["ID", "名称", "値"]],
    ["KPI_CONTRIB", () => KPI_CONTRIB(japanese, values, "", "", ""), ["ID", "名称", "前", "後", "増減", "寄与", "寄与率"]],
    ["KPI_GAP", () => KPI_GAP(japanese, values, "", ""), ["ID", "名称", "実績", "目標", "目標差", "寄与", "寄与率"]],
  ])("%s has Japanese headers for a Japanese tree", (_, answer, headers) => {
    expect(tableOf(answer())[0]).toEqual(headers);
  });

  it("follows the tree, not the data", () => {
    const answer = KPI_ROLLUP(tree, templateData("T1", "ja").concat(data.slice(1)), "2026-10", "");
    expect(tableOf(answer)[0]).toEqual(["ID", "Name", "Value"]);
  });
});
