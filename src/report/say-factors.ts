import { describeContributions } from "#engine";
import { say } from "#language";
import { formatDifference } from "../language/format-number.ts";
import { reportSentences } from "../language/report-sentences.ts";
import { factorChange, sayFactorChange } from "./factor-change.ts";
import { factorsOf } from "./factors-of.ts";
import type { FactorLine, FactorSection } from "./report.ts";
import { kpiLine, type ReportContext } from "./report-context.ts";
import { shownParts } from "./shown-parts.ts";

/** How many parts a sentence names. */
const NAMED = 4;

/** The sentences below the factors of a KGI: what did most, what is behind that, and where the gap to target lies. */
export function sayFactors(context: ReportContext, kgi: number, section: Omit<FactorSection, "sentences">): string[] {
  if (section.factors.length === 0) return [say(reportSentences.noFactors, context.language, { name: section.name })];
  return [...sayLargest(context, kgi, section), ...sayGap(context, kgi, section)];
}

function sayLargest(context: ReportContext, kgi: number, section: Omit<FactorSection, "sentences">): string[] {
  const { language, model } = context;
  const moved = section.factors.filter(({ contribution }) => contribution !== null);
  if (moved.length === 0) return [];
  const isHigherBetter = model.tree.definitions[kgi]?.direction !== "down";
  const contributions = moved.map(({ id, contribution }) => ({ id, contribution: contribution ?? 0 }));
  const { rule, worst, best } = describeContributions(section.total.before ?? 0, contributions, isHigherBetter);
  const told = moved.find(({ id }) => id === (worst ?? best)?.id);
  if (rule === "unmoved" || !told) return [say(reportSentences.unmoved, language, { name: section.name })];
  const words =
    rule === "all-improved"
      ? reportSentences.allImproved
      : (told.contribution ?? 0) < 0
        ? reportSentences.pulledDown
        : reportSentences.pushedUp;
  const effect = formatDifference(told.contribution, section.unit, language, section.digits.contribution);
  const changes = [sayFactorChange(told.change, told.unit, language), effect].filter((part) => part !== "");
  const separator = reportSentences.listSeparator[language];
  const facts = { name: section.name, factor: told.name, changes: changes.join(separator) };
  return [say(words, language, facts), ...sayDrillDown(context, told, section.unit)];
}

/** What is behind the factor that did most: its own factors, whose parts add up to its part. */
function sayDrillDown(context: ReportContext, factor: FactorLine, unit: string): string[] {
  const { model, changes, language } = context;
  const children = factorsOf(model.tree, factor.node);
  if (children.length === 0) return [];
  const { parts, digits } = shownParts(
    children.map((child) => changes[child]?.contribution ?? null),
    factor.contribution,
    unit,
  );
  const bySize = children
    .map((child, at) => ({ child, part: parts[at] ?? null }))
    .filter(({ part }) => part !== null)
    .sort((a, b) => Math.abs(b.part ?? 0) - Math.abs(a.part ?? 0) || a.child - b.child);
  const said = bySize.slice(0, NAMED).map(({ child, part }) => {
    const { name, unit: ownUnit } = kpiLine(context, child);
    if (changes[child]?.change === 0) return say(reportSentences.drillFlat, language, { name });
    const change = sayFactorChange(factorChange(changes[child], ownUnit), ownUnit, language);
    return say(reportSentences.drillPart, language, {
      name,
      change,
      contribution: formatDifference(part, unit, language, digits),
    });
  });
  return said.length === 0 ? [] : [say(reportSentences.drillDown, language, { parts: joinParts(said, bySize.length, language) })];
}

/** Where the way to the target lies; nothing once the target is met. */
function sayGap({ language, model }: ReportContext, kgi: number, section: Omit<FactorSection, "sentences">): string[] {
  const { factors, total, unit, digits } = section;
  const sign = model.tree.definitions[kgi]?.direction === "down" ? -1 : 1;
  if (total.gap === null || sign * total.gap <= 0) return [];
  const format = (gap: number | null): string => formatDifference(gap, unit, language, digits.gap).replace(/^\+/, "");
  const parts = factors.filter(({ gap }) => gap !== null && gap !== 0);
  if (parts.length === 0) return [say(reportSentences.gapUnsplit, language, { gap: format(total.gap) })];
  const bySize = [...parts].sort((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0));
  const said = bySize.slice(0, NAMED).map(({ name, gap }) => say(reportSentences.gapPart, language, { name, gap: format(gap) }));
  return [say(reportSentences.gapParts, language, { gap: format(total.gap), parts: joinParts(said, bySize.length, language) })];
}

function joinParts(said: readonly string[], count: number, language: ReportContext["language"]): string {
  const joined = said.join(reportSentences.listSeparator[language]);
  return count > said.length ? joined + say(reportSentences.andMore, language, { count: count - said.length }) : joined;
}
