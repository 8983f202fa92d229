import { churnRisk } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { MOST_PEOPLE, sideBySide } from "./side-by-side.ts";

/**
 * Overall churn risk of several groups, weighted by their sizes. 区分ごとのリスクを人数で重み付けした、全体の解約リスクを計算します。
 *
 * @param {number[]} n Sizes of the groups. / 区分の人数。
 * @param {number[]} risk Their risks, 0–100%. / 区分の解約リスク(0〜100%)。
 * @return {number} The overall risk.
 * @customfunction
 */
export function KPI_CHURN_RISK(n: unknown, risk: unknown): Answer {
  return answer("KPI_CHURN_RISK", n, () => {
    const { columns } = sideBySide({ n, risk }, { most: MOST_PEOPLE });
    return churnRisk(columns.n.map((size, at) => ({ n: size, risk: columns.risk[at] ?? null })));
  });
}
