import { unitEconomics } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";

/**
 * Unit economics: lifetime value per acquisition cost. ユニットエコノミクス(LTV÷CAC)を計算します。
 *
 * @param {number} ltv Lifetime value. / 顧客生涯価値。
 * @param {number} cac Acquisition cost. / 顧客獲得単価。
 * @return {number} LTV ÷ CAC.
 * @customfunction
 */
export function KPI_UNIT_ECONOMICS(ltv: unknown, cac: unknown): Answer {
  return answer("KPI_UNIT_ECONOMICS", ltv, () => cellwise({ ltv, cac }, unitEconomics));
}
