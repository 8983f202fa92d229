import type { Tree } from "./tree.ts";

/** Adds the rows of the children into the row of their parent, all periods in one pass per child. */
export function sumRow({ firstChild, children, inverted }: Tree, node: number, values: Float64Array, periodCount: number): void {
  const row = node * periodCount;
  const start = firstChild[node] as number;
  const end = firstChild[node + 1] as number;
  for (let edge = start; edge < end; edge++) {
    const child = (children[edge] as number) * periodCount;
    const sign = inverted[edge] ? -1 : 1;
    if (edge === start) {
      for (let period = 0; period < periodCount; period++) values[row + period] = sign * (values[child + period] as number);
    } else {
      for (let period = 0; period < periodCount; period++) {
        values[row + period] = (values[row + period] as number) + sign * (values[child + period] as number);
      }
    }
  }
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
  const first = (children[start] as number) * periodCount;
  const isDivisor = inverted[start] === true;
  for (let period = 0; period < periodCount; period++) values[row + period] = isDivisor ? 1 : (values[first + period] as number);
  for (let edge = isDivisor ? start : start + 1; edge < end; edge++) {
    const child = (children[edge] as number) * periodCount;
    if (inverted[edge]) divideRow(values, row, child, periodCount);
    else {
      for (let period = 0; period < periodCount; period++) {
        values[row + period] = (values[row + period] as number) * (values[child + period] as number);
      }
    }
  }
}

function divideRow(values: Float64Array, row: number, child: number, periodCount: number): void {
  for (let period = 0; period < periodCount; period++) {
    const divisor = values[child + period] as number;
    const divides = divisor !== 0 && Number.isFinite(divisor);
    values[row + period] = divides ? (values[row + period] as number) / divisor : Number.NaN;
  }
}
