import { opcode } from "./opcode.ts";
import { roundHalfAway } from "./round-half-away.ts";

/**
 * Replaces the row at `at` by the result of a step with one operand.
 *
 * Missing is NaN and stays missing through all arithmetic.
 */
export function applyUnary(code: number, stack: Float64Array, at: number, width: number): void {
  const end = at + width;
  if (code === opcode.negate) for (let cell = at; cell < end; cell++) stack[cell] = -(stack[cell] as number);
  else if (code === opcode.percent) for (let cell = at; cell < end; cell++) stack[cell] = (stack[cell] as number) / 100;
  else for (let cell = at; cell < end; cell++) stack[cell] = Math.abs(stack[cell] as number);
}

/**
 * Replaces the row at `at` by the result of a step with two operands, that row and the one above it.
 *
 * A result too large for a double becomes an infinity, which every step that could hide it takes for missing.
 */
export function applyBinary(code: number, stack: Float64Array, at: number, width: number): void {
  if (code === opcode.add) addRows(stack, at, width);
  else if (code === opcode.subtract) subtractRows(stack, at, width);
  else if (code === opcode.multiply) multiplyRows(stack, at, width);
  else if (code === opcode.divide) divideRows(stack, at, width);
  else {
    for (let cell = at; cell < at + width; cell++) {
      stack[cell] = combine(code, stack[cell] as number, stack[cell + width] as number);
    }
  }
}

/** Replaces the row at `at`, a condition, by the first row above it where it holds and by the second where it does not. */
export function applyChoice(stack: Float64Array, at: number, width: number): void {
  for (let cell = at; cell < at + width; cell++) {
    const condition = stack[cell] as number;
    if (isMissing(condition)) stack[cell] = Number.NaN;
    else stack[cell] = stack[condition !== 0 ? cell + width : cell + 2 * width] as number;
  }
}

/** True for NaN and for what left the range of numbers. */
export function isMissing(value: number): boolean {
  return value - value !== 0;
}

function addRows(stack: Float64Array, at: number, width: number): void {
  for (let cell = at; cell < at + width; cell++) stack[cell] = (stack[cell] as number) + (stack[cell + width] as number);
}

function subtractRows(stack: Float64Array, at: number, width: number): void {
  for (let cell = at; cell < at + width; cell++) stack[cell] = (stack[cell] as number) - (stack[cell + width] as number);
}

function multiplyRows(stack: Float64Array, at: number, width: number): void {
  for (let cell = at; cell < at + width; cell++) stack[cell] = (stack[cell] as number) * (stack[cell + width] as number);
}

/** A division by zero leaves an infinity or NaN: missing either way, and so is what is divided by it. */
function divideRows(stack: Float64Array, at: number, width: number): void {
  for (let cell = at; cell < at + width; cell++) {
    const divisor = stack[cell + width] as number;
    stack[cell] = isMissing(divisor) ? Number.NaN : (stack[cell] as number) / divisor;
  }
}

function combine(code: number, left: number, right: number): number {
  if (code === opcode.otherwise) return isMissing(left) ? right : left;
  if (isMissing(left) || isMissing(right)) return Number.NaN;
  switch (code) {
    case opcode.power:
      return left ** right;
    case opcode.round:
      return roundHalfAway(left, right);
    case opcode.least:
      return Math.min(left, right);
    case opcode.greatest:
      return Math.max(left, right);
    default:
      return compare(code, left, right) ? 1 : 0;
  }
}

function compare(code: number, left: number, right: number): boolean {
  switch (code) {
    case opcode.equal:
      return left === right;
    case opcode.unequal:
      return left !== right;
    case opcode.less:
      return left < right;
    case opcode.lessOrEqual:
      return left <= right;
    case opcode.greater:
      return left > right;
    default:
      return left >= right;
  }
}
