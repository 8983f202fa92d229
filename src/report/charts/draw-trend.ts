import { say } from "#language";
import { chartWords } from "../../language/words/chart-words.ts";
import { reportWords } from "../../language/words/report-words.ts";
import { amountCell, numberPattern } from "../numbers/number-pattern.ts";
import type { Report } from "../report.ts";
import { type ChartDrawing, chartColors, figureRow } from "./chart-drawing.ts";

/** Actual of the first KGI as columns, its target as a line. */
export function drawTrend({ language, trend }: Report): ChartDrawing | null {
  if (!trend) return null;
  const { name, unit, points } = trend;
  const pattern = numberPattern(
    unit,
    points.map(({ actual }) => actual),
    language,
  );
  return {
    title: say(chartWords.trend, language, { name }),
    kind: "COMBO",
    series: [reportWords.actual[language], reportWords.target[language]],
    rows: points.map(({ label, actual, target }) =>
      figureRow(label, [amountCell(actual, unit), amountCell(target, unit)], pattern),
    ),
    options: {
      colors: [chartColors.actual, chartColors.target],
      // The title says which is which: a legend would take what little height there is.
      "legend.position": "none",
      "series.0.type": "bars",
      "series.1.type": "line",
      "vAxis.minValue": 0,
    },
  };
}
