import { say } from "#language";
import { formatDifference } from "../../language/formats/format-number.ts";
import { chartWords } from "../../language/words/chart-words.ts";
import { reportWords } from "../../language/words/report-words.ts";
import { decimal, differenceCell } from "../numbers/number-pattern.ts";
import type { FactorSection, Report } from "../report.ts";
import { type ChartDrawing, chartColors, figureRow, stackedBars } from "./chart-drawing.ts";
import { type WaterfallStep, waterfallBars } from "./waterfall-bars.ts";

/** The waterfall of the first KGI whose change is explained; null when there is none, or nothing moved it. */
export function drawWaterfall(report: Report): ChartDrawing | null {
  const { language, previous, factorSections } = report;
  const section = factorSections.find(({ factors, total }) => factors.length > 0 && total.contribution !== null);
  if (!section || !previous) return null;
  const [total, ...changes] = stepsOf(report, section);
  if (!total || changes.every(({ change }) => change === 0)) return null;
  const pattern = decimal(section.digits.contribution);
  const { base, up, down } = chartWords;
  const { invisible, total: grey, better, worse } = chartColors;
  const [rising, falling] = section.direction === "up" ? [better, worse] : [worse, better];
  return {
    title: chartWords.waterfall[language],
    kind: "BAR",
    series: [base, reportWords.total, up, down, up, down].map((words) => words[language]),
    rows: waterfallBars(changes, total).map((bar) =>
      figureRow(bar.label, [bar.base, bar.total, bar.up, bar.down, bar.upBelow, bar.downBelow], pattern),
    ),
    options: { ...stackedBars, colors: [invisible, grey, rising, falling, rising, falling] },
  };
}

/** The total, and what led to it. In points where the KGI is a rate; the number comes first, as a long name may be cut off. */
function stepsOf({ language }: Report, { name, factors, others, total, unit, digits }: FactorSection): WaterfallStep[] {
  const whole = { name: say(chartWords.sum, language, { name }), contribution: total.contribution };
  const rest = others && others.contribution !== null && others.contribution !== 0 ? [others] : [];
  return [whole, ...factors, ...rest].map((part) => ({
    label: `${formatDifference(part.contribution, unit, language, digits.contribution)} ${part.name}`,
    change: Number(differenceCell(part.contribution, unit)) || 0,
  }));
}
