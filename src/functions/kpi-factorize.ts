import { factorize } from "#engine";
import { textOf } from "../sheets/raw-grid.ts";
import { type Answer, type AnswerCell, answer, header } from "./answer.ts";
import { listArgument, numbersArgument } from "./arguments.ts";

/**
 * Splits the change of a product between its factors. 掛け算の結果の増減を、要素ごとの寄与に分けます。
 *
 * @param {string[]} labels The names of the factors, for example unit price, customers, active rate. / 要素の名前(単価・客数・アクティブ率など)。
 * @param {number[]} before Their values before. / 前の値。
 * @param {number[]} after Their values after, in the same order. / 後の値(同じ順)。
 * @return {number[][]} Factor, Before, After, Change, Contribution, Share; the last row is the total.
 * @customfunction
 */
export function KPI_FACTORIZE(labels: unknown, before: unknown, after: unknown): Answer {
  return answer("KPI_FACTORIZE", null, () => {
    const names = listArgument(labels).map(textOf);
    const start = numbersArgument(before, "before");
    const end = numbersArgument(after, "after");
    const count = Math.max(names.length, start.length, end.length);
    const pad = (values: readonly (number | null)[]): (number | null)[] =>
      Array.from({ length: count }, (_, at) => values[at] ?? null);
    return [
      header(["factor", "before", "after", "change", "contribution", "share"], "en"),
      ...factorRows(names, pad(start), pad(end)),
    ];
  });
}

/** A missing value leaves all contributions blank: each depends on every factor. */
function factorRows(
  names: readonly string[],
  start: readonly (number | null)[],
  end: readonly (number | null)[],
): AnswerCell[][] {
  const split = areKnown(start) && areKnown(end) ? factorize(start, end) : null;
  const change = split && split.after - split.before;
  const share = (contribution: number | null): number | null => (contribution === null || !change ? null : contribution / change);
  const rows = start.map((before, at): AnswerCell[] => {
    const after = end[at] ?? null;
    const contribution = split?.contributions[at] ?? null;
    return [names[at] ?? "", before, after, difference(before, after), contribution, share(contribution)];
  });
  const total = split ? [split.before, split.after] : [product(start), product(end)];
  return [...rows, ["Total", ...total, change, change, share(change)]];
}

function areKnown(values: readonly (number | null)[]): values is readonly number[] {
  return values.length > 0 && values.every((value) => value !== null);
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function product(values: readonly (number | null)[]): number | null {
  return areKnown(values) ? values.reduce((total, value) => total * value, 1) : null;
}
