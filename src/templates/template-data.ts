import { dataHeaders, type Language } from "#language";
import { type TemplateId, templateOf } from "./templates.ts";

const PERIODS = ["2026-09", "2026-10"] as const;

/**
 * The sample values of a template as a wide data table: the KPI's id, then its two periods.
 *
 * @returns A header row, then one row per KPI with a sample value; "" for a blank.
 */
export function templateData(id: TemplateId, language: Language): (string | number)[][] {
  const { periods = PERIODS, rows } = templateOf(id);
  const typed = rows.filter(([, , , , , , , , , , previous, current]) => previous !== null || current !== null);
  return [
    [dataHeaders.kpi[language], ...periods],
    ...typed.map(([kpi, , , , , , , , , , previous, current]) => [kpi, previous ?? "", current ?? ""]),
  ];
}
