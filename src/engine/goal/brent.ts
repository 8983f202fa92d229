/** Halving alone needs about 1,100 rounds from end to end of the number line; Brent needs about ten. */
const MOST_ROUNDS = 200;

/**
 * Finds where a function crosses zero between two points at which it has opposite signs.
 *
 * Combines halving, which cannot fail, with secants and inverse parabolas, which are quick. At a jump it finds the jump, so the
 * caller must look at the value there.
 *
 * @param evaluate - Has a value everywhere between the points.
 * @param start - One point.
 * @param end - The other; the signs at both differ.
 * @returns A point as near to the crossing as numbers get.
 *
 * @see Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.
 */
export function brent(evaluate: (x: number) => number, start: number, end: number): number {
  let [worse, best] = [start, end];
  let [worseValue, bestValue] = [evaluate(worse), evaluate(best)];
  let [previous, previousValue] = [worse, worseValue];
  let step = best - worse;
  let stepBefore = step;
  for (let round = 0; round < MOST_ROUNDS && bestValue !== 0; round++) {
    if (bestValue > 0 === previousValue > 0) {
      [previous, previousValue] = [worse, worseValue];
      stepBefore = step = best - worse;
    }
    if (Math.abs(previousValue) < Math.abs(bestValue)) {
      [worse, best, previous] = [best, previous, best];
      [worseValue, bestValue, previousValue] = [bestValue, previousValue, bestValue];
    }
    const precision = 2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE;
    const half = (previous - best) / 2;
    if (Math.abs(half) <= precision) break;
    const quick = quickStep(worse, worseValue, best, bestValue, previous, previousValue);
    const isGood = Math.abs(quick) < Math.min(Math.abs(1.5 * half), Math.abs(stepBefore / 2)) && quick * half > 0;
    stepBefore = isGood ? step : half;
    step = isGood ? quick : half;
    [worse, worseValue] = [best, bestValue];
    best += Math.abs(step) > precision ? step : Math.sign(half) * precision;
    bestValue = evaluate(best);
  }
  return best;
}

/** Where the secant, or the inverse parabola through three points, crosses zero, seen from the best point. */
function quickStep(a: number, valueA: number, b: number, valueB: number, c: number, valueC: number): number {
  const s = valueB / valueA;
  if (a === c) return ((c - b) * s) / (s - 1);
  const q = valueA / valueC;
  const r = valueB / valueC;
  return (-s * ((c - b) * q * (q - r) - (b - a) * (r - 1))) / ((q - 1) * (r - 1) * (s - 1)) || 0;
}
