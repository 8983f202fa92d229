import { leadLag } from "#engine";
import { say, verdictWords } from "#language";
import { type Answer, answer, header } from "./answer.ts";
import { lagArgument } from "./lag-argument.ts";
import { sideBySide } from "./side-by-side.ts";

const DEFAULT_LAG = 6;

/**
 * Tests whether one KPI moves before another, and by how many months. あるKPIが別のKPIに何か月先行して動くかを調べます。
 *
 * @param {number[]} leading Monthly values of the KPI that may lead. / 先行すると思われるKPIの月ごとの値。
 * @param {number[]} lagging Values of the other KPI, same months. / もう一方のKPIの同じ月の値。
 * @param {number} maxLag Optional. Longest lag in months; 6 if left out. / 省略可。最大のラグ(月)。省略すると6。
 * @return {string[][]} Lag, n, r levels, r changes, 95% low, 95% high, Verdict (on the best row).
 * @customfunction
 */
export function KPI_LEADLAG(leading: unknown, lagging: unknown, maxLag: unknown): Answer {
  return answer("KPI_LEADLAG", leading, () => {
    const longest = lagArgument(maxLag, "maxLag") ?? DEFAULT_LAG;
    const { columns, language } = sideBySide({ leading, lagging });
    const { rows, verdict, bestLag } = leadLag(columns.leading, columns.lagging, longest);
    const said = say(verdictWords.lag[verdict], language ?? "en");
    return [
      header(["lag", "count", "rLevels", "rChanges", "low95", "high95", "verdict"], language),
      ...rows.map(({ lag, n, rLevels, rChanges, low, high }) => {
        return [lag, n, rLevels, rChanges, low, high, lag === (bestLag ?? 0) ? said : null];
      }),
    ];
  });
}
