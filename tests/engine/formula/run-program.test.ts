import { describe, expect, test } from "vitest";
import { compileFormula, type Program } from "../../../src/engine/formula/compile-formula.ts";
import { parseFormula } from "../../../src/engine/formula/parse-formula.ts";
import { formulaReferences } from "../../../src/engine/formula/references.ts";
import { runProgram, runProgramAt, runProgramOn } from "../../../src/engine/formula/run-program.ts";

function compile(text: string, nodes: readonly string[] = []): Program {
  const reading = parseFormula(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.code} at ${reading.position}`);
  return compileFormula(reading.formula, (name) => nodes.indexOf(name));
}

/** The result for each period, null for missing, of a formula over named series of equal length. */
function evaluate(text: string, series: Readonly<Record<string, readonly (number | null)[]>> = { none: [0] }) {
  const names = Object.keys(series);
  const periods = series[names[0] ?? ""]?.length ?? 0;
  const rows = names.flatMap((name) => (series[name] ?? []).map((value) => value ?? Number.NaN));
  const values = Float64Array.from([...rows, ...new Array<number>(periods).fill(0)]);
  const program = compile(text, names);
  const singly = Array.from({ length: periods }, (_, period) => runProgramAt(program, values, periods, period));
  runProgram(program, values, periods, rows.length);
  const together = Array.from(values.subarray(rows.length));
  expect(singly).toEqual(together);
  return together.map((value) => (Number.isNaN(value) ? null : value));
}

describe("a program computes as a spreadsheet does", () => {
  test.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["7 - 3 - 2", 2],
    ["12 / 3 / 2", 2],
    ["-2^2", 4],
    ["0 - 2^2", -4],
    ["2^3^2", 64],
    ["2^-2", 0.25],
    ["50% * 8", 4],
    ["12.5%", 0.125],
    ["-50%", -0.5],
    ["SUM(1, 2, 3)", 6],
    ["AVERAGE(1, 2, 6)", 3],
    ["MIN(3, 1, 2)", 1],
    ["MAX(3, 1, 2)", 3],
    ["ABS(-3)", 3],
    ["ROUND(2.5)", 3],
    ["ROUND(-2.5)", -3],
    ["ROUND(1.005, 2)", 1.01],
    ["ROUND(2.345, 2)", 2.35],
    ["ROUND(1250, -2)", 1300],
    ["ROUND(0.0000004, 6)", 0],
    ["ROUND(1e300, 20)", 1e300],
    ["ROUND(5, -400)", 0],
    ["IF(1 < 2, 10, 20)", 10],
    ["IF(1 = 2, 10, 20)", 20],
    ["(1 < 2) + (2 <> 2)", 1],
    ["3 >= 3", 1],
    ["IFERROR(1 / 0, 5)", 5],
    ["IFERROR(4, 5)", 4],
    ["IFERROR((-8)^0.5, 5)", 5],
    ["IFERROR(1e308 * 10, 5)", 5],
    ["IF(1 = 1, 3, 1 / 0)", 3],
    ["IF(0, 1 / 0, 4)", 4],
  ])("%s is %d", (text, value) => {
    expect(evaluate(text)).toEqual([value]);
  });

  test.each([
    "1 / 0",
    "0 / 0",
    "1 / (2 - 2)",
    "(-8)^0.5",
    "0^-1",
    "10^400",
    "1e308 * 10",
    "1 / (1e308 * 10)",
    "(1e308 * 10) > 5",
    "MIN(1e308 * 10, 3)",
    "IF(1 / 0, 1, 2)",
    "IF(0, 1)",
    "IFERROR(1 / 0)",
    "IFERROR(1 / 0, 0 / 0)",
    "(0 / 0)^0",
  ])("%s is missing", (text) => {
    expect(evaluate(text)).toEqual([null]);
  });
});

describe("a missing value", () => {
  const series = { a: [1, null, 3], b: [10, 20, null] };

  test.each([
    ["a + b", [11, null, null]],
    ["a * 0", [0, null, 0]],
    ["SUM(a, b)", [11, null, null]],
    ["AVERAGE(a, b)", [5.5, null, null]],
    ["MAX(a, b)", [10, null, null]],
    ["a^0", [1, null, 1]],
    ["a = 1", [1, null, 0]],
    ["IFERROR(a, 0) + IFERROR(b, 0)", [11, 20, 3]],
    ["IF(IFERROR(a, 0) > 0, a, b)", [1, 20, 3]],
    ["a + [no such KPI]", [null, null, null]],
  ])("in %s gives %j", (text, expected) => {
    expect(evaluate(text, series)).toEqual(expected);
  });
});

describe("LAG", () => {
  const series = { mrr: [100, 110, 130, 125] };

  test.each([
    ["LAG(mrr, 1)", [null, 100, 110, 130]],
    ["LAG(mrr, 0)", [100, 110, 130, 125]],
    ["LAG(mrr, 9)", [null, null, null, null]],
    ["mrr - LAG(mrr, 1)", [null, 10, 20, -5]],
    ["LAG(mrr + LAG(mrr, 1), 1)", [null, null, 210, 240]],
    ["LAG(2, 1) * mrr", [200, 220, 260, 250]],
    ["IFERROR(LAG(mrr, 1), mrr)", [100, 100, 110, 130]],
  ])("%s", (text, expected) => {
    expect(evaluate(text, series)).toEqual(expected);
  });

  test("of the formula's own KPI works period by period", () => {
    // Closing balance = last closing balance + inflow, starting from the inflow.
    const program = compile("IFERROR(LAG(balance, 1), 0) + inflow", ["balance", "inflow"]);
    const values = Float64Array.from([Number.NaN, Number.NaN, Number.NaN, 5, 6, 7]);
    for (let period = 0; period < 3; period++) values[period] = runProgramAt(program, values, 3, period);
    expect(Array.from(values.subarray(0, 3))).toEqual([5, 11, 18]);
  });

  test("makes series of its own", () => {
    const reading = parseFormula("a + LAG(a, 1) * b - a + LAG(LAG(b, 1), 2)");
    if (!reading.ok) throw new Error("the formula is sound");
    expect(formulaReferences(reading.formula).list).toEqual([
      { name: "a", lag: 0 },
      { name: "a", lag: 1 },
      { name: "b", lag: 0 },
      { name: "b", lag: 3 },
    ]);
  });
});

test("runProgramOn takes the values of its references in many cases at once", () => {
  const program = compile("price * (new + LAG(old, 1))", ["price", "new", "old"]);
  const operands = Float64Array.from([2, 3, 10, 10, 5, Number.NaN]);
  expect(Array.from(runProgramOn(program, operands, 2))).toEqual([30, Number.NaN]);
});
