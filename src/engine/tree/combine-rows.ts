import type { Tree } from "./tree.ts";

/**
 * Adds the rows of the children into the row of their parent, all periods in one pass per child.
 *
 * The sum so far is at first the row of the first child itself, so that two children, the usual number, take one pass.
 */
export function sumRow({ firstChild, children, inverted }: Tree, node: number, values: Float64Array, periodCount: number): void {
  const row = node * periodCount;
  const start = firstChild[node] as number;
  const end = firstChild[node + 1] as number;
  let soFar = (children[start] as number) * periodCount;
  let signSoFar = inverted[start] ? -1 : 1;
  for (let edge = start + 1; edge < end; edge++) {
    const child = (children[edge] as number) * periodCount;
    const sign = inverted[edge] ? -1 : 1;
    for (let period = 0; period < periodCount; period++) {
      values[row + period] = signSoFar * (values[soFar + period] as number) + sign * (values[child + period] as number);
    }
    [soFar, signSoFar] = [row, 1];
  }
  if (soFar === row) return;
  for (let period = 0; period < periodCount; period++) values[row + period] = signSoFar * (values[soFar + period] as number);
}

/** Multiplies (or divides) the rows of the children into the row of their parent. Dividing by zero leaves no value. */
export function productRow(
  { firstChild, children, inverted }: Tree,
  node: number,
  values: Float64Array,
  periodCount: number,
): void {
  const row = node * periodCount;
  const start = firstChild[node] as number;
  const end = firstChild[node + 1] as number;
  const isDivisor = inverted[start] === true;
  let soFar = isDivisor ? row : (children[start] as number) * periodCount;
  if (isDivisor) values.fill(1, row, row + periodCount);
  for (let edge = isDivisor ? start : start + 1; edge < end; edge++) {
    const child = (children[edge] as number) * periodCount;
    if (inverted[edge]) divideRows(values, row, soFar, child, periodCount);
    else {
      for (let period = 0; period < periodCount; period++) {
        values[row + period] = (values[soFar + period] as number) * (values[child + period] as number);
      }
    }
    soFar = row;
  }
  if (soFar !== row) values.copyWithin(row, soFar, soFar + periodCount);
}

function divideRows(values: Float64Array, row: number, dividend: number, divisors: number, periodCount: number): void {
  for (let period = 0; period < periodCount; period++) {
    const divisor = values[divisors + period] as number;
    const divides = divisor !== 0 && Number.isFinite(divisor);
    values[row + period] = divides ? (values[dividend + period] as number) / divisor : Number.NaN;
  }
}
