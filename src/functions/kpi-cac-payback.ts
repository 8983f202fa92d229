import { cacPayback } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";
import { unlessOmitted } from "./unless-omitted.ts";

/**
 * Months until a customer has paid back its acquisition cost. CACの回収月数を計算します。
 *
 * @param {number} cac Acquisition cost. / 顧客獲得単価。
 * @param {number} arpa Revenue per account and month. / 1社あたり月間売上。
 * @param {number} margin Optional. Gross margin, for example 80%; revenue counts in full if left out. / 省略可。粗利率。省略すると売上で計算。
 * @return {number} CAC ÷ (ARPA × margin).
 * @customfunction
 */
export function KPI_CAC_PAYBACK(cac: unknown, arpa: unknown, margin: unknown): Answer {
  return answer("KPI_CAC_PAYBACK", cac, () => cellwise({ cac, arpa, ...unlessOmitted({ margin }) }, cacPayback));
}
