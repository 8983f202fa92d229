import type { Operator, Timing } from "#engine";
import type { areaWords, stageWords, Words } from "#language";

type Stage = keyof typeof stageWords;
type Area = keyof typeof areaWords;

/** What a KPI is for: the goal, a KPI or micro-KPI that is tracked, a constant. An arrow marks that lower is better. */
export type TemplateMark = "KGI" | "KGI↓" | "KPI" | "KPI↓" | "↓" | "micro" | "constant";

/** One KPI of a template. Values are samples: per cent as fractions, null for what is computed or not known. */
export type TemplateRow = readonly [
  id: string,
  parent: string,
  operator: Operator,
  ja: string,
  en: string,
  unit: string,
  timing: Timing,
  stage: Stage | "",
  area: Area | "",
  controllability: number | null,
  previous: number | null,
  current: number | null,
  target: number | null,
  mark?: TemplateMark,
];

/** A ready-made KPI tree with sample values for two periods. */
export interface Template {
  readonly title: Words;
  /** Labels of the two periods; September and October 2026 if absent. */
  readonly periods?: readonly [previous: string, current: string];
  /** Parents before their children. */
  readonly rows: readonly TemplateRow[];
}
