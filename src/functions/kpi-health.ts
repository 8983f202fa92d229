import { healthScore } from "#engine";
import { checkCount } from "../sheets/cells/check-count.ts";
import { usedHeight } from "../sheets/cells/table.ts";
import { type Answer, answer } from "./answer.ts";
import { cellCount, isOmitted, listArgument, neededArgument, numberArgument, numbersArgument } from "./arguments.ts";
import { MOST_PEOPLE } from "./side-by-side.ts";

type Numbers = readonly (number | null)[];

/**
 * Weighted health score of an account, 0 to 100. 顧客のヘルススコア(0〜100)を計算します。
 *
 * @param {number[]} values Measurements of one account, or one account per row. / 1社の測定値(複数行なら1行に1社)。
 * @param {number[]} weights Their weights. / 重み。
 * @param {number[]} min Optional. Values that count as 0; 0 if left out. / 省略可。0点とする値。省略すると0。
 * @param {number[]} max Optional. Values that count as 100 (below min where less is better); 100 if left out. / 省略可。100点とする値(低いほど良いときは min より小さく)。省略すると100。
 * @return {number} 0–100; a column for several accounts.
 * @customfunction
 */
export function KPI_HEALTH(values: unknown, weights: unknown, min: unknown, max: unknown): Answer {
  return answer("KPI_HEALTH", values, () => {
    neededArgument(values, "values");
    neededArgument(weights, "weights");
    const accounts = accountsOf(values, weights);
    const count = accounts[0]?.length ?? 0;
    const importance = listOf(weights, "weights", count);
    const [worst, best] = [boundsOf(min, "min", 0, count), boundsOf(max, "max", 100, count)];
    const scores = accounts.map((account) => healthScore(account, importance, worst, best));
    return scores.length === 1 ? (scores[0] ?? null) : scores.map((score) => [score]);
  });
}

/** One list per account: the rows of a table as wide as there are weights, else all cells together. */
function accountsOf(values: unknown, weights: unknown): Numbers[] {
  const grid = Array.isArray(values) && values.every(Array.isArray) ? (values as readonly (readonly unknown[])[]) : [];
  const [height, width] = [usedHeight(grid), grid[0]?.length ?? 0];
  const weightCount = listArgument(weights).length;
  const isTable =
    height > 1 && cellCount(values) !== cellCount(weights) && (width === weightCount || width === cellCount(weights));
  if (!isTable) return [listOf(values, "values", weightCount)];
  checkCount("values", height, MOST_PEOPLE);
  const numbers = numbersArgument(grid.slice(0, height).flat(), "values");
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, at) => numbers[row * width + at] ?? null));
}

/** One bound for each measurement; a single one goes for all. */
function boundsOf(argument: unknown, name: string, fallback: number, count: number): Numbers {
  const single = isOmitted(argument) ? fallback : cellCount(argument) === 1 ? numberArgument(argument, name) : undefined;
  return single === undefined ? listOf(argument, name, count) : new Array<number | null>(count).fill(single);
}

/** The numbers of a range, with as many of the blanks at its end as are needed to count `count`. */
function listOf(argument: unknown, name: string, count: number): Numbers {
  const numbers = numbersArgument(argument, name);
  const length = Math.max(numbers.length, Math.min(count, cellCount(argument)));
  return Array.from({ length }, (_, at) => numbers[at] ?? null);
}
