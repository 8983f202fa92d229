import { InvalidInputError, latestPeriod, type Model, rankFocus, readPeriod, type TargetRollup, targetRollup } from "#engine";
import { type Language, say } from "#language";
import { labelsOf } from "../../language/words/label-words.ts";
import { reportSentences } from "../../language/words/report-sentences.ts";
import { findArea } from "../../sheets/tree/find-area.ts";
import type { FactorSection, FocusLine, Report } from "../report.ts";
import type { ReportRequest } from "../report-request.ts";
import { listOf } from "../say/list-of.ts";
import { sayCaveats } from "../say/say-caveats.ts";
import { sayConclusion } from "../say/say-conclusion.ts";
import { sayMonthsOne } from "../say/say-decision.ts";
import { sayFocus } from "../say/say-focus.ts";
import { sayKgis } from "../say/say-kgis.ts";
import { sayNext } from "../say/say-next.ts";
import { sayRestated } from "../say/say-restated.ts";
import { sayViews } from "../say/say-views.ts";
import type { Section } from "../section.ts";
import { composeEffect } from "./compose-effect.ts";
import { composeFactors } from "./compose-factors.ts";
import { composeFocus, pickOf } from "./compose-focus.ts";
import { composeHeadroom } from "./compose-headroom.ts";
import { composeLookBack } from "./compose-look-back.ts";
import { composeNumbers } from "./compose-numbers.ts";
import { composeStages } from "./compose-stages.ts";
import { composeTree } from "./compose-tree.ts";
import { composeTrend } from "./compose-trend.ts";
import { composeViews, describeViews } from "./compose-views.ts";
import { describeKgi } from "./describe-kgi.ts";
import { listChecks } from "./list-checks.ts";
import { type ReportContext, reportContext } from "./report-context.ts";

/** More KGIs than this are listed, but not explained. */
const MOST_SECTIONS = 3;
const NAMED = 5;

/**
 * Decides what the report of a period says. The same input always gives the same words.
 *
 * @throws InvalidInputError `no-actuals` where no KPI has an actual.
 */
export function composeReport(model: Model, request: ReportRequest): Report {
  const { language, timeStamp } = request;
  const latest = latestPeriod(model);
  const period = model.periods[latest];
  if (!period) throw new InvalidInputError("no-actuals");
  const asked = askedPeriod(model, request.period);
  const context = reportContext(model, asked < 0 ? latest : asked, language, request.settings.money, request.history);
  const goals = targetRollup(model, context.period);
  const views = describeViews(context, goals, request.settings.fiscalStart);
  const kgis = context.kgis.map((kgi) => describeKgi(context, kgi));
  const sections = context.kgis.map((kgi) => composeFactors(context, kgi));
  const explained = withFactors(sections);
  const shown = explained.slice(0, MOST_SECTIONS);
  const focus = composeFocus(context);
  return {
    language,
    labels: labelsOf(request.settings.factorLabel, language),
    period: model.periods[context.period] ?? period,
    previous: model.periods[context.previous] ?? null,
    yearBefore: model.periods[context.yearBefore] ?? null,
    timeStamp,
    conclusion: [
      ...(request.period !== "" && asked < 0 ? [say(reportSentences.unknownPeriod, language, { text: request.period })] : []),
      ...sayCaveats(context, request),
      ...kgis.flatMap((kgi, at) => [...sayConclusion(context, kgi, sections[at]), ...sayReason(sections[at], shown)]),
      sayMonthsOne(context, focus, request.plans) ?? sayFocus(context, focus)[0] ?? "",
    ],
    kgis: kgis.map(({ line }) => line),
    kgiViews: composeViews(context, views, request),
    kgiSentences: [...sayKgis(context, kgis), ...sayViews(context, views), ...sayRestated(context, request.history)],
    factorSections: shown,
    moreSections: sayMoreSections(explained.slice(MOST_SECTIONS), language),
    ...composeFocusSection(context, focus, request.area),
    trend: composeTrend(context),
    sections: composeSections(context, goals, request),
  };
}

/** The focus as its section shows it: of all, or of the area that its readers asked for. The star stays where it is. */
function composeFocusSection(
  context: ReportContext,
  all: readonly FocusLine[],
  text: string,
): Pick<Report, "focus" | "focusSentences" | "headroom"> {
  const { model, period, language } = context;
  const area = text === "" ? "" : findArea(model.tree, text);
  const unknown = area === null ? [say(reportSentences.unknownArea, language, { text })] : [];
  const shown = area ? { ...context, focus: rankFocus(model, period, { area }) } : context;
  const star = pickOf(context);
  const focus = area ? composeFocus(shown, star) : all;
  return { focus, focusSentences: [...unknown, ...sayFocus(shown, focus)], headroom: composeHeadroom(shown, star) };
}

/** The sections that follow those with a layout of their own, in their order. */
function composeSections(context: ReportContext, goals: TargetRollup, request: ReportRequest): Section[] {
  return [
    composeTree(context),
    composeNumbers(context, goals, request),
    composeStages(context),
    composeEffect(context, request),
    composeLookBack(context, request),
    {
      key: "checks",
      table: null,
      sentences: [...listChecks(request.problems, request.muted, context.language), sayNext(context, request)],
    },
  ];
}

/** The period by its label, however a month is written; -1 when the data has no such period. */
function askedPeriod({ periods }: Model, text: string): number {
  const label = text === "" ? null : (readPeriod(text)?.label ?? null);
  return label === null ? -1 : periods.findIndex((period) => period.label === label);
}

/** Where there is something to decompose; where there is nothing at all, the first says so. */
function withFactors(sections: readonly FactorSection[]): readonly FactorSection[] {
  const found = sections.filter(({ factors }) => factors.length > 0);
  return found.length > 0 ? found : sections.slice(0, 1);
}

/** What moved a KGI most, next to what it stands at, where its factors are shown below. */
function sayReason(section: FactorSection | undefined, shown: readonly FactorSection[]): string[] {
  return section && section.reason !== null && shown.includes(section) ? [section.reason] : [];
}

function sayMoreSections(more: readonly FactorSection[], language: Language): string[] {
  if (more.length === 0) return [];
  const names = listOf(
    more.map(({ name }) => name),
    NAMED,
    language,
  );
  return [say(reportSentences.moreSections, language, { count: more.length, names })];
}
