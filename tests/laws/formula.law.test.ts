import fc from "fast-check";
import { expect, test } from "vitest";
import { compileFormula } from "../../src/engine/formula/compile-formula.ts";
import { asProduct, asSum } from "../../src/engine/formula/flatten-formula.ts";
import { parseFormula } from "../../src/engine/formula/parse-formula.ts";
import { printFormula } from "../../src/engine/formula/print-formula.ts";
import { formulaReferences } from "../../src/engine/formula/references.ts";
import { runProgram, runProgramAt, runProgramOn } from "../../src/engine/formula/run-program.ts";
import type { ComparisonOperator, Formula, FunctionName } from "../../src/engine/formula/syntax.ts";

const runs = { numRuns: 1500 };
const names = ["a", "b", "売上", "mrr-new", "[x]", "__proto__", "2026", "ＡＲＰＡ", "SUM"];

const { formula } = fc.letrec<{ formula: Formula }>((tie) => {
  const part = tie("formula");
  const record = <Kind extends Formula["kind"]>(kind: Kind, fields: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ kind: fc.constant(kind), ...fields }) as unknown as fc.Arbitrary<Formula>;
  const members = (flag: string) =>
    fc
      .array(fc.record({ of: part, [flag]: fc.boolean() }), { minLength: 2, maxLength: 4 })
      .map((all) => all.map((each, at) => (at === 0 ? { ...each, [flag]: false } : each)));
  const call = (name: FunctionName, least: number, most: number) =>
    record("call", { name: fc.constant(name), parameters: fc.array(part, { minLength: least, maxLength: most }) });
  return {
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      record("number", { value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0) }),
      record("reference", { name: fc.constantFrom(...names) }),
      record("negation", { of: part }),
      record("percent", { of: part }),
      record("sum", { terms: members("subtracted") }),
      record("product", { factors: members("divided") }),
      record("power", { base: part, exponent: part }),
      record("comparison", {
        operator: fc.constantFrom<ComparisonOperator>("=", "<>", "<", "<=", ">", ">="),
        left: part,
        right: part,
      }),
      record("lag", { of: part, periods: fc.nat(3) }),
      call("SUM", 1, 3),
      call("AVERAGE", 1, 3),
      call("MIN", 1, 3),
      call("MAX", 1, 3),
      call("ABS", 1, 1),
      call("ROUND", 1, 2),
      call("IF", 2, 3),
      call("IFERROR", 1, 2),
    ),
  };
});

const periods = 5;
const cells = fc.array(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -9, max: 9 }) }, fc.constant(Number.NaN)), {
  minLength: names.length * periods,
  maxLength: names.length * periods,
});

test("a printed formula is read back as the same formula", () => {
  fc.assert(
    fc.property(formula, (each) => {
      expect(parseFormula(printFormula(each))).toEqual({ ok: true, formula: each });
    }),
    runs,
  );
});

test("all periods at once, one by one and as operands give the same values, none of them infinite", () => {
  fc.assert(
    fc.property(formula, cells, (each, given) => {
      const program = compileFormula(each, (name) => names.indexOf(name));
      const values = Float64Array.from([...given, ...new Array<number>(periods).fill(0)]);
      runProgram(program, values, periods, given.length);
      const together = Array.from(values.subarray(given.length));
      expect(together.every((value) => Math.abs(value) !== Number.POSITIVE_INFINITY)).toBe(true);
      expect(together.map((_, period) => runProgramAt(program, values, periods, period))).toEqual(together);
      const lagged = Array.from(program.references).flatMap((node, reference) =>
        together.map((_, period) => {
          const source = period - (program.lags[reference] ?? 0);
          return source < 0 ? Number.NaN : (values[node * periods + source] ?? Number.NaN);
        }),
      );
      expect(Array.from(runProgramOn(program, Float64Array.from(lagged), periods))).toEqual(together);
    }),
    runs,
  );
});

test("a flat product and a flat sum have the value of the formula they stand for", () => {
  const small = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: names.length * 4, maxLength: names.length * 4 });
  let flat = 0;
  fc.assert(
    fc.property(formula, small, (each, given) => {
      const { list } = formulaReferences(each);
      const [value] = runProgramOn(
        compileFormula(each, () => 0),
        Float64Array.from(given.slice(0, list.length)),
        1,
      );
      if (list.length > given.length || value === undefined || Number.isNaN(value)) return;
      const product = asProduct(each);
      const sum = asSum(each);
      if (product ?? sum) flat++;
      const scale = (parts: readonly number[]) => 1e-9 * (Math.abs(value) + parts.reduce((all, part) => all + Math.abs(part), 0));
      if (product) {
        const expected = product.factors.reduce(
          (all, { reference, divided }) => (divided ? all / (given[reference] ?? 0) : all * (given[reference] ?? 0)),
          product.coefficient,
        );
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(scale([]));
      }
      if (sum) {
        const parts = sum.terms.map(({ reference, coefficient }) => coefficient * (given[reference] ?? 0));
        const expected = parts.reduce((all, part) => all + part, sum.constant);
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(scale([...parts, sum.constant]));
      }
    }),
    runs,
  );
  expect(flat).toBeGreaterThan(50);
});

test("any text is read or refused with a place inside it, quickly", () => {
  const soup = fc.string({ unit: fc.constantFrom(..."ab1.+-*/^%()[],=<> ×÷－（）［売LAGSUMIF".split("")), maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: "binary", maxLength: 60 })), (text) => {
      const reading = parseFormula(text);
      if (reading.ok) expect(parseFormula(printFormula(reading.formula))).toEqual(reading);
      else {
        expect(reading.position).toBeGreaterThanOrEqual(1);
        expect(reading.position).toBeLessThanOrEqual(text.length + 1);
      }
    }),
    { numRuns: 5000 },
  );
});
