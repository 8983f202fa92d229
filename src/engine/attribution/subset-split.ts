import type { Program } from "../formula/compile-formula.ts";
import { runProgramOn } from "../formula/run-program.ts";
import { orderAverage } from "./order-average.ts";
import type { FormulaSplit } from "./split-formula.ts";

/** Below this relative change, change of the formula ÷ change of the series is mostly rounding. */
const NEGLIGIBLE_MOVE = 1e-8;

/** Relative step of a slope: about the cube root of the precision of a number. */
const SLOPE_STEP = 1e-5;

/**
 * Shares the change of any formula among the series that move: the average over all orders of moving them, from the values
 * of the formula in all mixed states.
 *
 * A series that hardly moves, but may have moved a lot inside, gets as multiplier its slope, averaged in the same way.
 *
 * @param moving - The references whose values differ.
 */
export function subsetSplit(
  program: Program,
  before: Float64Array,
  after: Float64Array,
  moving: readonly number[],
): FormulaSplit {
  const sets = 1 << moving.length;
  const states = mixedStates(before, after, moving);
  const game = orderAverage(runProgramOn(program, states, sets), moving.length);
  const split = {
    parts: new Float64Array(before.length),
    multipliers: new Float64Array(before.length),
    lowest: new Float64Array(before.length),
    highest: new Float64Array(before.length),
  };
  const usual = setWeights(moving.length);
  for (let reference = 0; reference < before.length; reference++) {
    const player = moving.indexOf(reference);
    const move = (after[reference] as number) - (before[reference] as number);
    const part = player < 0 ? 0 : (game.average[player] as number);
    split.parts[reference] = part;
    const size = Math.max(Math.abs(before[reference] as number), Math.abs(after[reference] as number));
    const isStill = player < 0 || Math.abs(move) <= NEGLIGIBLE_MOVE * size;
    const weights = player < 0 ? usual : game.weights.subarray(player * sets, (player + 1) * sets);
    const slope = isStill ? averageSlope(program, states, reference, weights) : null;
    // A threshold crossed by a tiny move is a jump, not a slope.
    if (slope !== null && Math.abs(part - slope.average * move) <= 1e-9 * Math.abs(slope.size)) {
      split.multipliers[reference] = slope.average;
      split.lowest[reference] = slope.lowest;
      split.highest[reference] = slope.highest;
    } else {
      split.multipliers[reference] = part / move;
      const ends = [(game.lowest[player] ?? Number.NaN) / move, (game.highest[player] ?? Number.NaN) / move];
      split.lowest[reference] = Math.min(...ends);
      split.highest[reference] = Math.max(...ends);
    }
  }
  return split;
}

/** Reference-major values of all series in every mixed state; bit `p` of the state: the moving series `p` has its new value. */
function mixedStates(before: Float64Array, after: Float64Array, moving: readonly number[]): Float64Array {
  const sets = 1 << moving.length;
  const states = new Float64Array(before.length * sets);
  before.forEach((value, reference) => {
    states.fill(value, reference * sets, (reference + 1) * sets);
  });
  moving.forEach((reference, player) => {
    for (let set = 0; set < sets; set++) {
      if ((set & (1 << player)) !== 0) states[reference * sets + set] = after[reference] as number;
    }
  });
  return states;
}

/** How often each set of the others stands before a player that could stand anywhere among them. */
function setWeights(others: number): Float64Array {
  const weights = new Float64Array(1 << others);
  const bySize = new Float64Array(others + 1);
  bySize[0] = 1 / (others + 1);
  for (let size = 1; size <= others; size++) bySize[size] = ((bySize[size - 1] as number) * size) / (others + 1 - size);
  for (let set = 0; set < weights.length; set++) {
    let size = 0;
    for (let rest = set; rest !== 0; rest &= rest - 1) size++;
    weights[set] = bySize[size] as number;
  }
  return weights;
}

/** Slope of the formula along one series, in the mixed states of the others, with its least and most. */
function averageSlope(program: Program, states: Float64Array, reference: number, weights: Float64Array) {
  const sets = weights.length;
  const row = reference * sets;
  const value = states[row] as number;
  const step = SLOPE_STEP * (Math.abs(value) || 1);
  const up = runProgramOn(program, states.slice().fill(value + step, row, row + sets), sets);
  const down = runProgramOn(program, states.slice().fill(value - step, row, row + sets), sets);
  const slope = { average: 0, lowest: Number.POSITIVE_INFINITY, highest: Number.NEGATIVE_INFINITY, size: 0 };
  let weighed = 0;
  for (let set = 0; set < sets; set++) {
    const weight = weights[set] as number;
    const each = ((up[set] as number) - (down[set] as number)) / (2 * step);
    if (weight === 0 || Number.isNaN(each)) continue;
    weighed += weight;
    slope.average += weight * each;
    slope.lowest = Math.min(slope.lowest, each);
    slope.highest = Math.max(slope.highest, each);
    slope.size = Math.max(slope.size, Math.abs(up[set] as number), Math.abs(down[set] as number));
  }
  slope.average = weighed === 0 ? Number.NaN : slope.average / weighed;
  return slope;
}
