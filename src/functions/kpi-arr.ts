import { arr } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";

/**
 * Annual recurring revenue: 12 × MRR. 年間経常収益(MRR×12)を計算します。
 *
 * @param {number} mrr Monthly recurring revenue. / 月次経常収益。
 * @return {number} 12 × MRR.
 * @customfunction
 */
export function KPI_ARR(mrr: unknown): Answer {
  return answer("KPI_ARR", mrr, () => cellwise({ mrr }, arr));
}
