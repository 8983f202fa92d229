import { describe, expect, test } from "vitest";
import { fiscalQuarter, fiscalYear } from "../../src/engine/fiscal-year.ts";
import { monthOf } from "../../src/engine/month.ts";
import { KPI_FOCUS } from "../../src/functions/kpi-focus.ts";
import { KPI_GAP } from "../../src/functions/kpi-gap.ts";
import { KPI_MOVEMENTS } from "../../src/functions/kpi-movements.ts";
import { KPI_REQUIRED } from "../../src/functions/kpi-required.ts";
import { KPI_SENSITIVITY } from "../../src/functions/kpi-sensitivity.ts";
import { column, rowOf, tableOf } from "../functions/answered-table.ts";
import { drawnTree, formulaTree, type Named, type Range } from "./cell-answers.ts";
import { methodVector } from "./method-vector.ts";

/** A wide data table of one period. */
function onePeriod(figures: Named): Range {
  return [["KPI", "now"], ...Object.entries(figures)];
}

describe("KPI_REQUIRED", () => {
  const required = (tree: Range, figures: Named, kpi: string, target: number) =>
    KPI_REQUIRED(tree, onePeriod(figures), "now", kpi, target);

  test("dev-goal-01: the capital for 15,000 of interest at 7.5 %", () => {
    const { inputs, expected } = methodVector<
      { readonly known: Named; readonly start: number; readonly target: number },
      { readonly value: number }
    >("dev-goal-01");
    const tree = drawnTree("interest\nC × interest\nn × interest\ni × interest");
    expect(required(tree, { C: inputs.start, ...inputs.known }, "C", inputs.target)).toBeCloseTo(expected.value, 6);
  });

  test("dev-goal-02: the rate of a loan, which no straight line gives", () => {
    const { inputs, expected } = methodVector<{ readonly target: number }, { readonly value: number }>("dev-goal-02");
    const loan = [
      ["ID", "Parent", "Formula", "Unit"],
      ["payment", "", "=20000 * (rate / 12) / (1 - (1 + rate / 12) ^ -60)", ""],
      ["rate", "payment", "", "%"],
    ];
    expect(required(loan, { rate: 0.5 }, "rate", inputs.target)).toBeCloseTo(expected.value, 9);
  });

  describe("dev-goal-03: the active rate", () => {
    const { inputs, expected } = methodVector<
      { readonly known: Named; readonly targets: readonly [number, number] },
      { readonly values: readonly [number, null]; readonly max_reachable: number }
    >("dev-goal-03");
    const tree = [
      ["ID", "Parent", "Op", "Unit"],
      ["revenue", "", "=", ""],
      ["unit_price", "revenue", "×", ""],
      ["customers", "revenue", "×", ""],
      ["active_rate", "revenue", "×", "%"],
    ];
    const figures = { ...inputs.known, active_rate: 0.48 };

    test("is found between 0 and 1", () => {
      expect(required(tree, figures, "active_rate", inputs.targets[0])).toBeCloseTo(expected.values[0], 12);
    });

    test("is refused beyond 100 %, with the best that can be reached", () => {
      expect(expected.max_reachable).toBe(118_800);
      expect(() => required(tree, figures, "active_rate", inputs.targets[1])).toThrow(
        "KPI_REQUIRED: no value of active_rate brings revenue to 130,000; the best is 118,800, with active_rate at 1. Move another KPI too.",
      );
    });
  });

  describe("dev-goal-04: edges", () => {
    const { inputs } = methodVector<{ readonly cases: readonly { readonly target: number; readonly start?: number }[] }, unknown>(
      "dev-goal-04",
    );
    const target = (at: number): number => inputs.cases[at]?.target ?? Number.NaN;

    test("a factor multiplied by 0 has no effect", () => {
      expect(() => required(drawnTree("r\na × r\nb × r"), { a: 0, b: 5 }, "b", target(0))).toThrow(
        "KPI_REQUIRED: b does not move r",
      );
    });

    test("a divisor never brings a ratio to 0", () => {
      expect(() => required(drawnTree("r\na × r\nb ÷ r"), { a: 100, b: 4 }, "b", target(1))).toThrow(
        "KPI_REQUIRED: no value of b brings r to 0",
      );
    });

    test("of the two prices 100 and 140, the one nearer to the present price", () => {
      const profit = formulaTree("(p-40)*(200-p)", ["p"]);
      expect(required(profit, { p: inputs.cases[2]?.start ?? Number.NaN }, "p", target(2))).toBeCloseTo(100, 9);
      expect(required(profit, { p: 150 }, "p", target(2))).toBeCloseTo(140, 9);
    });

    test("a term multiplied by 0 has no effect", () => {
      const tree = formulaTree("a+0*b", ["a", "b"]);
      expect(() => required(tree, { a: 5, b: 1 }, "b", target(3))).toThrow("KPI_REQUIRED: b does not move total");
    });
  });
});

