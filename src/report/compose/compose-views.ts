import {
  achievement,
  relativeChange,
  type TargetRollup,
  targetAt,
  type View,
  type ViewSpan,
  valueAt,
  viewSpan,
  viewValue,
  yearBefore,
} from "#engine";
import { type Language, say } from "#language";
import { formatMonths } from "../../language/formats/format-months.ts";
import { unitStyle } from "../../language/formats/unit-style.ts";
import { reportWords } from "../../language/words/report-words.ts";
import { viewWords } from "../../language/words/view-words.ts";
import { amountCell, differenceCell, differencePattern, numberPattern, percentChangePattern } from "../numbers/number-pattern.ts";
import type { ReportRequest } from "../report-request.ts";
import type { SectionCell, SectionRow, SectionTable } from "../section.ts";
import { kpiLine, type ReportContext } from "./report-context.ts";

/** KGIs that are looked at over longer times. */
const MOST_KGIS = 3;

/** The month or quarter itself stands in the table of KGIs. */
const VIEWS: readonly View[] = ["quarter", "year-to-date", "trailing-year"];

/** A KGI over one view, so far as the data has it. */
export interface KgiView {
  readonly kgi: number;
  readonly view: View;
  readonly span: ViewSpan;
  /** Those of the span in which the KGI has a value; at least two. */
  readonly periods: readonly number[];
  readonly actual: number | null;
  readonly target: number | null;
  /** Of the same months or quarters, one year before; null unless all of them have a value. */
  readonly yearBefore: number | null;
  /** Indices of those, in the same order; empty unless the data has them all. */
  readonly earlier: readonly number[];
}

/** The KGIs over longer times, each view that has more than the ones before it. A stock is over any time what it is now. */
export function describeViews(context: ReportContext, goals: TargetRollup, startMonth: number): KgiView[] {
  const { model, period, kgis } = context;
  return kgis.slice(0, MOST_KGIS).flatMap((kgi) => {
    if (model.tree.definitions[kgi]?.kind === "stock") return [];
    const views: KgiView[] = [];
    for (const view of VIEWS) {
      const span = viewSpan(model.periods, period, view, startMonth);
      const periods = span?.periods.filter((at) => valueAt(model.rollup, kgi, at) !== null) ?? [];
      if (span && periods.length > Math.max(1, views[views.length - 1]?.periods.length ?? 0))
        views.push(describeView(context, goals, { kgi, view, span, periods }));
    }
    return views;
  });
}

function describeView(
  { model }: ReportContext,
  goals: TargetRollup,
  covered: Pick<KgiView, "kgi" | "view" | "span" | "periods">,
): KgiView {
  const { kgi, periods } = covered;
  const before = periods.map((at) => yearBefore(model.periods, at));
  const earlier = before.includes(-1) ? [] : before;
  const isAimed = periods.every((at) => targetAt(goals, kgi, at) !== null);
  return {
    ...covered,
    earlier,
    actual: viewValue(model.rollup, kgi, periods).value,
    target: isAimed ? viewValue(goals.rollup, kgi, periods).value : null,
    yearBefore: earlier.length === 0 ? null : viewValue(model.rollup, kgi, earlier).value,
  };
}

/** The table of the views; null where the data has no more than one month of any. */
export function composeViews(
  context: ReportContext,
  views: readonly KgiView[],
  { incomplete }: ReportRequest,
): SectionTable | null {
  const { language } = context;
  if (views.length === 0) return null;
  const { actual, target, achievement: achieved } = reportWords;
  const labels = [viewWords.longer, actual, target, achieved, viewWords.yearBefore, viewWords.yearOnYear, viewWords.note];
  return {
    labels: labels.map((words) => words[language]),
    numbers: 5,
    rows: views.map((view) => viewRow(context, view, incomplete)),
  };
}

function viewRow(context: ReportContext, view: KgiView, incomplete: readonly string[]): SectionRow {
  const { language, model } = context;
  const { name, unit } = kpiLine(context, view.kgi);
  const { direction = "up", baseline = null } = model.tree.definitions[view.kgi] ?? {};
  const pattern = numberPattern(unit, [view.actual, view.target, view.yearBefore], language);
  const amount = (value: number | null): SectionCell => ({ value: amountCell(value, unit), pattern });
  return {
    id: "",
    name: `${context.kgis.length > 1 ? `${name}: ` : ""}${sayView(view, language)}`,
    cells: [
      view.actual === null ? "—" : amount(view.actual),
      amount(view.target),
      { value: achievement(view.actual, view.target, direction, baseline), pattern: numberPattern("%", [], language) },
      amount(view.yearBefore),
      yearOnYear(view, unit, language),
      noteOf(context, view, incomplete),
    ],
  };
}

function yearOnYear({ actual, yearBefore: before }: KgiView, unit: string, language: Language): SectionCell {
  if (actual === null || before === null) return { value: null, pattern: "" };
  if (unitStyle(unit).kind === "amount") return { value: relativeChange(before, actual), pattern: percentChangePattern() };
  return { value: Number(differenceCell(actual - before, unit)), pattern: differencePattern(unit, 1, language) };
}

/** A view by its name and what it covers: `Year to date (Apr – Oct 2026)`. */
export function sayView({ view, span }: Pick<KgiView, "view" | "span">, language: Language): string {
  return say(viewWords[view], language, { span: saySpan(span, language) });
}

function saySpan({ unit, first, last }: ViewSpan, language: Language): string {
  if (unit === "month") return formatMonths(first, last, language);
  const quarter = (at: number): string => `${Math.floor(at / 4)}Q${(at % 4) + 1}`;
  return `${quarter(first)}${language === "ja" ? "〜" : " – "}${quarter(last)}`;
}

/** What a reader must know of the number: how much of the time it covers, and whether it can be told at all. */
function noteOf({ language, model }: ReportContext, { span, periods, actual }: KgiView, incomplete: readonly string[]): string {
  const expected = span.last - span.first + 1;
  const isUnfinished = periods.some((at) => incomplete.includes(model.periods[at]?.label ?? ""));
  const words = span.unit === "month" ? viewWords.someMonths : viewWords.someQuarters;
  return [
    ...(actual === null ? [viewWords.rate[language]] : []),
    ...(periods.length < expected ? [say(words, language, { have: periods.length, expected })] : []),
    ...(isUnfinished ? [viewWords.unfinished[language]] : []),
  ].join(" · ");
}
