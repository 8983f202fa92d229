import { type Bounds, withinBounds } from "./bounds-of.ts";
import { brent } from "./brent.ts";

/** What is known about f(x) = target. */
export interface Solution {
  /** All solutions found within the bounds, nearest to the start first. */
  readonly values: readonly number[];
  /** The point looked at where f is nearest to the target; null where f has no value anywhere. */
  readonly bestAt: number | null;
  /** True when f is the same wherever it was looked at. */
  readonly isFlat: boolean;
  /** A solution that the bounds forbid, when f is a straight line or a reciprocal; null otherwise. */
  readonly beyondBounds: number | null;
}

/** Points per stretch of the search. */
const POINTS = 64;

/** How far an unbounded search goes: to a million times the start. */
const DECADES = 6;

/**
 * Solves f(x) = target.
 *
 * A straight line and a reciprocal (a + b ÷ x), which is what sums, products and ratios are along one KPI, are solved in one
 * step. Everything else is looked at in 64 points per stretch, and each change of sign is followed up; jumps and poles are
 * not taken for solutions.
 *
 * @param evaluate - f; NaN where it has no value.
 * @param start - Present value of x.
 */
export function solveEquation(evaluate: (x: number) => number, target: number, start: number, bounds: Bounds): Solution {
  const gap = (x: number): number => evaluate(x) - target;
  const tolerance = 1e-9 * (Math.max(Math.abs(target), Math.abs(gap(start) + target)) || 1);
  const isSolution = (x: number): boolean => Math.abs(gap(x)) <= tolerance;
  const isAllowed = (x: number): boolean => x >= bounds.low && x <= bounds.high;
  const direct = polished(gap, start, directSolution(gap, start));
  const solved = direct !== null && isSolution(direct) ? direct : null;
  if (solved !== null && isAllowed(solved)) return { values: [solved], bestAt: solved, isFlat: false, beyondBounds: null };

  const points = searchPoints(start, bounds);
  const gaps = points.map(gap);
  const known = gaps.filter((each) => !Number.isNaN(each));
  const found = crossings(gap, points, gaps).filter(isSolution);
  const bestGap = Math.min(...known.map(Math.abs));
  return {
    values: distinct(found).sort((one, other) => Math.abs(one - start) - Math.abs(other - start)),
    bestAt: points[gaps.findIndex((each) => Math.abs(each) === bestGap)] ?? null,
    isFlat: known.length > 0 && Math.max(...known) - Math.min(...known) <= 1e-12 * Math.max(...known.map(Math.abs)),
    beyondBounds: solved,
  };
}

/** Where the gap is zero if it is a straight line or a reciprocal through three points; null if it is neither. */
function directSolution(gap: (x: number) => number, start: number): number | null {
  const step = Math.abs(start) / 2 || 1;
  const points = [start, start + step, start + 2 * step];
  const gaps = points.map(gap);
  return (
    straightZero(points, gaps) ??
    reciprocalOf(
      straightZero(
        points.map((x) => 1 / x),
        gaps,
      ),
    )
  );
}

/** One step along the chord from the start: of a slope, two points far apart tell more digits than three close together. */
function polished(gap: (x: number) => number, start: number, direct: number | null): number | null {
  if (direct === null || direct === start) return direct;
  const rest = gap(direct);
  const better = direct - (rest * (direct - start)) / (rest - gap(start));
  return Math.abs(gap(better)) < Math.abs(rest) ? better : direct;
}

function reciprocalOf(value: number | null): number | null {
  return value === null || value === 0 ? null : 1 / value;
}

/** Zero of the line through three points; null when they are not on a line, or the line is level. */
function straightZero(points: readonly number[], gaps: readonly number[]): number | null {
  const [a, b, c] = points as [number, number, number];
  const [atA, atB, atC] = gaps as [number, number, number];
  const slope = (atC - atA) / (c - a);
  const bend = atB - atA - slope * (b - a);
  const size = Math.max(Math.abs(atA), Math.abs(atB), Math.abs(atC));
  if (!Number.isFinite(slope) || slope === 0 || Math.abs(bend) > 1e-12 * size) return null;
  return a - atA / slope;
}

/** Points to look at, ascending: the bounds, the start, and evenly between; without bounds, ever wider stretches. */
function searchPoints(start: number, bounds: Bounds): readonly number[] {
  const reach = 10 * (Math.abs(start) || 1);
  const points = [start];
  const addStretch = (from: number, to: number): void => {
    for (let at = 0; at <= POINTS; at++) points.push(withinBounds(bounds, from + ((to - from) * at) / POINTS));
  };
  addStretch(Math.max(bounds.low, -reach), Math.min(bounds.high, reach));
  for (let decade = 1, edge = reach; decade < DECADES; decade++, edge *= 10) {
    if (bounds.high > edge) addStretch(edge, edge * 10);
    if (bounds.low < -edge) addStretch(-edge * 10, -edge);
  }
  return Array.from(new Set(points)).sort((one, other) => one - other);
}

function crossings(gap: (x: number) => number, points: readonly number[], gaps: readonly number[]): number[] {
  const found: number[] = [];
  points.forEach((point, at) => {
    const here = gaps[at] as number;
    const next = gaps[at + 1] ?? Number.NaN;
    if (here === 0) found.push(point);
    else if (here * next < 0) found.push(brent(gap, point, points[at + 1] as number));
  });
  return found;
}

/** Solutions that differ by more than rounding. */
function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of values) {
    if (!kept.some((each) => Math.abs(each - value) <= 1e-9 * Math.max(Math.abs(each), Math.abs(value)))) kept.push(value);
  }
  return kept;
}
