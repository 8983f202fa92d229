import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rollingSum } from "../../src/engine/monitoring/rolling-sum.ts";
import { yearToDate } from "../../src/engine/monitoring/year-to-date.ts";
import { viewSpan } from "../../src/engine/view/view-span.ts";
import { viewValue } from "../../src/engine/view/view-value.ts";
import { grow, modelOf, monthsFrom, nodeOf } from "../engine/tree/grow.ts";

const START = 24_300;
const amount = fc.integer({ min: 1, max: 1_000_000 }).map((each) => each / 8);
const month = fc.record({ a: amount, b: amount, stock: amount });
const months = fc.array(month, { minLength: 1, maxLength: 30 });

const tree = grow([
  { id: "sum", kind: "flow" },
  { id: "a", parent: "sum", operator: "+", kind: "flow" },
  { id: "b", parent: "sum", operator: "+", kind: "flow" },
  { id: "rate", formula: "=a / b", kind: "ratio" },
  { id: "per stock", formula: "=a / stock", kind: "ratio" },
  { id: "stock", kind: "stock" },
]);
const node = (id: string): number => nodeOf(tree, id);
const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe("over several months", () => {
  test("a flow is the sum of its parts, and of the first and the last months", () => {
    fc.assert(
      fc.property(months, fc.nat(29), (figures, cut) => {
        const { rollup } = modelOf(tree, figures);
        const of = (id: string, periods = all(figures.length)): number => viewValue(rollup, node(id), periods).value ?? 0;
        expect(of("sum")).toBeCloseTo(of("a") + of("b"), 3);
        const at = Math.min(cut, figures.length - 1);
        if (at === 0) return;
        const halves = [all(figures.length).slice(0, at), all(figures.length).slice(at)];
        expect(of("a")).toBeCloseTo(
          halves.reduce((total, half) => total + of("a", half), 0),
          3,
        );
      }),
    );
  });

  test("no result depends on the order of the periods, save the last value of a stock", () => {
    fc.assert(
      fc.property(months, (figures) => {
        const { rollup } = modelOf(tree, figures);
        const there = all(figures.length);
        for (const id of ["a", "sum", "rate", "per stock"]) {
          expect(viewValue(rollup, node(id), [...there].reverse())).toEqual(viewValue(rollup, node(id), there));
        }
      }),
    );
  });

  test("a ratio is the ratio of the sums, and lies between the lowest and the highest of its months", () => {
    fc.assert(
      fc.property(months, (figures) => {
        const { rollup } = modelOf(tree, figures);
        const rates = (below: "b" | "stock"): number[] => figures.map((each) => each.a / each[below]);
        const total = (of: "a" | "b" | "stock"): number => figures.reduce((sum, each) => sum + each[of], 0);
        for (const [id, below] of [
          ["rate", "b"],
          ["per stock", "stock"],
        ] as const) {
          const found = viewValue(rollup, node(id), all(figures.length)).value ?? Number.NaN;
          expect(found / (total("a") / total(below))).toBeCloseTo(1, 9);
          expect(found).toBeGreaterThanOrEqual(Math.min(...rates(below)) * (1 - 1e-12));
          expect(found).toBeLessThanOrEqual(Math.max(...rates(below)) * (1 + 1e-12));
        }
      }),
    );
  });

  test("the year to date and the last twelve months of a flow are those of the series", () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 12 }), (figures, startMonth) => {
        const { rollup, periods } = modelOf(tree, figures, {}, monthsFrom(START, figures.length));
        const last = figures.length - 1;
        const series = figures.map(({ a }) => a);
        const over = (view: "year-to-date" | "trailing-year"): number | null => {
          const span = viewSpan(periods, last, view, startMonth);
          const isWhole = span !== null && span.periods.length === span.last - span.first + 1;
          return isWhole ? viewValue(rollup, node("a"), span.periods).value : null;
        };
        const ofSeries = [yearToDate(series, START, startMonth)[last] ?? null, rollingSum(series, 12)[last] ?? null];
        const ofViews = [over("year-to-date"), over("trailing-year")];
        ofViews.forEach((value, at) => {
          const expected = ofSeries[at] ?? null;
          expect(value === null).toBe(expected === null);
          if (value !== null && expected !== null) expect(value).toBeCloseTo(expected, 3);
        });
      }),
    );
  });
});
