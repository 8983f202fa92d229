import { kitagawa, type MixEffects } from "#engine";
import { rowWords } from "#language";
import { type Answer, type AnswerCell, answer, header } from "./answer.ts";
import { neededArgument } from "./arguments.ts";
import { sideBySide } from "./side-by-side.ts";

/**
 * Splits the change of an average into the values of its segments and their mix. 平均の増減を、率の効果と構成の効果に分けます。
 *
 * @param {string[]} labels The names of the segments. / 区分の名前。
 * @param {number[]} weightBefore Their weights before, for example customers. / 前の重み(客数など)。
 * @param {number[]} valueBefore Their values before, for example rates. / 前の値(率など)。
 * @param {number[]} weightAfter Their weights after. / 後の重み。
 * @param {number[]} valueAfter Their values after. / 後の値。
 * @return {number[][]} Segment, Rate effect, Mix effect, New, Lost, Total; the last row is the total.
 * @customfunction
 */
export function KPI_MIX(
  labels: unknown,
  weightBefore: unknown,
  valueBefore: unknown,
  weightAfter: unknown,
  valueAfter: unknown,
): Answer {
  return answer("KPI_MIX", labels, () => {
    neededArgument(labels, "labels");
    const ranges = { weightBefore, valueBefore, weightAfter, valueAfter };
    const { labels: names, columns, language } = sideBySide(ranges, { labels });
    const split = kitagawa(
      names.map((_, at) => ({
        weightBefore: columns.weightBefore[at] ?? null,
        valueBefore: columns.valueBefore[at] ?? null,
        weightAfter: columns.weightAfter[at] ?? null,
        valueAfter: columns.valueAfter[at] ?? null,
      })),
    );
    return [
      header(["segment", "rateEffect", "mixEffect", "new", "lost", "total"], language),
      ...names.map((name, at) => effectsRow(name, split?.segments[at])),
      effectsRow(rowWords.total[language ?? "en"], split?.total),
    ];
  });
}

function effectsRow(label: string, effects: MixEffects | undefined): AnswerCell[] {
  const { rate = null, mix = null, entered = null, left = null, total = null } = effects ?? {};
  return [label, rate, mix, entered, left, total];
}
