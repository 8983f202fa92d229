import { topShare } from "#engine";
import { type Answer, answer, header } from "./answer.ts";
import { neededArgument, numberArgument } from "./arguments.ts";
import { MOST_PEOPLE, sideBySide } from "./side-by-side.ts";

/**
 * The largest rows and their share of the total, for example the top 20%. 上位(例: 20%)の行と、全体に占める割合を示します。
 *
 * @param {string[]} labels What the rows are, for example customers. / 項目の名前(顧客など)。
 * @param {number[]} values Their values. / 値。
 * @param {number} pct Optional. Part of the rows to take; 20% if left out. / 省略可。上位何%か。省略すると20%。
 * @return {string[][]} Label, Value, Share, Cumulative; the largest first.
 * @customfunction
 */
export function KPI_TOPSHARE(labels: unknown, values: unknown, pct: unknown): Answer {
  return answer("KPI_TOPSHARE", labels, () => {
    neededArgument(labels, "labels");
    const { labels: names, columns, language } = sideBySide({ values }, { labels, most: MOST_PEOPLE });
    const { rows } = topShare(names, columns.values, numberArgument(pct, "pct") ?? undefined);
    return [
      header(["label", "value", "part", "cumulative"], language),
      ...rows.map(({ label, value, share, cumulative }) => [label, value, share, cumulative]),
    ];
  });
}
