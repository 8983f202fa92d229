import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as main from "../../src/main.ts";
import { tableOf } from "../functions/answered-table.ts";

type CellFunction = (...args: unknown[]) => string | number | boolean | (string | number | boolean)[][];

/** Sections 5 to 8 of the contract: everything that takes plain ranges, with the most arguments it has. */
const functions: readonly (readonly [name: string, call: CellFunction])[] = [
  ["KPI_FACTORIZE", main.KPI_FACTORIZE],
  ["KPI_MIX", main.KPI_MIX],
  ["KPI_ACHIEVEMENT", main.KPI_ACHIEVEMENT],
  ["KPI_SIGNAL", main.KPI_SIGNAL],
  ["KPI_LEADLAG", main.KPI_LEADLAG],
  ["KPI_ELASTICITY", main.KPI_ELASTICITY],
  ["KPI_LINKTEST", main.KPI_LINKTEST],
  ["KPI_PACE", main.KPI_PACE],
  ["KPI_EFFECT", main.KPI_EFFECT],
  ["KPI_SENTENCE", main.KPI_SENTENCE],
  ["KPI_ATTENTION", main.KPI_ATTENTION],
  ["KPI_STAGES", main.KPI_STAGES],
  ["KPI_MRR_BRIDGE", main.KPI_MRR_BRIDGE],
  ["KPI_ARR", main.KPI_ARR],
  ["KPI_NRR", main.KPI_NRR],
  ["KPI_GRR", main.KPI_GRR],
  ["KPI_CCR", main.KPI_CCR],
  ["KPI_RCR", main.KPI_RCR],
  ["KPI_QUICK_RATIO", main.KPI_QUICK_RATIO],
  ["KPI_ARPA", main.KPI_ARPA],
  ["KPI_CAC", main.KPI_CAC],
  ["KPI_LTV", main.KPI_LTV],
  ["KPI_UNIT_ECONOMICS", main.KPI_UNIT_ECONOMICS],
  ["KPI_CAC_PAYBACK", main.KPI_CAC_PAYBACK],
  ["KPI_NPS", main.KPI_NPS],
  ["KPI_CSAT", main.KPI_CSAT],
  ["KPI_SURVEY_SEGMENTS", main.KPI_SURVEY_SEGMENTS],
  ["KPI_CHURN_RISK", main.KPI_CHURN_RISK],
  ["KPI_CHURN_SIM", main.KPI_CHURN_SIM],
  ["KPI_HEALTH", main.KPI_HEALTH],
  ["KPI_HEALTH_TEST", main.KPI_HEALTH_TEST],
  ["KPI_TOPSHARE", main.KPI_TOPSHARE],
];

const number = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, "80%", "▲1.2億", "１２"),
);
const other = fc.oneof(
  fc.constantFrom("", null, undefined, true, false, "#N/A", "__proto__", "実績", "はい", "↓", "consult", "n", "Churn risk"),
  fc.constantFrom("Trouble", "Consulted", "Satisfaction", "ID", "Parent", "x".repeat(50_000)),
  fc.constant(new Date(2026, 9, 1)),
  fc.string(),
);
/** Mostly numbers, so that many calls get past the reading of their arguments. */
const cell = fc.oneof({ weight: 6, arbitrary: number }, { weight: 1, arbitrary: other });
const table = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );
const argument = fc.oneof(cell, table, fc.constant(undefined), fc.constant([]), fc.constant([[]]));

describe("whatever stands in the cells, the answer is a value, a full table, or one sentence", () => {
  test.each(functions)("%s", (name, call) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 7 }), (args) => {
        let answer: ReturnType<CellFunction>;
        try {
          answer = call(...args);
        } catch (error) {
          expect(String(error)).toMatch(new RegExp(`^Error: ${name}: \\S`));
          return;
        }
        if (Array.isArray(answer)) tableOf(answer);
        else expect([typeof answer, Number.isNaN(answer), Object.is(answer, -0)]).toEqual([expect.any(String), false, false]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a range gives for every cell what the cell gives alone", () => {
  // Hundredths where the function takes shares.
  const amounts = fc.array(fc.tuple(fc.nat(999), fc.nat(99), fc.nat(99), fc.nat(99)), { minLength: 2, maxLength: 6 });
  const columnOf = (rows: readonly (readonly number[])[], at: number): (number | undefined)[][] => rows.map((row) => [row[at]]);

  test.each<[string, CellFunction, count: number, unit: number]>([
    ["KPI_NRR", main.KPI_NRR as CellFunction, 4, 1],
    ["KPI_GRR", main.KPI_GRR as CellFunction, 3, 1],
    ["KPI_LTV", main.KPI_LTV as CellFunction, 3, 0.01],
    ["KPI_CCR", main.KPI_CCR as CellFunction, 2, 1],
  ])("%s", (_, call, count, unit) => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const rows = drawn.map((row) => row.map((each) => each * unit));
        const ranges = Array.from({ length: count }, (_unused, at) => columnOf(rows, at));
        expect(call(...ranges)).toEqual(rows.map((row) => [call(...row.slice(0, count))]));
      }),
      { numRuns: 1_000 },
    );
  });
});
