import { applyBinary, applyChoice, applyUnary, isMissing } from "./combine-stack.ts";
import type { Program } from "./compile-formula.ts";
import { opcode, operandCount } from "./opcode.ts";

/** Where a program finds the series it reads. */
interface Source {
  readonly cells: Float64Array;
  /** Distance between the same period of two neighbouring series. */
  readonly pitch: number;
  /** The first period wanted. */
  readonly from: number;
  /** How many periods are wanted: the width of a row on the stack. */
  readonly width: number;
  /** True when series are numbered as in `program.references` and already lagged, false when they are nodes. */
  readonly isOperands: boolean;
}

/** The stack, kept between runs because a program runs in microseconds; made and enlarged on demand. */
let stack: Float64Array | undefined;

/**
 * Runs a program on all periods at once and writes its values.
 *
 * A missing operand, a division by zero and a result out of range are missing (NaN), and so is what needs them, unless
 * `IFERROR` replaces them. Allocates nothing.
 *
 * @param program - Compiled formula.
 * @param values - Node-major values of all nodes: node × periodCount + period.
 * @param periodCount - Periods per node.
 * @param row - Index in `values` of the first period of the result.
 */
export function runProgram(program: Program, values: Float64Array, periodCount: number, row: number): void {
  const result = execute(program, { cells: values, pitch: periodCount, from: 0, width: periodCount, isOperands: false });
  for (let period = 0; period < periodCount; period++) values[row + period] = finiteOrMissing(result[period] as number);
}

/**
 * Runs a program for one period, as a formula needs that reads its own past.
 *
 * @returns The value, NaN when it is missing.
 */
export function runProgramAt(program: Program, values: Float64Array, periodCount: number, period: number): number {
  const result = execute(program, { cells: values, pitch: periodCount, from: period, width: 1, isOperands: false });
  return finiteOrMissing(result[0] as number);
}

/**
 * Runs a program on values of its own references, many cases at once: what a split between references asks for.
 *
 * @param program - Compiled formula.
 * @param operands - Reference-major: the value of reference `r` in case `c` is `operands[r × caseCount + c]`.
 * @param caseCount - Number of cases, at least 1.
 * @returns One value per case, NaN where it is missing.
 */
export function runProgramOn(program: Program, operands: Float64Array, caseCount: number): Float64Array {
  const result = execute(program, { cells: operands, pitch: caseCount, from: 0, width: caseCount, isOperands: true });
  return result.slice(0, caseCount).map(finiteOrMissing);
}

/** Leaves the result in the first row of the stack, which it returns. */
function execute(program: Program, source: Source): Float64Array {
  const { opcodes, operands, constants, depth } = program;
  const { width } = source;
  if (stack === undefined || stack.length < depth * width) stack = new Float64Array(depth * width);
  const rows = stack;
  let top = 0;
  for (let step = 0; step < opcodes.length; step++) {
    const code = opcodes[step] as number;
    const operand = operands[step] as number;
    top -= operandCount(code) * width;
    if (code === opcode.constant) rows.fill(constants[operand] as number, top, top + width);
    else if (code === opcode.reference) pushSeries(program, operand, source, rows, top);
    else if (code <= opcode.absolute) applyUnary(code, rows, top, width);
    else if (code === opcode.choose) applyChoice(rows, top, width);
    else applyBinary(code, rows, top, width);
    top += width;
  }
  return rows;
}

/** Copies a series to the stack; periods before the first one, and KPIs that do not exist, are missing. */
function pushSeries({ references, lags }: Program, reference: number, source: Source, rows: Float64Array, top: number): void {
  const { cells, pitch, width, isOperands } = source;
  const series = isOperands ? reference : (references[reference] as number);
  const from = isOperands ? 0 : source.from - (lags[reference] as number);
  const missing = series < 0 ? width : Math.min(width, Math.max(0, -from));
  for (let at = 0; at < missing; at++) rows[top + at] = Number.NaN;
  const first = series * pitch + from;
  for (let at = missing; at < width; at++) rows[top + at] = cells[first + at] as number;
}

function finiteOrMissing(value: number): number {
  return isMissing(value) ? Number.NaN : value;
}
