import {
  type ChangeRow,
  explainChange,
  explainGap,
  type FocusRow,
  findRoots,
  type GapRow,
  type Model,
  type Period,
  type Roots,
  rankFocus,
  yearBefore,
} from "#engine";
import type { Language } from "#language";
import { formatPeriod } from "../../language/formats/format-period.ts";
import { inScale } from "../../language/formats/in-scale.ts";
import type { History } from "../../sheets/history/history.ts";
import type { MoneyScale } from "../../sheets/settings/settings.ts";
import type { KpiLine } from "../report.ts";

/** Everything the sections of a report are composed from: one answer of the engine for each question. */
export interface ReportContext {
  readonly model: Model;
  readonly language: Language;
  readonly money: MoneyScale;
  readonly period: number;
  /** Index of the period that changes are measured from; -1 when there is none. */
  readonly previous: number;
  /** Index of the same month or quarter of the year before; -1 when there is none. */
  readonly yearBefore: number;
  /** The tops of whole trees, in table order. */
  readonly kgis: readonly number[];
  readonly belonging: Roots;
  /** Empty when there is no previous period. */
  readonly changes: readonly ChangeRow[];
  readonly gaps: readonly GapRow[];
  readonly focus: readonly FocusRow[];
  readonly history: History;
}

/** Asks the engine, once, all that a report of the period needs. */
export function reportContext(
  model: Model,
  period: number,
  language: Language,
  money: MoneyScale = "full",
  history: History = [],
): ReportContext {
  const { tree, periods } = model;
  const belonging = findRoots(tree);
  const previous = previousPeriod(periods, period);
  return {
    model,
    language,
    money,
    period,
    previous,
    yearBefore: yearBefore(periods, period),
    kgis: tree.definitions.flatMap((_, node) => (belonging.homes[node] === node ? [node] : [])),
    belonging,
    changes: previous < 0 ? [] : explainChange(model, previous, period),
    gaps: explainGap(model, period),
    focus: rankFocus(model, period),
    history,
  };
}

/** The period right before, if it is of the same kind: months are not compared with scenarios. */
function previousPeriod(periods: readonly Period[], period: number): number {
  const before = periods[period - 1];
  return before && (before.month === null) === (periods[period]?.month === null) ? period - 1 : -1;
}

/** True for the report of a month, which has a month before it; false for that of a quarter. */
export function isMonth({ model, period }: Pick<ReportContext, "model" | "period">): boolean {
  return model.periods[period]?.month !== null;
}

/** True when changes are measured from the month right before. */
export function isMonthOnMonth({ model: { periods }, period, previous }: ReportContext): boolean {
  const before = periods[previous]?.month ?? null;
  return before !== null && before + 1 === periods[period]?.month;
}

/** What the period is called that changes are measured from; "" when there is none. */
export function previousName({ model: { periods }, previous, language }: ReportContext): string {
  const before = periods[previous];
  return before ? formatPeriod(before, language) : "";
}

/** Id and name of a KPI, and the unit in which its numbers are shown. */
export function kpiLine({ model, language, money }: ReportContext, node: number): KpiLine {
  const { id = "", name = "", unit = "" } = model.tree.definitions[node] ?? {};
  return { id, name, unit: money === "full" ? unit : inScale(unit, language) };
}
