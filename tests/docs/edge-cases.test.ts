import { describe, expect, test } from "vitest";
import { pageGroups } from "../../src/functions/pages/page-groups.ts";
import { drawnTable } from "../functions/drawn-table.ts";

const run = new Map(pageGroups().flatMap(({ pages }) => pages.map((page) => [page.name, page.run] as const)));

/** 10,000 × 200 × 0.60 → 10,500 × 220 × 0.52, as in the examples. */
const tree = drawnTable(`
  ID     | Parent | Op | Name        | Unit        | Controllability | Target
  REV    |        |    | Revenue     | JPY/month   |                 |
  PRICE  | REV    | ×  | Unit price  | JPY/account | 2               | 11000
  CUST   | REV    | ×  | Customers   | accounts    | 3               | 240
  ACTIVE | REV    | ×  | Active rate | %           | 5               | 0.66
`);
const data = drawnTable(`
  KPI    | 2026-09 | 2026-10
  PRICE  | 10000   | 10500
  CUST   | 200     | 220
  ACTIVE | 0.6     | 0.52
`);
const segments = [
  [40, 0.08],
  [12, 0.2],
  [15, 0.02],
  [25, 0.06],
  [8, 0.25],
];

/** A table with one cell changed. */
function but(table: (string | number)[][], row: number, column: number, cell: string | number): (string | number)[][] {
  return table.map((cells, at) => (at === row ? cells.map((each, place) => (place === column ? cell : each)) : cells));
}

/** One row below the header of an answer, by its number. */
function answered(name: string, args: readonly unknown[], row?: number): unknown {
  const answer = run.get(name)?.(...args);
  return row === undefined || !Array.isArray(answer) ? answer : answer[row];
}

type Claim = readonly [claim: string, name: string, args: readonly unknown[], row: number | undefined, expected: unknown];

