import { linkTest } from "#engine";
import { type Answer, answer, header } from "./answer.ts";
import { sideBySide } from "./side-by-side.ts";

/**
 * Counts how often reaching a KPI went with reaching the KGI. KPIの達成とKGIの達成がどれだけ一致するかを数えます。
 *
 * @param {number[]} kpiActual Actuals of the KPI by month. / KPIの月ごとの実績。
 * @param {number[]} kpiTarget Its targets. / KPIの目標。
 * @param {number[]} kgiActual Actuals of the KGI. / KGIの実績。
 * @param {number[]} kgiTarget Its targets. / KGIの目標。
 * @return {number[][]} Both, KPI only, KGI only, Neither, Agreement, P(KGI given KPI), P(KGI given no KPI).
 * @customfunction
 */
export function KPI_LINKTEST(kpiActual: unknown, kpiTarget: unknown, kgiActual: unknown, kgiTarget: unknown): Answer {
  return answer("KPI_LINKTEST", kpiActual, () => {
    const { columns, language } = sideBySide({ kpiActual, kpiTarget, kgiActual, kgiTarget });
    const kpi = { actual: columns.kpiActual, target: columns.kpiTarget };
    const link = linkTest(kpi, { actual: columns.kgiActual, target: columns.kgiTarget });
    const shown = ["both", "kpiOnly", "kgiOnly", "neither", "agreement", "kgiGivenKpi", "kgiGivenNoKpi"] as const;
    return [header(shown, language), shown.map((column) => link[column])];
  });
}
