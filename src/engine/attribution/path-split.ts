import type { Program } from "../formula/compile-formula.ts";
import { runProgramOn } from "../formula/run-program.ts";
import { gaussLegendre } from "./gauss-legendre.ts";
import type { FormulaSplit } from "./split-formula.ts";

/** Points on the way from before to after. */
const POINTS = 32;

/** Step of a slope, as a part of the size of the series. */
const SLOPE_STEP = 1e-5;

/**
 * Shares the change of a formula among many series by their slopes along the straight way from before to after
 * (Aumann–Shapley). What the slopes miss, at corners of `IF`, `MAX` and the like, is spread over them in proportion.
 *
 * The band of orders is not known here: least and most are the average.
 *
 * @see Aumann & Shapley (1974), Values of Non-Atomic Games. Runs the formula 64 times per series.
 */
export function pathSplit(program: Program, before: Float64Array, after: Float64Array): FormulaSplit {
  const multipliers = before.map((_, reference) => slopeAlong(program, before, after, reference));
  const parts = multipliers.map((each, at) => each * ((after[at] as number) - (before[at] as number)));
  const [start, end] = runProgramOn(program, twoStates(before, after), 2);
  spread((end as number) - (start as number), parts, multipliers);
  return { parts, multipliers, lowest: multipliers, highest: multipliers };
}

function slopeAlong(program: Program, before: Float64Array, after: Float64Array, reference: number): number {
  const { points, weights } = gaussLegendre(POINTS);
  const cases = 2 * POINTS;
  const states = new Float64Array(before.length * cases);
  const size = Math.max(Math.abs(before[reference] as number), Math.abs(after[reference] as number));
  const step = SLOPE_STEP * (size || 1);
  before.forEach((value, at) => {
    points.forEach((point, index) => {
      const here = value * (1 - point) + (after[at] as number) * point;
      states[at * cases + index] = at === reference ? here + step : here;
      states[at * cases + POINTS + index] = at === reference ? here - step : here;
    });
  });
  const values = runProgramOn(program, states, cases);
  let slope = 0;
  weights.forEach((weight, index) => {
    slope += (weight * ((values[index] as number) - (values[POINTS + index] as number))) / (2 * step);
  });
  return slope;
}

function twoStates(before: Float64Array, after: Float64Array): Float64Array {
  const states = new Float64Array(2 * before.length);
  before.forEach((value, at) => {
    states[2 * at] = value;
    states[2 * at + 1] = after[at] as number;
  });
  return states;
}

/** Makes the parts sum to the change; each takes a part of the rest in proportion to its size. */
function spread(change: number, parts: Float64Array, multipliers: Float64Array): void {
  let sum = 0;
  let size = 0;
  for (const part of parts) {
    sum += part;
    size += Math.abs(part);
  }
  if (size === 0) return;
  const rest = change - sum;
  parts.forEach((part, at) => {
    if (part === 0) return;
    const fuller = part + (rest * Math.abs(part)) / size;
    multipliers[at] = ((multipliers[at] as number) * fuller) / part;
    parts[at] = fuller;
  });
}
