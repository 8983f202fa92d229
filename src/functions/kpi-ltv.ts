import { ltv } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";
import { unlessOmitted } from "./unless-omitted.ts";

/**
 * Customer lifetime value. 顧客生涯価値(LTV)を計算します。
 *
 * @param {number} arpa Revenue per account and month. / 1社あたり月間売上。
 * @param {number} churnRate Monthly customer churn rate. / 月次顧客解約率。
 * @param {number} margin Optional. Gross margin, for example 80%; revenue counts in full if left out. / 省略可。粗利率。省略すると売上で計算。
 * @return {number} ARPA × margin ÷ churn rate.
 * @customfunction
 */
export function KPI_LTV(arpa: unknown, churnRate: unknown, margin: unknown): Answer {
  return answer("KPI_LTV", arpa, () => cellwise({ arpa, churnRate, ...unlessOmitted({ margin }) }, ltv));
}
