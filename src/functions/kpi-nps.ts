import { nps } from "#engine";
import { type Answer, answer, header } from "./answer.ts";
import { answersArgument } from "./answers-argument.ts";

/**
 * Net Promoter Score of answers from 0 to 10, with its margin. 0〜10の回答からNPSと誤差を計算します。
 *
 * @param {number[]} answers The answers; anything but 0–10 is left out. / 回答(0〜10以外は数えません)。
 * @return {number[][]} NPS in points, n, ± (95%).
 * @customfunction
 */
export function KPI_NPS(answers: unknown): Answer {
  return answer("KPI_NPS", answers, () => {
    const { points, language } = answersArgument(answers, "answers");
    const result = nps(points);
    return [header(["nps", "count", "margin95"], language), [result.nps, result.n, result.margin]];
  });
}