describe("what to work on: dev-rank-02", () => {
  interface Focus {
    readonly current: Named;
    readonly target: Named;
    readonly controllability: Named;
  }
  interface Known {
    readonly gap: number;
    readonly impact: Named;
    readonly one_at_a_time: Named;
    readonly order: readonly string[];
  }
  const { inputs, expected } = methodVector<Focus, Known>("dev-rank-02");
  const ids = Object.keys(inputs.current);
  const tree = [
    ["ID", "Parent", "Op", "Controllability", "Target"],
    ["revenue", "", "=", "", ""],
    // The vector rates controllability 0 … 1, ours goes from 1 to 5; 1 would be a given.
    ...ids.map((id) => [id, "revenue", "×", 1 + 4 * (inputs.controllability[id] ?? Number.NaN), inputs.target[id]]),
  ];

  test("KPI_GAP: all factors together make the gap", () => {
    const answer = tableOf(KPI_GAP(tree, onePeriod(inputs.current), "", ""));
    expect(rowOf(answer, "revenue")[4]).toBeCloseTo(expected.gap, 6);
    for (const id of ids) expect(rowOf(answer, id)[5]).toBeCloseTo(expected.impact[id] ?? Number.NaN, 6);
  });

  test("KPI_FOCUS: each factor alone, in the published order", () => {
    const answer = tableOf(KPI_FOCUS(tree, onePeriod(inputs.current), "", "", ""));
    expect(column(answer, 1)).toEqual(expected.order);
    for (const id of ids) expect(rowOf(answer, id, 1)[5]).toBeCloseTo(expected.one_at_a_time[id] ?? Number.NaN, 6);
  });
});

describe("KPI_SENSITIVITY: dev-rank-03", () => {
  interface Nodes {
    readonly nodes: readonly { readonly op: "sum" | "difference" | "ratio" | "product"; readonly values: readonly number[] }[];
  }
  const { inputs, expected } = methodVector<Nodes, { readonly elasticities: readonly (readonly number[])[] }>("dev-rank-03");
  const signs = { sum: "+", difference: "-", ratio: "÷", product: "×" } as const;

  test.each(inputs.nodes.map((node, at) => [node.op, node.values, expected.elasticities[at] ?? []] as const))(
    "of a %s of %j is %j",
    (op, values, elasticities) => {
      const first = op === "ratio" ? "×" : op === "difference" ? "+" : signs[op];
      const tree = drawnTree(["r", ...values.map((_, at) => `x${at} ${at === 0 ? first : signs[op]} r`)].join("\n"));
      const figures = Object.fromEntries(values.map((value, at) => [`x${at}`, value]));
      const answer = tableOf(KPI_SENSITIVITY(tree, onePeriod(figures), "", ""));
      expect(column(answer, 2)).toEqual(elasticities.map((each) => expect.closeTo(each, 8)));
    },
  );
});

test("KPI_MOVEMENTS: one of two subscriptions cancelled is contraction, not churn: dev-saas-03 (ChartMogul)", () => {
  const { expected } = methodVector<unknown, { readonly movements: readonly (readonly [string, number])[] }>("dev-saas-03");
  // 2,000 a year is 2,000 / 12 a month; Silver joins in February and leaves in March, Gold leaves in April.
  const gold = 2_000 / 12;
  const months = [
    ["2026-01", "Syncalytics", gold],
    ["2026-02", "Syncalytics", gold],
    ["2026-02", "Syncalytics", 60],
    ["2026-03", "Syncalytics", gold],
    ["2026-04", "Syncalytics", 0],
  ];
  const answer = tableOf(KPI_MOVEMENTS([["Month", "Customer", "Amount"], ...months], ""));
  const places = { new_business: 2, expansion: 4, contraction: 5, churn: 6 } as const;
  expected.movements.forEach(([movement, amount], at) => {
    const row = answer[at + 1] ?? [];
    for (const [name, place] of Object.entries(places)) {
      expect(row[place], `${name} in month ${at + 1}`).toBeCloseTo(name === movement ? Math.abs(amount) : 0, 2);
    }
  });
});

test("a Japanese fiscal year bears the year of its start, not of its end: dev-time-02 (pandas)", () => {
  const { inputs, expected } = methodVector<
    { readonly start_month: number; readonly dates: readonly string[] },
    {
      readonly japan_fiscal_year: readonly number[];
      readonly quarter: readonly number[];
      readonly pandas_ending_year_label: readonly number[];
    }
  >("dev-time-02");
  const months = inputs.dates.map((date) => {
    const [year = 0, month = 0] = date.split("-").map(Number);
    return monthOf(year, month);
  });
  expect(months.map((month) => fiscalYear(month, inputs.start_month))).toEqual(expected.japan_fiscal_year);
  expect(months.map((month) => fiscalQuarter(month, inputs.start_month))).toEqual(expected.quarter);
  // Theirs names the same year by its end.
  expect(expected.pandas_ending_year_label).toEqual(expected.japan_fiscal_year.map((year) => year + 1));
});
