import { InvalidInputError } from "../errors.ts";
import { exactSum } from "../exact-sum.ts";

/** One segment of an average: how much it weighs and its own value, before and after; null is blank. */
export interface MixSegment {
  readonly weightBefore: number | null;
  readonly valueBefore: number | null;
  readonly weightAfter: number | null;
  readonly valueAfter: number | null;
}

/** What a segment did to the average, in the unit of the average. */
export interface MixEffects {
  /** Its own value changed. */
  readonly rate: number;
  /** Its share changed; gaining share is good above the average and bad below. */
  readonly mix: number;
  /** It was not there before. */
  readonly entered: number;
  /** It is no longer there. */
  readonly left: number;
  readonly total: number;
}

export interface MixSplit {
  /** The weighted average. */
  readonly before: number;
  readonly after: number;
  readonly segments: readonly MixEffects[];
  /** Sums over the segments; its total is the change of the average. */
  readonly total: MixEffects;
}

/**
 * Splits the change of a weighted average between the values of its segments and their shares (Kitagawa), with the mix
 * centred on the mean of the two averages.
 *
 * Exact and reversible. A segment that is new or gone has no value to compare, so all it does is its entry or its exit.
 *
 * @param segments - A weight that is 0, or blank beside a blank value, means that the segment was not there.
 * @returns Null when a weight or value is missing, or when all weights of one side are 0.
 * @throws {InvalidInputError} `negative-weight` with the position of the segment, counted from 1.
 *
 * @example
 * kitagawa([{ weightBefore: 1, valueBefore: 2, weightAfter: 3, valueAfter: 2 }, { weightBefore: 1, valueBefore: 4, weightAfter: 1, valueAfter: 4 }])?.total.mix // => -0.5
 *
 * @see Kitagawa (1955), “Components of a difference between two rates”, Journal of the American Statistical Association 50.
 */
export function kitagawa(segments: readonly MixSegment[]): MixSplit | null {
  const before = readSide(segments.map(({ weightBefore, valueBefore }) => [weightBefore, valueBefore]));
  const after = readSide(segments.map(({ weightAfter, valueAfter }) => [weightAfter, valueAfter]));
  if (before === null || after === null) return null;
  const centre = (before.average + after.average) / 2;
  const effects = segments.map((_, index) => effectsOf(before, after, index, centre));
  return { before: before.average, after: after.average, segments: effects, total: sumOf(effects) };
}

/** One side of the comparison; values are null for segments that are not there. */
interface Side {
  readonly shares: readonly number[];
  readonly values: readonly (number | null)[];
  readonly average: number;
}

function readSide(pairs: readonly (readonly [number | null, number | null])[]): Side | null {
  const weights: number[] = [];
  const values: (number | null)[] = [];
  for (const [weight, value] of pairs) {
    if (weight !== null && weight < 0) throw new InvalidInputError("negative-weight", { position: weights.length + 1, weight });
    const isAbsent = weight === 0 || (weight === null && value === null);
    if (!isAbsent && (weight === null || value === null)) return null;
    weights.push(weight ?? 0);
    values.push(isAbsent ? null : value);
  }
  const whole = exactSum(weights);
  if (whole === 0) return null;
  const shares = weights.map((weight) => weight / whole);
  return { shares, values, average: exactSum(shares.map((share, index) => share * (values[index] ?? 0))) };
}

function effectsOf(before: Side, after: Side, index: number, centre: number): MixEffects {
  const [shareBefore, shareAfter] = [before.shares[index] ?? 0, after.shares[index] ?? 0];
  const [valueBefore, valueAfter] = [before.values[index] ?? null, after.values[index] ?? null];
  const none = { rate: 0, mix: 0, entered: 0, left: 0 };
  if (valueBefore === null && valueAfter === null) return { ...none, total: 0 };
  if (valueBefore === null) return withTotal({ ...none, entered: shareAfter * ((valueAfter ?? 0) - centre) });
  if (valueAfter === null) return withTotal({ ...none, left: -shareBefore * (valueBefore - centre) });
  return withTotal({
    ...none,
    rate: ((shareBefore + shareAfter) / 2) * (valueAfter - valueBefore),
    mix: (shareAfter - shareBefore) * ((valueBefore + valueAfter) / 2 - centre),
  });
}

/** Adding to 0 makes -0 plain 0. */
function withTotal({ rate, mix, entered, left }: Omit<MixEffects, "total">): MixEffects {
  return { rate: 0 + rate, mix: 0 + mix, entered: 0 + entered, left: 0 + left, total: 0 + rate + mix + entered + left };
}

function sumOf(effects: readonly MixEffects[]): MixEffects {
  const sum = (effect: keyof MixEffects): number => exactSum(effects.map((each) => each[effect]));
  return { rate: sum("rate"), mix: sum("mix"), entered: sum("entered"), left: sum("left"), total: sum("total") };
}
