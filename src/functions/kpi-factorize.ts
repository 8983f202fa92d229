import { factorize } from "#engine";
import { rowWords } from "#language";
import { type Answer, type AnswerCell, answer, header } from "./answer.ts";
import { neededArgument } from "./arguments.ts";
import { sideBySide } from "./side-by-side.ts";

type Numbers = readonly (number | null)[];

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
  return answer("KPI_FACTORIZE", labels, () => {
    neededArgument(labels, "labels");
    const { labels: names, columns, language } = sideBySide({ before, after }, { labels });
    return [
      header(["factor", "before", "after", "change", "contribution", "share"], language),
      ...factorRows([...names, rowWords.total[language ?? "en"]], columns.before, columns.after),
    ];
  });
}

/** One row per factor, then the total. A missing value leaves all contributions blank: each depends on every factor. */
function factorRows(names: readonly string[], before: Numbers, after: Numbers): AnswerCell[][] {
  const split = areKnown(before) && areKnown(after) ? factorize(before, after) : null;
  const change = split && split.after - split.before;
  const [starts, ends] = [
    [...before, product(before)],
    [...after, product(after)],
  ];
  return names.map((name, at) => {
    const [start = null, end = null] = [starts[at], ends[at]];
    const contribution = split ? (split.contributions[at] ?? change) : null;
    const share = contribution === null || !change ? null : contribution / change;
    return [name, start, end, start === null || end === null ? null : end - start, contribution, share];
  });
}

function areKnown(values: Numbers): values is readonly number[] {
  return values.length > 0 && values.every((value) => value !== null);
}

function product(values: Numbers): number | null {
  return areKnown(values) ? values.reduce((total, value) => total * value, 1) : null;
}