// biome-ignore format: a table, one claim per line
const claims: readonly Claim[] = [
  ["a blank leaf leaves its parents blank", "KPI_ROLLUP", [tree, but(data, 3, 2, "")], 1, ["REV", "Revenue", 1_200_000, ""]],
  ["what cannot be read is not 0", "KPI_ROLLUP", [tree, but(data, 3, 2, "soon")], 4, ["ACTIVE", "Active rate", 0.6, ""]],
  ["division by 0 is blank", "KPI_ROLLUP", [but(tree, 4, 2, "÷"), but(data, 3, 2, 0), "2026-10", "REV"], undefined, ""],
  ["× beside + has no value", "KPI_ROLLUP", [but(tree, 4, 2, "+"), data, "2026-10", "REV"], undefined, ""],
  ["what is computed goes before what is typed", "KPI_ROLLUP", [tree, [...data, ["REV", 5, 6]], "", "REV"], undefined, 1_201_200],
  ["a share of no change is blank", "KPI_CONTRIB", [tree, data, "2026-10", "2026-10"], 2, ["PRICE", "Unit price", 10_500, 10_500, 0, 0, ""]],
  ["without a target a KPI brings 0", "KPI_GAP", [but(tree, 2, 6, ""), data], 2, ["PRICE", "Unit price", 10_500, "", "", 0, 0]],
  ["a leaf past its target has impact 0", "KPI_FOCUS", [but(tree, 4, 6, 0.5), data], 3, expect.arrayContaining(["ACTIVE", 0.5, 0])],
  ["a given has no rank", "KPI_FOCUS", [but(tree, 4, 5, 1), data], 3, expect.arrayContaining(["", "ACTIVE", 1])],
  ["a leaf of 0 changes nothing, below a root of 0", "KPI_SENSITIVITY", [tree, but(data, 3, 2, 0)], 3, ["ACTIVE", "Active rate", "", 0]],
  ["a blank new value changes nothing", "KPI_WHATIF", [tree, data, "", [["ACTIVE", ""]]], 1, ["REV", "Revenue", 1_201_200, 1_201_200, 0]],
  ["T5 is T5a, in any width", "KPI_TEMPLATE", ["ｔ５"], 1, expect.arrayContaining(["OMT"])],
  ["a KPI that cannot be computed has an empty formula", "KPI_EJECT", [but(tree, 4, 2, "+")], 1, ["REV", "Revenue", '=""']],
  ["two factors out of 0 share", "KPI_FACTORIZE", [["a", "b", "c"], [100, 0, 0], [100, 50, 0.4]], 2, ["b", 0, 50, 50, 1000, 0.5]],
  ["one blank leaves contributions blank", "KPI_FACTORIZE", [["a", "b"], [100, ""], [100, 50]], 1, ["a", 100, 100, 0, "", ""]],
  ["a weight without a value leaves all blank", "KPI_MIX", [["a"], [1], [""], [1], [1]], 1, ["a", "", "", "", "", ""]],
  ["a segment of weight 0 was not there", "KPI_MIX", [["a", "b"], [1, 0], [2, ""], [1, 1], [2, 4]], 2, ["b", 0, 0, 0.75, 0, 0.75]],
  ["no baseline, no achievement going down", "KPI_ACHIEVEMENT", [2.4, 2, "↓"], undefined, ""],
  ["a target of 0 has no achievement", "KPI_ACHIEVEMENT", [5, 0], undefined, ""],
  ["worse than the baseline is negative", "KPI_ACHIEVEMENT", [3.5, 2, "↓", 3], undefined, -0.5],
  ["a constant series has its value for limits", "KPI_SIGNAL", [[5, 5, 5]], 1, [5, 5, 5, 5, ""]],
  ["a gap is not bridged", "KPI_SIGNAL", [[1, "", 2]], 1, [1, "", "", "", ""]],
  ["a constant series has no slope", "KPI_ELASTICITY", [[2, 2, 2, 2, 2, 2], [1, 2, 3, 4, 5, 6]], 1, ["", "", 6, "too little data"]],
  ["a miss by rounding is none", "KPI_LINKTEST", [[0.3], [0.1 + 0.2], [1], [1]], 1, [1, 0, 0, 0, 1, 1, ""]],
  ["no day, no pace", "KPI_PACE", [0, 0, 30, 300], 1, ["", 10]],
  ["no day left, nothing to ask for", "KPI_PACE", [50, 30, 30, 100], 1, [50, ""]],
  ["a target reached needs 0 a day", "KPI_PACE", [500, 10, 30, 100], 1, [1500, 0]],
  ["no improvement, no payback", "KPI_EFFECT", [tree, data, "", "ACTIVE", 0.5, 10, 100], 1, [expect.closeTo(-46_200), expect.closeTo(-554_400), 1000, ""]],
  ["a previous value left out is not mentioned", "KPI_SENTENCE", ["Revenue", 5], undefined, "Revenue was 5."],
  ["rates without accounts are rates", "KPI_STAGES", [["a", "b"], [0.8, 0.5], [0.9, 0.4]], 1, ["a", "", 0.8, 0.9, "first below target"]],
  ["0 accounts before leave the rate blank", "KPI_STAGES", [["a", "b"], [0, 5]], 2, ["b", 5, "", "", ""]],
  ["a blank opening leaves the closing blank only", "KPI_MRR_BRIDGE", ["", 1, 1, 0, 1], 1, ["", 1, 2]],
  ["a blank movement leaves all blank", "KPI_MRR_BRIDGE", [10, 1, 1, "", 1], 1, ["", "", ""]],
  ["a range gives a range", "KPI_NRR", [[[10, 20]], [[1, 1]], 0, [[1, ""]]], undefined, [[1, ""]]],
  ["contraction left out is none", "KPI_RCR", [100, 5], undefined, 0.05],
  ["nothing lost, no quick ratio", "KPI_QUICK_RATIO", [1, 1, 0, 0], undefined, ""],
  ["no churn, no lifetime value", "KPI_LTV", [100, 0], undefined, ""],
  ["no cost, no unit economics", "KPI_UNIT_ECONOMICS", [100, 0], undefined, ""],
  ["no margin, no payback", "KPI_CAC_PAYBACK", [100, 10, 0], undefined, ""],
  ["no answer, no NPS", "KPI_NPS", [["Answer"]], 1, ["", 0, ""]],
  ["what is no answer does not count", "KPI_NPS", [["Answer", 10, "x", 10.5, 11, "", 9]], 1, [100, 2, 0]],
  ["the top box alone", "KPI_CSAT", [[5, 4], 1], 1, [0.5, 4.5, 2]],
  ["an empty group needs no risk", "KPI_CHURN_RISK", [[1, 0], [0.1, ""]], undefined, 0.1],
  ["nobody, no risk", "KPI_CHURN_RISK", [[0], [0.1]], undefined, ""],
  ["levers are taken in order", "KPI_CHURN_SIM", [segments, [["consult", "satisfy"]], 0.5], 1, [0.094, expect.closeTo(0.0782, 12), "", ""]],
  ["a blank that carries weight leaves the score blank", "KPI_HEALTH", [[50, ""], [1, 1]], undefined, ""],
  ["a blank without weight does not matter", "KPI_HEALTH", [[50, ""], [1, 0]], undefined, 50],
  ["values beyond the scale count as its ends", "KPI_HEALTH", [[150, -5], [1, 1]], undefined, 50],
  ["equal scores count half", "KPI_HEALTH_TEST", [[50, 50], [1, 0]], 1, [1, 0.5, 0.5, "", 0.5, 0, "does not predict churn"]],
  ["at least one row is taken, the first label of equals", "KPI_TOPSHARE", [["b", "a"], [5, 5], 0.01], 1, ["a", 5, 0.5, 0.5]],
  ["a blank value is not counted", "KPI_TOPSHARE", [["b", "a"], ["", 5], 1], 1, ["a", 5, 1, 1]],
];

describe("what the pages say of edge cases is so", () => {
  test.each(claims)("%s (%s)", (_claim, name, args, row, expected) => {
    expect(answered(name, args, row)).toEqual(expected);
  });

  test.each([
    ["KPI_REQUIRED", [tree, data, "", "ACTIVE", 9_000_000], "the best is 2,310,000, with ACTIVE at 1"],
    [
      "KPI_WHATIF",
      [
        tree,
        data,
        "",
        [
          ["ACTIVE", 0.1],
          ["Active rate", 0.2],
        ],
      ],
      "twice",
    ],
    ["KPI_CHECK", [], "tree is missing"],
    ["KPI_PACE", [50, 31, 30], "31 elapsed days of 30"],
    ["KPI_NRR", [10, -1, 0, 0], "without a sign"],
    ["KPI_CSAT", [[5], 0], "from 1 to 5"],
    ["KPI_CHURN_SIM", [segments.slice(1), "consult", 0.5], "the number of segments is 4; 5 are needed"],
    ["KPI_HEALTH", [[5], [1], 3, 3], "both 3"],
    ["KPI_TOPSHARE", [["a"], [5], 2], "at most 1"],
    ["KPI_TEMPLATE", ["T9"], "T1, T2"],
  ] as const)("%s refuses what its page says it refuses", (name, args, sentence) => {
    expect(() => answered(name, args)).toThrow(sentence);
  });
});
