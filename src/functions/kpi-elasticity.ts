import { elasticity } from "#engine";
import { say, verdictWords } from "#language";
import { type Answer, answer, header } from "./answer.ts";
import { lagArgument } from "./lag-argument.ts";
import { sideBySide } from "./side-by-side.ts";

/**
 * When the leading KPI doubles, does the lagging one follow? 先行する数字が2倍になると、遅行する数字は何倍になるかを調べます。
 *
 * @param {number[]} leading Monthly values of the leading KPI. / 先行するKPIの月ごとの値。
 * @param {number[]} lagging Values of the lagging KPI, same months. / 遅行するKPIの同じ月の値。
 * @param {number} lag Optional. Months between them; 0 if left out. / 省略可。ラグ(月)。省略すると0。
 * @return {string[][]} Elasticity, When doubled (×), n, Verdict.
 * @customfunction
 */
export function KPI_ELASTICITY(leading: unknown, lagging: unknown, lag: unknown): Answer {
  return answer("KPI_ELASTICITY", leading, () => {
    const months = lagArgument(lag, "lag") ?? 0;
    const { columns, language } = sideBySide({ leading, lagging });
    const result = elasticity(columns.leading, columns.lagging, months);
    const said = say(verdictWords.elasticity[result.verdict], language ?? "en");
    return [
      header(["elasticity", "whenDoubled", "count", "verdict"], language),
      [result.elasticity, result.whenDoubled, result.n, said],
    ];
  });
}
