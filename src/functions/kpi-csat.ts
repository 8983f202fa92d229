import { csat } from "#engine";
import { type Answer, answer, header } from "./answer.ts";
import { answersArgument } from "./answers-argument.ts";
import { numberArgument } from "./arguments.ts";

/**
 * Customer satisfaction: share of the top boxes of answers from 1 to 5. 1〜5の回答から満足度(上位の割合)を計算します。
 *
 * @param {number[]} answers The answers; anything but 1–5 is left out. / 回答(1〜5以外は数えません)。
 * @param {number} top Optional. Number of top boxes; 2 (answers 4 and 5) if left out. / 省略可。上位いくつまでか。省略すると2(4と5)。
 * @return {number[][]} CSAT, Mean, n.
 * @customfunction
 */
export function KPI_CSAT(answers: unknown, top: unknown): Answer {
  return answer("KPI_CSAT", answers, () => {
    const { points, language } = answersArgument(answers, "answers");
    const { share, mean, n } = csat(points, numberArgument(top, "top") ?? undefined);
    return [header(["csat", "mean", "count"], language), [share, mean, n]];
  });
}
