import { say } from "#language";
import { formatDifference } from "../../language/formats/format-number.ts";
import { chartWords } from "../../language/words/chart-words.ts";
import { reportWords } from "../../language/words/report-words.ts";
import { decimal, differenceCell } from "../numbers/number-pattern.ts";
import type { FactorSection, Report } from "../report.ts";
import { type ChartDrawing, chartColors, figureRow } from "./chart-drawing.ts";
import { type WaterfallBar, type WaterfallStep, waterfallBars } from "./waterfall-bars.ts";

/** The waterfall of the first KGI whose change is explained; null when there is none, or nothing moved it. */
export function drawWaterfall(report: Report): ChartDrawing | null {
  const { language, previous, factorSections } = report;
  const section = factorSections.find(({ factors, total }) => factors.length > 0 && total.contribution !== null);
  const hasMoved = [section?.total, ...(section?.factors ?? [])].some((parts) => (parts?.contribution ?? 0) !== 0);
  if (!section || !previous || !hasMoved) return null;
  const pattern = decimal(section.digits.contribution);
  const { base, up, down } = chartWords;
  const { invisible, total: grey, better, worse } = chartColors;
  return {
    title: chartWords.waterfall[language],
    kind: "BAR",
    series: [base, reportWords.total, up, down, up, down].map((words) => words[language]),
    rows: barsOf(report, section).map((bar) =>
      figureRow(bar.label, [bar.base, bar.total, bar.up, bar.down, bar.upBelow, bar.downBelow], pattern),
    ),
    options: {
      isStacked: true,
      colors: [invisible, grey, better, worse, better, worse],
      "legend.position": "none",
      // Bars that begin away from zero stand on white ones, which would interrupt lines.
      "hAxis.gridlines.color": "#ffffff",
    },
  };
}

/** In points where the KGI is a rate, as everywhere on the page. The number comes first: a long name may be cut off. */
function barsOf({ language }: Report, section: FactorSection): WaterfallBar[] {
  const { factors, others, total, unit, digits } = section;
  const step = (name: string, contribution: number | null): WaterfallStep => ({
    label: `${formatDifference(contribution, unit, language, digits.contribution)} ${name}`,
    change: Number(differenceCell(contribution, unit)) || 0,
  });
  const steps = factors.map(({ name, contribution }) => step(name, contribution));
  const rest = others?.contribution ?? 0;
  const othersName =
    others && others.count > 0 ? say(reportWords.others, language, { count: others.count }) : reportWords.otherEffects[language];
  return waterfallBars(
    rest === 0 ? steps : [...steps, step(othersName, rest)],
    step(say(chartWords.sum, language, { name: section.name }), total.contribution),
  );
}
