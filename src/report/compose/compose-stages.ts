import { accountsByStage, type Stage, stages, valueAt } from "#engine";
import { formatNumber, formatPercent, say, stageWords, verdictWords, wordFinder } from "#language";
import { unitStyle } from "../../language/formats/unit-style.ts";
import { reportWords } from "../../language/words/report-words.ts";
import { sectionSentences } from "../../language/words/section-sentences.ts";
import { numberPattern } from "../numbers/number-pattern.ts";
import type { Section, SectionRow } from "../section.ts";
import { factorsOf } from "./factors-of.ts";
import { kpiLine, type ReportContext } from "./report-context.ts";

/** A KGI that is accounts times the rate at which each stage is passed on. */
interface Scenario {
  readonly kgi: number;
  readonly start: number;
  /** In the order of the stages. */
  readonly rates: readonly number[];
}

/** How many accounts reach each stage of the customer's journey, and where too many are lost first. */
export function composeStages(context: ReportContext): Section {
  const { language } = context;
  const scenario = context.kgis.map((kgi) => findScenario(context, kgi)).find((found) => found !== null);
  if (!scenario) return { key: "stages", table: null, sentences: [sectionSentences.noStages[language]] };
  const { model, period, gaps } = context;
  const rates = scenario.rates.map((node) => valueAt(model.rollup, node, period));
  const accounts = accountsByStage(valueAt(model.rollup, scenario.start, period), rates);
  const passed = stages(accounts, [null, ...scenario.rates.map((node) => gaps[node]?.target ?? null)]);
  // The rates as they are given, which rounding has touched on the way through the accounts.
  const steps = passed.map((stage, at) => ({ ...stage, rate: at === 0 ? null : (rates[at - 1] ?? null) }));
  const { stage, accounts: reached, rate, target, status } = reportWords;
  return {
    key: "stages",
    table: {
      labels: [stage, reached, rate, target, status].map((words) => words[language]),
      numbers: 3,
      rows: steps.map((step, at) => stageRow(context, scenario, step, at)),
    },
    sentences: sayStages(context, scenario, steps),
  };
}

/** A product of one number of accounts and rates of at least two stages, none of them before that of the accounts. */
function findScenario({ model: { tree } }: ReportContext, kgi: number): Scenario | null {
  if (tree.shapes[kgi] !== "product") return null;
  const factors = factorsOf(tree, kgi);
  const isRate = (node: number): boolean => unitStyle(tree.definitions[node]?.unit ?? "").kind === "rate";
  const rates = factors.filter(isRate);
  const [start, ...others] = factors.filter((node) => !isRate(node));
  if (start === undefined || others.length > 0) return null;
  const find = wordFinder(stageWords);
  const placeOf = (node: number): number => ORDER.indexOf(find(tree.definitions[node]?.stage ?? "")?.meaning ?? "");
  const places = new Map(rates.map((node) => [node, placeOf(node)]));
  const isStaged = new Set(places.values()).size > 1 && ![...places.values()].includes(-1);
  if (!isStaged || placeOf(start) > Math.min(...places.values())) return null;
  return { kgi, start, rates: rates.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || a - b) };
}

const ORDER: readonly string[] = Object.keys(stageWords);

function nodeAt({ start, rates }: Scenario, at: number): number {
  return at === 0 ? start : (rates[at - 1] ?? -1);
}

function stageName({ language, model }: ReportContext, node: number): string {
  const typed = model.tree.definitions[node]?.stage ?? "";
  const meaning = wordFinder(stageWords)(typed)?.meaning;
  return meaning ? stageWords[meaning][language] : typed;
}

function stageRow(context: ReportContext, scenario: Scenario, step: Stage, at: number): SectionRow {
  const { language } = context;
  const node = nodeAt(scenario, at);
  const { id, name } = kpiLine(context, node);
  const { unit } = kpiLine(context, scenario.start);
  return {
    id,
    name: `${stageName(context, node)}: ${name}`,
    cells: [
      { value: step.accounts, pattern: numberPattern(unit, [step.accounts], language) },
      { value: step.rate, pattern: "0.0%" },
      { value: step.target, pattern: "0.0%" },
      step.verdict ? verdictWords.stage[step.verdict][language] : "",
    ],
  };
}

/** The chain of accounts in one line, and the first stage below its target. */
function sayStages(context: ReportContext, scenario: Scenario, steps: readonly Stage[]): string[] {
  const { language } = context;
  const unit = kpiLine(context, scenario.start).unit;
  const chain = steps.map(({ accounts, rate }, at) => {
    const reached = formatNumber(accounts, unit, language) || "—";
    return at === 0 ? reached : `→${formatPercent(rate) || "—"}→ ${reached}`;
  });
  const said = say(sectionSentences.stageChain, language, { name: kpiLine(context, scenario.kgi).name, chain: chain.join(" ") });
  const first = steps.findIndex(({ verdict }) => verdict === "first-below");
  if (first < 0) return steps.some(({ verdict }) => verdict === "met") ? [said, sectionSentences.allStagesMet[language]] : [said];
  const stage = stageName(context, nodeAt(scenario, first));
  const facts = { stage, rate: formatPercent(steps[first]?.rate ?? null), target: formatPercent(steps[first]?.target ?? null) };
  return [said, say(sectionSentences.firstBelow, language, facts)];
}
